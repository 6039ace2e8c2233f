package kz.goldenhour.aws.store;

import java.time.Duration;
import java.util.Map;
import kz.goldenhour.domain.claim.ClaimStore.Earlier;
import kz.goldenhour.domain.claim.IdempotentRequest;
import kz.goldenhour.domain.claim.Report;
import kz.goldenhour.domain.claim.ReportId;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// What a request with an `Idempotency-Key` led to.
///
/// | | |
/// |---|---|
/// | pk, sk | `IDEM#caller#sha256(key)`, `META` |
/// | attributes | report, bodyHash |
/// | TTL | 7 days after the report |
final class IdempotencyItem {
    private IdempotencyItem() {}

    static Key key(IdempotentRequest request) {
        return Key.meta("IDEM#" + request.caller() + "#" + request.keyHash());
    }

    static Map<String, AttributeValue> toItem(IdempotentRequest request, Report report) {
        return Item.at(key(request))
                .text("report", report.id().value())
                .text("bodyHash", request.bodyHash())
                .expires(report.receivedAt().plus(Duration.ofDays(IdempotentRequest.KEPT_DAYS)))
                .values();
    }

    static Earlier fromItem(Row row, IdempotentRequest request) {
        return new Earlier(
                new ReportId(row.text("report")), row.text("bodyHash").equals(request.bodyHash()));
    }
}
