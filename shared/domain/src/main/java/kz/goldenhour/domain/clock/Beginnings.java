package kz.goldenhour.domain.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.goldenhour.domain.AstanaTime;
import kz.goldenhour.domain.Stores;
import kz.goldenhour.domain.claim.Claim;
import kz.goldenhour.domain.claim.ClaimClock.Waking;
import kz.goldenhour.domain.claim.PointerKey;
import kz.goldenhour.domain.claim.Report;
import kz.goldenhour.domain.claim.Report.Particulars;
import kz.goldenhour.domain.claim.Statutory;
import kz.goldenhour.domain.desk.Desks;
import kz.goldenhour.domain.match.Match;
import kz.goldenhour.domain.outbox.OutboxMessage;
import kz.goldenhour.domain.text.Substance;

/// Starts the clock of a claim that is being opened, and wakes the first person for it; unless it says nothing, or too
/// many claims come at once, from one key or for one desk.
public final class Beginnings {
    /// One key may wake somebody with so many new claims ...
    static final int OF_A_KEY = 5;
    /// ... in this time; the others are on the board.
    static final Duration OF_A_KEY_WITHIN = Duration.ofHours(1);
    /// So many new claims of a desk wake somebody each ...
    static final int OF_A_DESK = 5;
    /// ... in this time; the others come in a digest.
    static final Duration OF_A_DESK_WITHIN = Duration.ofMinutes(10);

    private final Stores stores;
    private final Desks desks;
    private final Clock clock;

    public Beginnings(Stores stores, Desks desks, Clock clock) {
        this.stores = stores;
        this.desks = desks;
        this.clock = clock;
    }

    /// The claim with its clock, and the alerts that go out with it.
    public record Begun(Claim claim, List<OutboxMessage> alerts) {
        public Begun {
            alerts = List.copyOf(alerts);
        }

        /// Whether nobody is woken for it, neither now nor in a digest.
        public boolean wakesNobody() {
            return alerts.isEmpty() && claim.clock().waking() != Waking.DIGEST;
        }
    }

    public Begun begin(Claim claim, Report report) {
        return begin(claim, waking(claim, report, clock.instant()));
    }

    /// Starts the clock of a claim that was split off: who says that the answer was to another question is heard, also
    /// where his key has asked as much as it may. Many of them come in a digest.
    public Begun beginDispute(Claim claim) {
        return begin(claim, ofTheDesk(claim, claim.id().value(), clock.instant()));
    }

    /// Starts the clock of a claim that is open again, whoever asked: its reporters have been told that it is answered.
    /// Where many answers are stopped at once, the others come in a digest. Where nobody is left to wake, the
    /// claim as it is, without alerts.
    public Begun beginAgain(Claim claim) {
        try {
            return begin(claim, ofTheDesk(claim, claim.id().value(), clock.instant()));
        } catch (Desks.NoDesk nobody) {
            return new Begun(claim, List.of());
        }
    }

    private Begun begin(Claim claim, Waking waking) {
        var end = desks.calendar().endAfter(claim.openedAt(), Statutory.MEDIA_DAYS);
        var media = end.atZone(AstanaTime.ZONE).toLocalDate().minusDays(1);
        var begun = claim.clocked(claim.clock().with(waking).with(new Statutory(media, Optional.empty())));
        return new Look(stores, desks, begun, clock.instant()).begin();
    }

    /// Whoever loses the race to open a claim has taken the winner's place, for places go by the text.
    private Waking waking(Claim claim, Report report, Instant now) {
        var text = claim.pointers().stream()
                .filter(pointer -> pointer.kind() == PointerKey.Kind.TEXT)
                .map(PointerKey::value)
                .findFirst()
                .orElseGet(() -> claim.id().value());
        if (!saysSomething(claim, report.particulars())) {
            return Waking.BOARD;
        }
        if (!stores.quotas().take("WAKES#" + report.caller(), text, OF_A_KEY, OF_A_KEY_WITHIN, now)) {
            return Waking.BOARD;
        }
        return ofTheDesk(claim, text, now);
    }

    /// What nobody could check wakes nobody, and uses up nothing; what shows something, or is like a record, may.
    private static boolean saysSomething(Claim claim, Particulars sent) {
        return Substance.isIn(sent.text())
                || sent.sourceUrl().isPresent()
                || !sent.attachments().isEmpty()
                || claim.match().flatMap(Match::evidence).isPresent();
    }

    private Waking ofTheDesk(Claim claim, String text, Instant now) {
        return stores.quotas().take("STORM#" + claim.desk(), text, OF_A_DESK, OF_A_DESK_WITHIN, now)
                ? Waking.OWN
                : Waking.DIGEST;
    }
}
