package kz.goldenhour.managedesk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import kz.goldenhour.aws.http.BadRequest;
import kz.goldenhour.aws.http.Detail;
import kz.goldenhour.aws.http.Problem;
import kz.goldenhour.aws.http.Refused;
import kz.goldenhour.domain.desk.DeskId;
import kz.goldenhour.domain.desk.DeskStore;
import kz.goldenhour.domain.desk.DutyOfficer;
import kz.goldenhour.domain.desk.PinHash;
import kz.goldenhour.domain.desk.PinHasher;
import kz.goldenhour.domain.message.AlertSubscriptions;

/// Sets who is on duty. Whoever could put in a phone or a PIN of his own could publish in a desk's name: so a change of
/// what opens links gives no right to approve for a day, in which the desk can notice.
final class Officers {
    static final Duration WAIT = Duration.ofHours(24);

    private final DeskStore desks;
    private final PinHasher pins;
    private final AlertSubscriptions mail;
    private final Clock clock;

    Officers(DeskStore desks, PinHasher pins, AlertSubscriptions mail, Clock clock) {
        this.desks = desks;
        this.pins = pins;
        this.mail = mail;
        this.clock = clock;
    }

    /// @param firstSetUp the deploying account sets up the first desk: nobody can be waited for
    DutyOfficer set(DeskId desk, OfficerBody body, boolean firstSetUp) {
        var before = desks.officer(body.id()).filter(officer -> officer.desk().equals(desk));
        var next = new DutyOfficer(
                body.id(),
                desk,
                body.name(),
                body.phone(),
                body.email(),
                body.lang(),
                Optional.of(pin(body, before)),
                firstSetUp ? clock.instant() : mayApproveFrom(body, before));
        if (!desks.put(next)) {
            throw new Refused(Problem.CONFLICT, Detail.TAKEN);
        }
        var old = before.flatMap(DutyOfficer::email);
        if (!old.equals(body.email())) {
            old.ifPresent(email -> mail.unsubscribe(body.id(), email));
        }
        body.email().ifPresent(email -> mail.subscribe(body.id(), email));
        return next;
    }

    private PinHash pin(OfficerBody body, Optional<DutyOfficer> before) {
        var old = before.flatMap(DutyOfficer::pin);
        if (body.pin().isEmpty()) {
            return old.orElseThrow(() -> new BadRequest("pin", Detail.REQUIRED));
        }
        var pin = body.pin().get();
        return old.filter(hash -> pins.matches(pin, hash)).orElseGet(() -> pins.hash(pin));
    }

    private Instant mayApproveFrom(OfficerBody body, Optional<DutyOfficer> before) {
        return before.filter(
                        old -> old.phone().equals(body.phone()) && old.email().equals(body.email()))
                .filter(old -> body.pin().isEmpty()
                        || old.pin()
                                .filter(hash -> pins.matches(body.pin().get(), hash))
                                .isPresent())
                .map(DutyOfficer::mayApproveFrom)
                .orElseGet(() -> clock.instant().plus(WAIT));
    }
}
