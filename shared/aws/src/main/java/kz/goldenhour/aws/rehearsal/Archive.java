package kz.goldenhour.aws.rehearsal;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.goldenhour.domain.Lang;
import kz.goldenhour.domain.Rating;
import kz.goldenhour.domain.Texts;
import kz.goldenhour.domain.evidence.Evidence;
import kz.goldenhour.domain.evidence.EvidenceId;
import kz.goldenhour.domain.evidence.Source;
import kz.goldenhour.domain.evidence.Spokesperson;
import kz.goldenhour.domain.evidence.Validity;
import kz.goldenhour.domain.evidence.Wording;
import kz.goldenhour.domain.publish.Rebuttal;

/// The evidence of a rehearsal: one record that answers for good, one that answers for hours, one that an officer must
/// see first. They are about nothing real, but hold what real ones hold: numbers, dates, places, names and negations.
final class Archive {
    private Archive() {}

    static Stream<Evidence> at(Instant now) {
        return Stream.of(
                record(
                        "rehearsal-lasting",
                        "15 шілдеден бастап 42 500 теңге төленеді",
                        "С 15 июля всем выплатят по 42 500 тенге",
                        new Validity.Lasting(Optional.empty()),
                        true,
                        now),
                record(
                        "rehearsal-state",
                        "Талғар ауданындағы ХҚКО-да кассалар жұмыс істемейді",
                        "В ЦОНе города Талгар не работают кассы",
                        new Validity.State(Duration.ofDays(1)),
                        true,
                        now),
                record(
                        "rehearsal-seen",
                        "Қазақстан Банкі шот ашуға тыйым салды",
                        "Банк Казахстана запретил открывать счета",
                        new Validity.State(Duration.ofDays(1)),
                        false,
                        now));
    }

    private static Evidence record(
            String id, String kazakh, String russian, Validity validity, boolean preApproved, Instant now) {
        return new Evidence(
                new EvidenceId(id),
                1,
                Cast.DESK,
                List.of(new Wording(Lang.KK, kazakh, false), new Wording(Lang.RU, russian, false)),
                rebuttal(),
                validity,
                now,
                preApproved,
                false,
                false,
                "rehearsal");
    }

    private static Rebuttal rebuttal() {
        return new Rebuttal(
                Rating.FALSE,
                Texts.of("Олай емес.", "Это не так."),
                Texts.of("Сынақ.", "Репетиция."),
                List.of(new Source("Сынақ", URI.create("https://rehearsal.invalid"), Optional.of(LocalDate.EPOCH))),
                Optional.of(new Spokesperson(Texts.of("Сынақ", "Репетиция"), Texts.of("сынақ", "репетиция"))));
    }
}
