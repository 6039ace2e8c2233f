package kz.goldenhour.managedesk;

import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.goldenhour.aws.http.BadRequest;
import kz.goldenhour.aws.http.Detail;
import kz.goldenhour.aws.http.Fields;
import kz.goldenhour.domain.AstanaTime;
import kz.goldenhour.domain.Lang;
import kz.goldenhour.domain.desk.DutyOfficer;
import kz.goldenhour.domain.desk.Email;
import kz.goldenhour.domain.desk.OfficerId;
import kz.goldenhour.domain.desk.Phone;
import kz.goldenhour.domain.desk.Pin;

/// An officer in the API. Phone, e-mail and PIN go in and never come out.
///
/// @param pin empty where the one that he has is to stay
record OfficerBody(OfficerId id, String name, Phone phone, Optional<Email> email, Lang lang, Optional<Pin> pin) {

    static OfficerBody read(Fields body) {
        List.of("mayApproveFrom", "warnings").forEach(body::has);
        return new OfficerBody(
                body.id("id", OfficerId::new).orElseThrow(() -> new BadRequest("id", Detail.REQUIRED)),
                body.text("name", 200),
                phone(body.text("phone", 40)),
                body.optionalText("email", 254)
                        .filter(text -> !text.isBlank())
                        .map(text -> BadRequest.ifInvalid("email", Detail.NO_EMAIL, () -> new Email(text))),
                body.lang("lang").orElseThrow(() -> new BadRequest("lang", Detail.REQUIRED)),
                body.optionalText("pin", 20).map(OfficerBody::pin));
    }

    private static Phone phone(String text) {
        return BadRequest.ifInvalid("phone", Detail.NO_PHONE, () -> new Phone(text));
    }

    private static Pin pin(String text) {
        var pin = Pin.read(text).orElseThrow(() -> new BadRequest("pin", Detail.NO_PIN));
        if (pin.isEasilyGuessed()) {
            throw new BadRequest("pin", Detail.EASY_PIN);
        }
        return pin;
    }

    static Map<String, Object> view(DutyOfficer officer, List<String> warnings) {
        var view = new LinkedHashMap<String, Object>();
        view.put("id", officer.id().value());
        view.put("name", officer.name());
        view.put("lang", officer.lang().tag());
        view.put(
                "mayApproveFrom",
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(AstanaTime.offset(officer.mayApproveFrom())));
        if (!warnings.isEmpty()) {
            view.put("warnings", warnings);
        }
        return view;
    }
}
