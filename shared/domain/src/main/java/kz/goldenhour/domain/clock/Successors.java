package kz.goldenhour.domain.clock;

import java.time.Instant;
import java.util.Optional;
import kz.goldenhour.domain.claim.Claim;
import kz.goldenhour.domain.claim.ClaimClock.Waking;
import kz.goldenhour.domain.desk.Desk;
import kz.goldenhour.domain.desk.Desks;
import kz.goldenhour.domain.desk.DutyOfficer;
import kz.goldenhour.domain.desk.Step;

/// Who comes after the officer that has a claim.
public final class Successors {
    private final Desks desks;
    private final Instant now;

    public Successors(Desks desks, Instant now) {
        this.desks = desks;
        this.now = now;
    }

    /// When the ladder of the claim's desk wakes somebody else; empty where nobody else is left on it, or the claim
    /// wakes
    /// nobody.
    public Optional<Instant> nextAfter(Claim claim) {
        var climb = claim.clock().climb();
        var mine = climb.acknowledgedBy();
        return desks.find(claim.desk())
                .filter(_ -> claim.clock().waking() != Waking.BOARD)
                .filter(desk -> desk.duty().ladder().steps().stream()
                        .skip(climb.nextStep())
                        .flatMap(step -> woken(desk, step).stream())
                        .anyMatch(officer -> mine.filter(officer.id()::equals).isEmpty()))
                .map(_ -> climb.nextStepAt());
    }

    private Optional<DutyOfficer> woken(Desk desk, Step step) {
        var person = desks.onCall(desk, step.who(), now);
        return new Ladders(desks).unable(desk, person, now).isPresent()
                ? Optional.empty()
                : person.map(it -> it.officer());
    }
}
