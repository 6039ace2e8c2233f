package kz.goldenhour.reviewclaim;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.goldenhour.domain.Lang;
import kz.goldenhour.domain.Rating;
import kz.goldenhour.domain.Texts;
import kz.goldenhour.domain.evidence.Evidence;
import kz.goldenhour.domain.evidence.EvidenceId;
import kz.goldenhour.domain.evidence.Source;
import kz.goldenhour.domain.evidence.Spokesperson;
import kz.goldenhour.domain.evidence.Validity;
import kz.goldenhour.domain.evidence.Wording;
import kz.goldenhour.domain.match.Candidate;
import kz.goldenhour.domain.match.Match;
import kz.goldenhour.domain.match.Outcome;
import kz.goldenhour.domain.match.Reason;
import kz.goldenhour.domain.match.Reason.Fact;
import kz.goldenhour.domain.match.Reason.Finding;
import kz.goldenhour.domain.publish.Rebuttal;
import kz.goldenhour.testing.Desks;
import kz.goldenhour.testing.TestClock;

/// What is known of the cash desks of Talgar.
final class Talgar {
    static final EvidenceId EVIDENCE = new EvidenceId("talgar-cash-desks");

    private Talgar() {}

    static Evidence evidence() {
        return new Evidence(
                EVIDENCE,
                1,
                Desks.TSON,
                List.of(
                        new Wording(Lang.KK, "Талғардағы ХҚКО кассалары жұмыс істемейді", false),
                        new Wording(Lang.RU, "Кассы в ЦОНе Талгара не работают", false)),
                rebuttal(Rating.FALSE, "Талғардағы ХҚКО-ның барлық кассасы жұмыс істеп тұр."),
                new Validity.State(Duration.ofHours(6)),
                TestClock.FRIDAY_EVENING.minus(Duration.ofDays(250)),
                false,
                false,
                false,
                "sample-editor");
    }

    static Rebuttal rebuttal(Rating rating, String quote) {
        return new Rebuttal(
                rating,
                Texts.of(quote, "Все кассы Талгарского ЦОНа работают."),
                Texts.of(
                        "SAMPLE Орталық басшысы бүгін сағат 19:40-та кассалардың бейнежазбасын жіберді. Алты"
                                + " кассаның бәрі төлем қабылдап отыр. Оқиғалар таспасында ақау тіркелмеген.",
                        "SAMPLE Руководитель центра сегодня в 19:40 прислал видео касс. Все шесть касс принимают"
                                + " платежи. В ленте происшествий сбоев нет."),
                List.of(new Source(
                        "SAMPLE Кассалардың бейнежазбасы",
                        URI.create("https://sample.invalid/video/1940"),
                        Optional.of(LocalDate.of(2026, 11, 20)))),
                Optional.of(new Spokesperson(
                        Texts.of("SAMPLE Ерлан Үлгіұлы", "SAMPLE Ерлан Улгиулы"),
                        Texts.of("ресми өкіл", "официальный представитель"))));
    }

    static Match match(Outcome outcome) {
        if (outcome == Outcome.NONE) {
            return Match.none();
        }
        var ref = evidence().ref();
        var numbers = outcome == Outcome.CONFLICT
                ? new Reason(Fact.NUMBER, Finding.CONTRADICTS, "42 500", "50 000")
                : new Reason(Fact.NAME, Finding.AGREES, "Талғар", "Талғар");
        var reasons = outcome == Outcome.ANSWER
                ? List.of(numbers)
                : List.of(numbers, new Reason(Fact.DATE, Finding.ONLY_IN_MESSAGE, "бүгін", ""));
        return new Match(outcome, Optional.of(ref), 0.97, List.of(new Candidate(ref, 12)), reasons);
    }
}
