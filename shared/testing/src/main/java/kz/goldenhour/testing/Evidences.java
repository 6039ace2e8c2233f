package kz.goldenhour.testing;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import kz.goldenhour.domain.Lang;
import kz.goldenhour.domain.Rating;
import kz.goldenhour.domain.Texts;
import kz.goldenhour.domain.claim.ClaimId;
import kz.goldenhour.domain.desk.DeskId;
import kz.goldenhour.domain.evidence.Evidence;
import kz.goldenhour.domain.evidence.EvidenceId;
import kz.goldenhour.domain.evidence.Source;
import kz.goldenhour.domain.evidence.Spokesperson;
import kz.goldenhour.domain.evidence.Validity;
import kz.goldenhour.domain.evidence.Wording;
import kz.goldenhour.domain.publish.Rebuttal;

/// Evidence for tests, about nothing real.
public final class Evidences {
    public static final EvidenceId OFFICES = new EvidenceId("offices-open");

    private Evidences() {}

    /// Pre-approved, lasting, of the sample desk: it answers by itself.
    public static Evidence preApproved() {
        return new Evidence(
                OFFICES,
                1,
                Desks.TSON,
                List.of(
                        new Wording(Lang.KK, "Ертеңнен бастап барлық ХҚКО жабылады", false),
                        new Wording(Lang.RU, "С завтрашнего дня закрываются все ЦОНы", false)),
                rebuttal(),
                new Validity.Lasting(Optional.empty()),
                TestClock.FRIDAY_EVENING.minus(Duration.ofDays(1)),
                true,
                false,
                false,
                "sample-editor");
    }

    /// The same, of another desk.
    public static Evidence of(DeskId desk) {
        var record = preApproved();
        return new Evidence(
                record.id(),
                1,
                desk,
                record.wordings(),
                record.rebuttal(),
                record.validity(),
                record.verifiedAt(),
                true,
                false,
                false,
                record.author());
    }

    /// What a decision of the desk on a claim left behind.
    public static Evidence decided(DeskId desk, ClaimId claim, String question) {
        var record = preApproved();
        return new Evidence(
                Evidence.idOfDecision(claim),
                1,
                desk,
                List.of(new Wording(Lang.KK, question, false)),
                record.rebuttal(),
                record.validity(),
                record.verifiedAt(),
                false,
                false,
                false,
                record.author());
    }

    /// About how something is just now: answers by itself for six hours after its last verification.
    public static Evidence ofState() {
        var record = preApproved();
        return new Evidence(
                new EvidenceId("desks-work"),
                1,
                record.desk(),
                record.wordings(),
                record.rebuttal(),
                new Validity.State(Duration.ofHours(6)),
                TestClock.FRIDAY_EVENING.minus(Duration.ofHours(1)),
                true,
                false,
                false,
                record.author());
    }

    /// The next version: verified again at `at`.
    public static Evidence verifiedAgain(Evidence old, Instant at) {
        return next(old, at, old.preApproved(), old.retired());
    }

    /// The next version: withdrawn.
    public static Evidence retired(Evidence old) {
        return next(old, old.verifiedAt(), old.preApproved(), true);
    }

    /// The next version: an officer must look first.
    public static Evidence notPreApproved(Evidence old) {
        return next(old, old.verifiedAt(), false, old.retired());
    }

    /// The next version: an editor puts the claim otherwise.
    public static Evidence reworded(Evidence old, String wording) {
        return new Evidence(
                old.id(),
                old.version() + 1,
                old.desk(),
                List.of(new Wording(Lang.KK, wording, false)),
                old.rebuttal(),
                old.validity(),
                old.verifiedAt(),
                false,
                old.suspended(),
                old.retired(),
                old.author());
    }

    private static Evidence next(Evidence old, Instant verifiedAt, boolean preApproved, boolean retired) {
        return new Evidence(
                old.id(),
                old.version() + 1,
                old.desk(),
                old.wordings(),
                old.rebuttal(),
                old.validity(),
                verifiedAt,
                preApproved,
                old.suspended(),
                retired,
                old.author());
    }

    public static Rebuttal rebuttal() {
        return new Rebuttal(
                Rating.FALSE,
                Texts.of("SAMPLE ХҚКО-лар әдеттегідей жұмыс істейді.", "SAMPLE ЦОНы работают как обычно."),
                Texts.of(
                        "SAMPLE Барлық орталықтар 9:00-ден 18:00-ге дейін ашық.",
                        "SAMPLE Все центры открыты с 9:00 до 18:00."),
                List.of(new Source("SAMPLE кесте", URI.create("https://sample.invalid/hours"), Optional.empty())),
                Optional.empty());
    }

    /// Any rebuttal.
    public static Rebuttal anyRebuttal(Random random) {
        var source = new Source(
                Any.line(random),
                Any.url(random),
                Any.maybe(random, LocalDate.of(2026, 1, 1).plusDays(random.nextInt(300))));
        return new Rebuttal(
                Any.one(random, Rating.values()),
                Any.texts(random, Rebuttal.QUOTE_MOST),
                Any.texts(random, Rebuttal.BODY_MOST),
                random.nextBoolean() ? List.of(source) : List.of(),
                Any.maybe(random, new Spokesperson(Any.texts(random, 100), Any.texts(random, 100))));
    }

    /// Any record.
    public static Evidence anyEvidence(Random random) {
        return new Evidence(
                new EvidenceId(Any.id(random)),
                1 + random.nextInt(1000),
                new DeskId(Any.id(random)),
                List.of(
                        new Wording(Any.lang(random), Any.text(random, 5), random.nextBoolean()),
                        new Wording(Any.lang(random), Any.text(random, 5), random.nextBoolean())),
                anyRebuttal(random),
                random.nextBoolean()
                        ? new Validity.State(Duration.ofMinutes(1 + random.nextInt(40_000)))
                        : new Validity.Lasting(Any.maybe(random, Any.instant(random))),
                Any.instant(random),
                random.nextBoolean(),
                random.nextBoolean(),
                random.nextBoolean(),
                Any.id(random));
    }
}
