package kz.goldenhour.testing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import kz.goldenhour.domain.caller.Caller;
import kz.goldenhour.domain.caller.CallerId;
import kz.goldenhour.domain.caller.Role;
import kz.goldenhour.domain.claim.ClaimId;
import kz.goldenhour.domain.claim.Filing;
import kz.goldenhour.domain.claim.IdempotentRequest;
import kz.goldenhour.domain.claim.Report;
import kz.goldenhour.domain.claim.Report.Particulars;
import kz.goldenhour.domain.claim.ReportId;

/// Reports and their callers for tests.
public final class Reports {
    public static final String TEXT = "Ертеңнен бастап барлық ХҚКО жабылады деп жатыр, рас па?";

    private Reports() {}

    /// A vetted newsroom's system.
    public static Caller reporter() {
        return new Caller(new CallerId("sample-newsroom"), Role.REPORTER, Set.of(), Optional.of("SAMPLE Таң"), true);
    }

    /// An editor of the sample desk.
    public static Caller editor() {
        return new Caller(new CallerId("sample-editor"), Role.EDITOR, Set.of(Desks.TSON), Optional.empty(), false);
    }

    /// An admin of all desks.
    public static Caller admin() {
        return new Caller(new CallerId("sample-admin"), Role.ADMIN, Set.of(), Optional.empty(), false);
    }

    /// A good report.
    public static Report report(String id, ClaimId claim, Instant at) {
        var caller = reporter();
        return new Report(
                new ReportId(id),
                claim,
                caller.id(),
                caller.newsroom().orElseThrow(),
                caller.vetted(),
                Particulars.of(TEXT),
                false,
                at);
    }

    /// The report with nothing beside it.
    public static Filing filing(Report report) {
        return new Filing(report, Optional.empty(), Optional.empty());
    }

    /// The report under an `Idempotency-Key`.
    public static Filing filing(Report report, String key, String body) {
        var request = IdempotentRequest.of(report.caller(), key, body);
        return new Filing(report, Optional.empty(), Optional.of(request));
    }

    /// Any report.
    public static Report anyReport(Random random) {
        return new Report(
                new ReportId(Any.id(random)),
                new ClaimId(Any.id(random)),
                new CallerId(Any.id(random)),
                Any.line(random),
                random.nextBoolean(),
                anyParticulars(random),
                random.nextBoolean(),
                Any.instant(random));
    }

    /// What anybody may paste.
    public static Particulars anyParticulars(Random random) {
        return new Particulars(
                Any.text(random, 40),
                Any.maybe(random, Any.lang(random)),
                Any.maybe(random, Any.url(random)),
                Any.maybe(random, Any.line(random)),
                Any.maybe(random, Any.line(random)),
                random.nextBoolean() ? List.of(Any.url(random), Any.url(random)) : List.of(),
                random.nextBoolean());
    }
}
