package kz.goldenhour.aws.store;

import java.net.URI;
import java.util.Map;
import kz.goldenhour.domain.Lang;
import kz.goldenhour.domain.caller.CallerId;
import kz.goldenhour.domain.claim.ClaimId;
import kz.goldenhour.domain.claim.Report;
import kz.goldenhour.domain.claim.Report.Particulars;
import kz.goldenhour.domain.claim.ReportId;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// A report.
///
/// | | |
/// |---|---|
/// | pk, sk | `REPORT#id`, `META` |
/// | attributes | claim, caller, newsroom, vetted, text, lang, sourceUrl, seenAt, region, attachments, confidential,
/// disputed, receivedAt |
/// | TTL, index | none |
final class ReportItem {
    private ReportItem() {}

    static Key key(ReportId id) {
        return Key.meta("REPORT#" + id);
    }

    static Map<String, AttributeValue> toItem(Report report) {
        var particulars = report.particulars();
        return Item.at(key(report.id()))
                .text("id", report.id().value())
                .text("claim", report.claim().value())
                .text("caller", report.caller().value())
                .text("newsroom", report.newsroom())
                .flag("vetted", report.vetted())
                .text("text", particulars.text())
                .text("lang", particulars.lang().map(Lang::name))
                .text("sourceUrl", particulars.sourceUrl().map(URI::toString))
                .text("seenAt", particulars.seenAt())
                .text("region", particulars.region())
                .texts(
                        "attachments",
                        particulars.attachments().stream().map(URI::toString).toList())
                .flag("confidential", particulars.confidential())
                .flag("disputed", report.disputed())
                .time("receivedAt", report.receivedAt())
                .values();
    }

    static Report fromItem(Row row) {
        var particulars = new Particulars(
                row.text("text"),
                row.optionalText("lang").map(Lang::valueOf),
                row.optionalText("sourceUrl").map(URI::create),
                row.optionalText("seenAt"),
                row.optionalText("region"),
                row.texts("attachments").stream().map(URI::create).toList(),
                row.flag("confidential"));
        return new Report(
                new ReportId(row.text("id")),
                new ClaimId(row.text("claim")),
                new CallerId(row.text("caller")),
                row.text("newsroom"),
                row.flag("vetted"),
                particulars,
                row.flag("disputed"),
                row.time("receivedAt"));
    }
}
