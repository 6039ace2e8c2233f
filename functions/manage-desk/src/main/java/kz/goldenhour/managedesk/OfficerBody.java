package kz.goldenhour.managedesk;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.goldenhour.aws.http.BadRequest;
import kz.goldenhour.aws.http.Detail;
import kz.goldenhour.aws.http.Fields;
import kz.goldenhour.domain.AstanaTime;
import kz.goldenhour.domain.desk.DeskStore;
import kz.goldenhour.domain.desk.DutyOfficer;
import kz.goldenhour.domain.desk.Email;
import kz.goldenhour.domain.desk.OfficerChange;
import kz.goldenhour.domain.desk.OfficerChange.Profile;
import kz.goldenhour.domain.desk.OfficerChange.State;
import kz.goldenhour.domain.desk.OfficerId;
import kz.goldenhour.domain.desk.Phone;
import kz.goldenhour.domain.desk.Pin;

/// An officer in the API. Phone and e-mail go in and never come out; the PIN does not even go in:
/// the officer sets it himself.
final class OfficerBody {
    private OfficerBody() {}

    /// Who he is to be.
    static Profile read(Fields body) {
        List.of("id", "enrolled", "emailConfirmed", "readsKazakh", "mayApproveFrom", "lastTap", "change", "warnings")
                .forEach(body::has);
        return new Profile(
                body.text("name", 200),
                body.optionalText("post", 200).map(String::strip).orElse(""),
                BadRequest.ifInvalid("phone", Detail.NO_PHONE, () -> new Phone(body.text("phone", 40))),
                Optional.of(body.text("email", 254))
                        .map(text -> BadRequest.ifInvalid("email", Detail.NO_EMAIL, () -> new Email(text))),
                body.lang("lang").orElseThrow(() -> new BadRequest("lang", Detail.REQUIRED)));
    }

    static OfficerId id(Fields body) {
        return body.id("id", OfficerId::new).orElseThrow(() -> new BadRequest("id", Detail.REQUIRED));
    }

    /// The PIN of sample data.
    static Optional<Pin> pin(Fields body, Phone phone) {
        return body.optionalText("pin", 20).map(text -> {
            var pin = Pin.read(text).orElseThrow(() -> new BadRequest("pin", Detail.NO_PIN));
            if (pin.isEasilyGuessed(phone)) {
                throw new BadRequest("pin", Detail.EASY_PIN);
            }
            return pin;
        });
    }

    static Map<String, Object> view(DutyOfficer officer, DeskStore desks, Instant now) {
        var view = new LinkedHashMap<String, Object>();
        view.put("id", officer.id().value());
        view.put("name", officer.name());
        if (!officer.post().isEmpty()) {
            view.put("post", officer.post());
        }
        view.put("lang", officer.lang().tag());
        view.put("enrolled", officer.pin().isPresent());
        view.put("emailConfirmed", officer.mailbox().isPresent());
        view.put("readsKazakh", officer.readsKazakh());
        if (officer.pin().isPresent()) {
            view.put("mayApproveFrom", time(officer.mayApproveFrom()));
        }
        desks.lastTap(officer.id()).ifPresent(at -> view.put("lastTap", time(at)));
        desks.change(officer.id())
                .filter(it -> it.isProposed(now) || it.isConfirmed(now))
                .ifPresent(it -> view.put("change", change(it)));
        return view;
    }

    /// How far a change has got.
    static Map<String, Object> change(OfficerChange change) {
        var view = new LinkedHashMap<String, Object>();
        view.put(
                "kind",
                switch (change.kind()) {
                    case JOIN -> "join";
                    case PHONE -> "phone";
                    case EMAIL -> "email";
                    case PIN -> "pin";
                });
        view.put(
                "state",
                switch (change.state()) {
                    case State.Proposed _ -> "proposed";
                    case State.Confirmed _ -> "confirmed";
                    case State.Refused _ -> "refused";
                    case State.Done _ -> "done";
                });
        view.put("until", time(change.until()));
        return view;
    }

    static String time(Instant at) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(AstanaTime.offset(at));
    }
}
