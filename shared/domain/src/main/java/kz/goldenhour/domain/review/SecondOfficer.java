package kz.goldenhour.domain.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.goldenhour.domain.claim.Claim;
import kz.goldenhour.domain.desk.Desk;
import kz.goldenhour.domain.desk.DeskId;
import kz.goldenhour.domain.desk.DeskStore;
import kz.goldenhour.domain.desk.Desks;
import kz.goldenhour.domain.desk.DutyOfficer;
import kz.goldenhour.domain.desk.OfficerId;
import kz.goldenhour.domain.desk.Who;
import kz.goldenhour.domain.outbox.Channel;
import kz.goldenhour.domain.outbox.OutboxMessage;
import kz.goldenhour.domain.outbox.OutboxMessage.Alert;

/// Who is asked to approve a text after the first officer.
final class SecondOfficer {
    private final DeskStore store;
    private final Proposal proposal;

    SecondOfficer(DeskStore store, Proposal proposal) {
        this.store = store;
        this.proposal = proposal;
    }

    /// After hours the deputy whom the desk has named for that; else the first on its ladder who may, else whoever
    /// may. Whoever is locked out today is asked only where all are. Empty where there is nobody else.
    Optional<DutyOfficer> toAsk(DeskId desk, Instant now) {
        var named = store.find(desk)
                .filter(_ -> store.calendar().isQuiet(now))
                .flatMap(found -> found.duty().namedDeputy())
                .flatMap(store::officer);
        var desks = new Desks(store, desk);
        var ladder = store.find(desk).stream()
                .flatMap(found -> Arrays.stream(Who.values()).flatMap(who -> onTheLadder(desks, found, who, now)));
        var able = Stream.of(named.stream(), ladder, store.officers(desk).stream())
                .flatMap(some -> some)
                .filter(officer -> officer.desk().equals(desk) && officer.mayApprove(now))
                .filter(officer -> proposal.mayBeSecondedBy(officer.id()))
                .distinct()
                .toList();
        return able.stream()
                .filter(officer -> !desks.isLocked(officer.id(), now))
                .findFirst()
                .or(() -> able.stream().findFirst());
    }

    private static Stream<DutyOfficer> onTheLadder(Desks desks, Desk desk, Who who, Instant now) {
        return desks.onTheLadder(desk, who, now).stream();
    }

    /// Whether he approves as the named deputy of an empty office.
    boolean isDeputyAfterHours(DutyOfficer officer, Instant now) {
        Optional<OfficerId> deputy =
                store.find(officer.desk()).flatMap(desk -> desk.duty().namedDeputy());
        return deputy.equals(Optional.of(officer.id())) && store.calendar().isQuiet(now);
    }

    /// @param number of the decision that asks for him, so that each asks once
    static List<OutboxMessage> alerts(Claim claim, DutyOfficer officer, long number) {
        var step = Math.toIntExact(Alert.SECOND_FROM + number % Alert.SECOND_FROM);
        var alerts = new ArrayList<OutboxMessage>();
        alerts.add(new Alert(claim.id(), step, officer.id(), Channel.SMS));
        officer.mailbox().ifPresent(_ -> alerts.add(new Alert(claim.id(), step, officer.id(), Channel.EMAIL)));
        return alerts;
    }
}
