package kz.goldenhour.aws.store;

import java.time.Duration;
import java.util.Map;
import kz.goldenhour.domain.claim.Report;
import kz.goldenhour.domain.claim.ReportId;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// How to reach a reporter, apart from his report, so that it can go before the report does.
///
/// | | |
/// |---|---|
/// | pk, sk | `REPORT#id`, `CONTACT` |
/// | attributes | contact |
/// | TTL | 90 days after the report |
final class ContactItem {
    private static final Duration KEPT = Duration.ofDays(90);
    private static final String PREFIX = "REPORT#";

    private ContactItem() {}

    static Key key(ReportId report) {
        return new Key(PREFIX + report, "CONTACT");
    }

    static ReportId report(Row row) {
        return new ReportId(row.text("pk").substring(PREFIX.length()));
    }

    static Map<String, AttributeValue> toItem(Report report, String contact) {
        return Item.at(key(report.id()))
                .text("contact", contact)
                .expires(report.receivedAt().plus(KEPT))
                .values();
    }
}
