package kz.goldenhour.testing;

import java.util.Optional;
import kz.goldenhour.domain.caller.Caller;
import kz.goldenhour.domain.claim.IdempotentRequest;
import kz.goldenhour.domain.claim.Intake.Receipt;
import kz.goldenhour.domain.claim.Report.Particulars;

/// Newsrooms that ask.
abstract class Asking {
    static final String OFFICES_CLOSE = "С завтрашнего дня закрываются все ЦОНы";

    final House house = new House();

    Receipt.Filed file(String text) {
        return file(Reports.reporter(), Particulars.of(text));
    }

    Receipt.Filed file(Caller caller, Particulars particulars) {
        return (Receipt.Filed) house.intake.file(caller, particulars, Optional.empty(), Optional.empty());
    }

    Receipt file(String text, String key, String body) {
        var request = IdempotentRequest.of(Reports.reporter().id(), key, body);
        return house.intake.file(Reports.reporter(), Particulars.of(text), Optional.empty(), Optional.of(request));
    }
}
