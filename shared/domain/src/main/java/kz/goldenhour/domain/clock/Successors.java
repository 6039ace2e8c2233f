package kz.goldenhour.domain.clock;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.goldenhour.domain.claim.Claim;
import kz.goldenhour.domain.claim.ClaimClock.Waking;
import kz.goldenhour.domain.desk.Desk;
import kz.goldenhour.domain.desk.DeskId;
import kz.goldenhour.domain.desk.Desks;
import kz.goldenhour.domain.desk.DutyOfficer;
import kz.goldenhour.domain.desk.Step;

/// Who comes after the officer that has a claim. Asks once who stands on a ladder, for as many claims as there are.
public final class Successors {
    private final Desks desks;
    private final Instant now;
    private final Map<DeskId, List<Optional<DutyOfficer>>> ladders = new HashMap<>();

    public Successors(Desks desks, Instant now) {
        this.desks = desks;
        this.now = now;
    }

    /// When the ladder of the claim's desk wakes somebody else; empty where nobody else is left on it, or the claim
    /// wakes nobody.
    public Optional<Instant> nextAfter(Claim claim) {
        var climb = claim.clock().climb();
        var mine = climb.acknowledgedBy();
        return Optional.of(claim)
                .filter(_ -> claim.clock().waking() != Waking.BOARD)
                .filter(_ -> ladder(claim.desk()).stream()
                        .skip(climb.nextStep())
                        .flatMap(Optional::stream)
                        .anyMatch(officer -> mine.filter(officer.id()::equals).isEmpty()))
                .map(_ -> climb.nextStepAt());
    }

    /// Whom each step would wake now.
    private List<Optional<DutyOfficer>> ladder(DeskId id) {
        return ladders.computeIfAbsent(
                id,
                _ -> desks.find(id).stream()
                        .flatMap(desk -> desk.duty().ladder().steps().stream().map(step -> woken(desk, step)))
                        .toList());
    }

    private Optional<DutyOfficer> woken(Desk desk, Step step) {
        var person = desks.onCall(desk, step.who(), now);
        return new Ladders(desks).unable(desk, person, now).isPresent()
                ? Optional.empty()
                : person.map(it -> it.officer());
    }
}
