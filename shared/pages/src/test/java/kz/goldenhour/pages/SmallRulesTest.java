package kz.goldenhour.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import kz.goldenhour.domain.Lang;
import kz.goldenhour.domain.Rating;
import kz.goldenhour.domain.evidence.Source;
import kz.goldenhour.domain.match.Reason;
import kz.goldenhour.testing.Evidences;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SmallRulesTest {
    private static final Instant NOW = Instant.parse("2026-11-20T15:08:00Z");

    @ParameterizedTest
    @CsvSource({"70, 1", "71, 2", "134, 2", "135, 3", "200, 3"})
    void Kazakh_and_Russian_take_seventy_letters_a_part_and_less_in_several(int letters, int parts) {
        assertThat(SmsLength.of("ә".repeat(letters))).isEqualTo(new SmsLength(letters, parts));
    }

    @Test
    void plain_Latin_takes_more() {
        assertThat(SmsLength.of("x".repeat(160)).parts()).isEqualTo(1);
        assertThat(SmsLength.of("x".repeat(161)).parts()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "PT0S, 0 минут назад",
        "PT59M, 59 минут назад",
        "PT61M, 1 час назад",
        "P1D, 1 день назад",
        "P250D, 8 месяцев назад",
        "P800D, 2 года назад"
    })
    void age_is_said_in_the_largest_unit_that_fits(Duration age, String expected) {
        assertThat(Age.words(Words.in(Lang.RU), NOW.minus(age), NOW)).isEqualTo(expected);
    }

    @Test
    void where_both_sides_deny_it_is_what_they_deny_that_differs() {
        var reason = new Reason(Reason.Fact.NEGATION, Reason.Finding.CONTRADICTS, "не будет", "не работают");
        assertThat(ReasonLine.of(Words.in(Lang.RU), reason).sentence())
                .isEqualTo("отрицание есть с обеих сторон, но отрицается разное");
        var alone = new Reason(Reason.Fact.NEGATION, Reason.Finding.ONLY_IN_MESSAGE, "не будет", "");
        assertThat(ReasonLine.of(Words.in(Lang.RU), alone).sentence()).isEqualTo("есть только в вопросе");
    }

    @Test
    void a_deadline_says_how_long_is_left_or_over() {
        assertThat(new Deadline(NOW.plusSeconds(720), NOW, false, Optional.empty()).left(Words.in(Lang.RU)))
                .isEqualTo("осталось 12 минут");
        assertThat(new Deadline(NOW.minusSeconds(61), NOW, false, Optional.empty()).left(Words.in(Lang.RU)))
                .isEqualTo("просрочено на 1 минуту");
        assertThat(new Deadline(NOW.minusSeconds(9000), NOW, false, Optional.empty()).left(Words.in(Lang.KK)))
                .isEqualTo("мерзімі өткелі 2 сағат");
    }

    @Test
    void a_rebuttal_comes_back_from_its_fields_to_the_letter() {
        var rebuttal = Evidences.rebuttal();
        var fields = new HashMap<String, String>();
        Typed.TEXT_FIELDS.forEach(name -> fields.put(name, OwnText.field(rebuttal, name)));
        assertThat(OwnText.read(new Typed(fields), "", Optional.of(Rating.FALSE)))
                .isEqualTo(new OwnText.Written(rebuttal));
    }

    @Test
    void sources_are_read_a_line_each_with_or_without_title_and_date() {
        var fields = new HashMap<String, String>();
        Typed.TEXT_FIELDS.forEach(name -> fields.put(name, OwnText.field(Evidences.rebuttal(), name)));
        fields.put(
                "sources",
                "Заң https://sample.invalid/law 2026-01-31\n\nhttps://sample.invalid/a\nС https://sample.invalid 01.02.2026");
        var read = (OwnText.Written) OwnText.read(new Typed(fields), "", Optional.of(Rating.FALSE));
        assertThat(read.rebuttal().sources())
                .isEqualTo(List.of(
                        new Source(
                                "Заң",
                                URI.create("https://sample.invalid/law"),
                                Optional.of(LocalDate.of(2026, 1, 31))),
                        new Source("sample.invalid", URI.create("https://sample.invalid/a"), Optional.empty()),
                        new Source("С", URI.create("https://sample.invalid"), Optional.of(LocalDate.of(2026, 2, 1)))));
    }

    @Test
    void half_a_spokesperson_is_none() {
        var fields = new HashMap<String, String>();
        Typed.TEXT_FIELDS.forEach(name -> fields.put(name, OwnText.field(Evidences.rebuttal(), name)));
        fields.put("name-kk", "SAMPLE");
        var lacking = (OwnText.Lacking) OwnText.read(new Typed(fields), "", Optional.of(Rating.FALSE));
        assertThat(lacking.problems()).extracting(Problem::field).containsExactly("name-ru", "post-kk", "post-ru");
    }

    @Test
    void a_trace_knows_every_sentence_and_survives_the_form() {
        var trace = Trace.of(Evidences.rebuttal());
        var read = Trace.read(trace.carried() + ",nonsense,<b>");
        assertThat(read).isEqualTo(trace);
        assertThat(read.has("SAMPLE ЦОНы работают как обычно.")).isTrue();
        assertThat(read.has("SAMPLE ЦОНы закрыты.")).isFalse();
    }
}
