package kz.goldenhour.domain.clock;

import java.time.Instant;
import kz.goldenhour.domain.claim.Claim;
import kz.goldenhour.domain.claim.ClaimClock;
import kz.goldenhour.domain.claim.ClaimState.Dismissal;
import kz.goldenhour.domain.claim.Rung;
import kz.goldenhour.domain.claim.Spread;
import kz.goldenhour.domain.desk.Desk;
import kz.goldenhour.domain.message.ClosingText;
import kz.goldenhour.domain.message.HoldingText;
import kz.goldenhour.domain.publish.Approval;
import kz.goldenhour.domain.publish.ClosingWord;
import kz.goldenhour.domain.publish.HoldingStatement;
import kz.goldenhour.domain.publish.HoldingStatement.Standing;
import kz.goldenhour.domain.publish.LedgerHead;
import kz.goldenhour.domain.publish.Publication;

/// Makes holding statements: no more than is true, and nothing of the claim but what its desk has listed.
public final class Holdings {
    /// So many newsrooms that a desk has vetted must have asked before the public hears of a claim, and before a claim
    /// breaks out of a digest.
    public static final int NEWSROOMS = 2;

    private Holdings() {}

    /// How far the desk has got with a claim.
    public static Standing standing(ClaimClock clock) {
        if (clock.openedWithPin()) {
            return Standing.CHECKING;
        }
        var alerted = clock.climb().rungs().stream().anyMatch(Holdings::isAlerted);
        return alerted ? Standing.ALERTED : Standing.REGISTERED;
    }

    private static boolean isAlerted(Rung rung) {
        return switch (rung) {
            case Rung.Woke _ -> true;
            case Rung.Skipped(var _, var why, var _) -> why == Rung.Why.TOLD;
        };
    }

    /// The statement for the public.
    ///
    /// @param claim as it will stand, with its promise
    public static Publication publication(Desk desk, Claim claim, Spread spread, LedgerHead head, Instant now) {
        var template = desk.duty().holding();
        var topic = template.flatMap(it -> it.topicOf(claim.text()));
        var place = template.flatMap(it -> it.placeOf(spread.vettedRegions()));
        var standing = standing(claim.clock());
        var text = HoldingText.forPublic(standing, topic, place, now, claim.nextWordBy());
        var holding = new HoldingStatement(standing, topic, place, claim.nextWordBy(), text);
        var version = template.map(it -> it.version()).orElse(0L);
        return new Publication(
                desk.id(),
                head.publications() + 1,
                claim.id(),
                claim.publications() + 1,
                Publication.Kind.HOLDING,
                holding,
                new Approval.ByDeskTemplate(desk.id(), version, holding.contentHash()),
                now);
    }

    /// The last word for a public that has been told that the desk is on it.
    public static Publication closing(
            Desk desk, Claim claim, Dismissal reason, Spread spread, LedgerHead head, Instant now) {
        var template = desk.duty().holding();
        var topic = template.flatMap(it -> it.topicOf(claim.text()));
        var place = template.flatMap(it -> it.placeOf(spread.vettedRegions()));
        var word = new ClosingWord(reason, topic, place, ClosingText.forPublic(reason, topic, place));
        return new Publication(
                desk.id(),
                head.publications() + 1,
                claim.id(),
                claim.publications() + 1,
                Publication.Kind.CLOSING,
                word,
                new Approval.ByDeskTemplate(
                        desk.id(), template.map(it -> it.version()).orElse(0L), word.contentHash()),
                now);
    }
}
