package kz.goldenhour.domain.review;

import java.util.Optional;
import kz.goldenhour.domain.Digest;
import kz.goldenhour.domain.Lang;
import kz.goldenhour.domain.claim.Claim;
import kz.goldenhour.domain.claim.Spread;
import kz.goldenhour.domain.desk.DeskId;
import kz.goldenhour.domain.evidence.Evidence;
import kz.goldenhour.domain.evidence.Wording;
import kz.goldenhour.domain.match.Match;
import kz.goldenhour.domain.match.Outcome;
import kz.goldenhour.domain.match.Reason;
import kz.goldenhour.domain.match.Reason.Fact;
import kz.goldenhour.domain.match.Reason.Finding;

/// A wording that an officer may let a record answer from now on: that of the question before him.
///
/// @param evidence the record
/// @param wording  the question, word for word
public record Alias(Evidence evidence, Wording wording) {
    /// Wordings that officers may bring a record to: an item of the store has its bounds.
    public static final int MOST = 50;

    /// What may be offered to an officer of a desk: the record answers by itself and is his desk's own, two voices
    /// or one that is vetted have asked, nobody asked for silence or disputed an answer, and the record was
    /// compared with these words and no fact spoke against it.
    public static Optional<Alias> of(Claim claim, Spread spread, Evidence evidence, DeskId desk) {
        var text = claim.text().strip();
        var mayOffer = mayLearn(evidence, desk)
                && claim.desk().equals(desk)
                && mayBeKept(claim, spread)
                && claim.match().filter(match -> fits(match, evidence)).isPresent()
                && text.length() <= Wording.MOST
                && evidence.wordings().stream().noneMatch(it -> it.text().equalsIgnoreCase(text));
        return mayOffer
                ? Optional.of(new Alias(evidence, new Wording(claim.lang().orElse(Lang.RU), text, true)))
                : Optional.empty();
    }

    private static boolean mayLearn(Evidence evidence, DeskId desk) {
        return evidence.preApproved()
                && !evidence.retired()
                && evidence.desk().equals(desk)
                && evidence.wordings().size() < MOST;
    }

    private static boolean mayBeKept(Claim claim, Spread spread) {
        return !claim.asked().confidential()
                && !claim.isDispute()
                && (spread.vettedNewsrooms() > 0 || spread.newsrooms() > 1);
    }

    /// What an officer chose by hand has been compared with nothing.
    private static boolean fits(Match match, Evidence evidence) {
        return match.outcome() == Outcome.SUGGEST
                && !match.isChosen()
                && match.evidence()
                        .filter(ref -> ref.id().equals(evidence.id()))
                        .isPresent()
                && match.reasons().stream().allMatch(Alias::speaksNotAgainst);
    }

    private static boolean speaksNotAgainst(Reason reason) {
        return reason.finding() == Finding.AGREES || reason.fact() == Fact.TEXT || reason.fact() == Fact.MEANING;
    }

    /// Names record and wording: what is ticked is the very one that was shown.
    public String name() {
        return Digest.of(evidence.id().value(), wording.text());
    }

    /// The record with it.
    public Evidence learned() {
        return evidence.with(wording);
    }
}
