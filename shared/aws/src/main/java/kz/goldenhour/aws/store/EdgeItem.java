package kz.goldenhour.aws.store;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import kz.goldenhour.domain.claim.ClaimId;
import kz.goldenhour.domain.claim.Report;
import kz.goldenhour.domain.claim.ReportId;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// That a report is about a claim. The claim's counts come from its edges, never from a shared counter.
///
/// | | |
/// |---|---|
/// | pk, sk | `CLAIM#id`, `R#<seconds, 12 digits><nanoseconds, 9 digits>#reportId`: in the order of time |
/// | attributes | caller, newsroom, vetted, region, at |
/// | TTL, index | none |
///
/// @param region as the reporter named it
record EdgeItem(String newsroom, boolean vetted, Optional<String> region, Instant at) {
    static String pk(ClaimId claim) {
        return "CLAIM#" + claim;
    }

    /// The first key of a time.
    static String from(Instant at) {
        return "R#%012d%09d".formatted(at.getEpochSecond(), at.getNano());
    }

    /// Behind the last key.
    static String end() {
        return "R#~";
    }

    static Key key(Report report) {
        return new Key(pk(report.claim()), from(report.receivedAt()) + "#" + report.id());
    }

    static Map<String, AttributeValue> toItem(Report report) {
        return Item.at(key(report))
                .text("caller", report.caller().value())
                .text("newsroom", report.newsroom())
                .flag("vetted", report.vetted())
                .text("region", report.particulars().region())
                .time("at", report.receivedAt())
                .values();
    }

    /// The report that an edge leads to.
    static ReportId report(Row row) {
        var sk = row.text("sk");
        return new ReportId(sk.substring(sk.lastIndexOf('#') + 1));
    }

    static EdgeItem fromItem(Row row) {
        return new EdgeItem(row.text("newsroom"), row.flag("vetted"), row.optionalText("region"), row.time("at"));
    }
}
