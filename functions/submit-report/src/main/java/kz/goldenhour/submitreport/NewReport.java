package kz.goldenhour.submitreport;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import kz.goldenhour.aws.http.BadRequest;
import kz.goldenhour.aws.http.Detail;
import kz.goldenhour.aws.http.Fields;
import kz.goldenhour.aws.http.Request;
import kz.goldenhour.domain.caller.Caller;
import kz.goldenhour.domain.claim.Filing;
import kz.goldenhour.domain.claim.IdempotentRequest;
import kz.goldenhour.domain.claim.Report.Particulars;

/// The body of a POST, read field by field. Only `text` is required.
///
/// @param warnings names of fields that were taken but not understood: nobody loses a report over them
record NewReport(
        Particulars particulars,
        Optional<String> contact,
        Optional<IdempotentRequest> idempotency,
        List<String> warnings) {
    private static final String KEY = "Idempotency-Key";
    private static final int KEY_MOST = 255;
    private static final int LINE_MOST = 500;

    /// Fewer digits make no number that one could call.
    private static final int DIGITS = 5;

    static NewReport read(Request request, Caller caller, Predicate<String> isRegion) {
        var body = request.json();
        var particulars = new Particulars(
                body.text("text", Particulars.TEXT_MOST),
                body.lang("lang"),
                body.url("sourceUrl"),
                line(body, "seenAt"),
                line(body, "region"),
                body.urls("attachments", Particulars.ATTACHMENTS_MOST),
                body.flag("confidential").orElse(false));
        var contact = body.optionalText("contact", Filing.CONTACT_MOST).filter(text -> !text.isBlank());
        var warnings = new ArrayList<>(body.warnings());
        particulars.region().filter(isRegion.negate()).ifPresent(_ -> warnings.add("region"));
        contact.filter(text -> !canBeReached(text)).ifPresent(_ -> warnings.add("contact"));
        return new NewReport(particulars, contact, idempotency(request, caller), List.copyOf(warnings));
    }

    /// An address, a name in a messenger, a number: something of them must stand in it.
    private static boolean canBeReached(String contact) {
        return contact.indexOf('@') >= 0
                || contact.contains("://")
                || contact.chars().filter(Character::isDigit).count() >= DIGITS;
    }

    private static Optional<String> line(Fields body, String name) {
        return body.optionalText(name, LINE_MOST).filter(text -> !text.isBlank());
    }

    private static Optional<IdempotentRequest> idempotency(Request request, Caller caller) {
        return request.header(KEY).map(key -> {
            if (key.isBlank() || key.length() > KEY_MOST) {
                throw new BadRequest(KEY, Detail.KEY_LENGTH);
            }
            return IdempotentRequest.of(caller.id(), key, request.body());
        });
    }
}
