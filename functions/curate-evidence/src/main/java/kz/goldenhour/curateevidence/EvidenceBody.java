package kz.goldenhour.curateevidence;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.goldenhour.aws.http.BadRequest;
import kz.goldenhour.aws.http.Detail;
import kz.goldenhour.aws.http.Fields;
import kz.goldenhour.domain.Rating;
import kz.goldenhour.domain.caller.CallerId;
import kz.goldenhour.domain.desk.DeskId;
import kz.goldenhour.domain.evidence.Evidence;
import kz.goldenhour.domain.evidence.EvidenceId;
import kz.goldenhour.domain.evidence.Source;
import kz.goldenhour.domain.evidence.Spokesperson;
import kz.goldenhour.domain.evidence.Validity;
import kz.goldenhour.domain.evidence.Wording;
import kz.goldenhour.domain.publish.Rebuttal;

/// The body of a PUT, read field by field.
final class EvidenceBody {
    private static final int WORDINGS_MOST = 200;
    private static final int WORDING_MOST = 1_000;
    private static final int HOURS_MOST = 744;

    private EvidenceBody() {}

    /// The record as the editor wants it at `now`, as the successor of `before`.
    static Evidence read(EvidenceId id, Fields body, Optional<Evidence> before, CallerId author, Instant now) {
        var verifiedAt = verifiedAt(body, now);
        ignored(body);
        return new Evidence(
                id,
                before.map(Evidence::version).orElse(0L) + 1,
                body.id("desk", DeskId::new).orElseThrow(() -> new BadRequest("desk", Detail.REQUIRED)),
                wordings(body),
                rebuttal(body),
                validity(body),
                verifiedAt,
                body.flag("preApproved").orElse(false),
                staysSuspended(before, verifiedAt, body.flag("suspended")),
                false,
                author.value());
    }

    /// Nobody has verified tomorrow what is so today.
    private static Instant verifiedAt(Fields body, Instant now) {
        var at = body.time("verifiedAt").orElseThrow(() -> new BadRequest("verifiedAt", Detail.REQUIRED));
        if (at.isAfter(now.plus(Validity.SKEW))) {
            throw new BadRequest("verifiedAt", Detail.IN_FUTURE);
        }
        return at;
    }

    /// What the answer of a GET holds beside, so that it may be sent back as it came.
    private static void ignored(Fields body) {
        Set.of("id", "version", "author", "warnings").forEach(body::has);
    }

    /// Automatic answers that were stopped stay stopped until somebody has verified the record again and says that they
    /// may go on: a program that only moves the date does not start them.
    private static boolean staysSuspended(Optional<Evidence> before, Instant verifiedAt, Optional<Boolean> says) {
        return before.filter(Evidence::suspended)
                .filter(old -> says.orElse(true) || !verifiedAt.isAfter(old.verifiedAt()))
                .isPresent();
    }

    private static List<Wording> wordings(Fields body) {
        var wordings = body.objects("wordings", WORDINGS_MOST).stream()
                .map(wording -> new Wording(
                        wording.lang("lang").orElseThrow(() -> new BadRequest("wordings.lang", Detail.REQUIRED)),
                        wording.text("text", WORDING_MOST),
                        wording.flag("alias").orElse(false)))
                .toList();
        if (wordings.isEmpty()) {
            throw new BadRequest("wordings", Detail.TOO_FEW);
        }
        return wordings;
    }

    private static Rebuttal rebuttal(Fields body) {
        var rating = body.oneOf("rating", List.of("FALSE", "MISLEADING", "TRUE", "UNPROVEN"))
                .map(Rating::valueOf)
                .orElseThrow(() -> new BadRequest("rating", Detail.REQUIRED));
        var sources = body.objects("sources", Rebuttal.SOURCES_MOST).stream()
                .map(EvidenceBody::source)
                .toList();
        if (sources.isEmpty()) {
            throw new BadRequest("sources", Detail.TOO_FEW);
        }
        var spokesperson = body.object("spokesperson")
                .map(person -> new Spokesperson(person.texts("name", 200), person.texts("post", 300)));
        return new Rebuttal(
                rating,
                body.texts("quote", Rebuttal.QUOTE_MOST),
                body.texts("truth", Rebuttal.BODY_MOST),
                sources,
                spokesperson);
    }

    private static Source source(Fields source) {
        var url = source.url("url").orElseThrow(() -> new BadRequest("sources.url", Detail.REQUIRED));
        if (url.toString().length() > Source.URL_MOST) {
            throw new BadRequest("sources.url", Detail.TOO_LONG, String.valueOf(Source.URL_MOST));
        }
        return new Source(source.text("title", Source.TITLE_MOST), url, source.date("date"));
    }

    private static Validity validity(Fields body) {
        var kind = body.oneOf("kind", List.of("lasting", "state"))
                .orElseThrow(() -> new BadRequest("kind", Detail.REQUIRED));
        var hours = body.number("answersForHours", 1, HOURS_MOST);
        var until = body.time("validUntil");
        if (kind.equals("lasting")) {
            if (hours.isPresent()) {
                throw new BadRequest("answersForHours", Detail.NOT_ALLOWED);
            }
            return new Validity.Lasting(until);
        }
        if (until.isPresent()) {
            throw new BadRequest("validUntil", Detail.NOT_ALLOWED);
        }
        return new Validity.State(
                Duration.ofHours(hours.orElseThrow(() -> new BadRequest("answersForHours", Detail.REQUIRED))));
    }
}
