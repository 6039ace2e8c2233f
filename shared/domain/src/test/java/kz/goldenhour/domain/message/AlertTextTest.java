package kz.goldenhour.domain.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.goldenhour.domain.Lang;
import kz.goldenhour.domain.message.AlertText.Why;
import kz.goldenhour.domain.message.DoneText.Done;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AlertTextTest {
    private static final Instant DUE = Instant.parse("2026-11-20T15:17:00Z");
    private static final String SHORT = "https://gh.example.kz/r/0123456789abcdefghijkl";
    private static final String EXECUTE_API =
            "https://a1b2c3d4e5.execute-api.eu-central-1.amazonaws.com/prod/r/0123456789abcdefghijkl";

    private static AlertText text(Lang lang, Why... why) {
        return new AlertText(lang, List.of(why), DUE, 3);
    }

    @Test
    void a_russian_sms_says_when_and_how_many_and_ends_with_the_link() {
        assertThat(text(Lang.RU, Why.NEW).sms(SHORT))
                .isEqualTo("Новый вопрос. Ответ до 20:17 (Астана). Сообщений: 3. " + SHORT);
    }

    @Test
    void a_kazakh_sms_puts_no_case_ending_on_a_number_or_a_time() {
        assertThat(text(Lang.KK, Why.NEW).sms(SHORT))
                .isEqualTo("Жаңа сұрау. Жауап мерзімі: 20:17 (Астана). Хабар саны: 3. " + SHORT);
    }

    @Test
    void whoever_is_woken_after_others_reads_so_first() {
        assertThat(text(Lang.RU, Why.UNANSWERED).sms(SHORT))
                .isEqualTo("Дежурный не ответил. Ответ до 20:17 (Астана). Сообщений: 3. " + SHORT);
        assertThat(text(Lang.KK, Why.UNANSWERED).sms(EXECUTE_API)).startsWith("Кезекші жауап бермеді. Мерзімі: 20:17.");
        assertThat(text(Lang.KK, Why.UNANSWERED, Why.DISPUTED).sms(EXECUTE_API))
                .startsWith("Кезекші жауап бермеді. Мерзімі: 20:17.");
    }

    @ParameterizedTest
    @EnumSource(Why.class)
    void a_long_link_costs_whole_sentences_and_never_a_letter(Why why) {
        for (var lang : Lang.values()) {
            var sms = new AlertText(lang, List.of(why, Why.DISPUTED), DUE, 1_000).sms(EXECUTE_API);
            assertThat(sms.length()).isLessThanOrEqualTo(AlertText.SMS_MOST);
            assertThat(sms).endsWith(" " + EXECUTE_API).contains("20:17");
        }
    }

    @Test
    void a_link_that_leaves_no_room_goes_out_alone() {
        var link = "https://" + "x".repeat(130) + ".kz/r/0123456789abcdefghijkl";
        assertThat(text(Lang.KK, Why.NEW).sms(link)).isEqualTo(link);
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void the_subject_is_one_line_that_sns_takes(Lang lang) {
        for (var why : Why.values()) {
            var text = text(lang, why, Why.DISPUTED);
            assertThat(text.subject())
                    .hasSizeLessThanOrEqualTo(100)
                    .doesNotContain("\n")
                    .contains("20:17");
            assertThat(text.email(SHORT))
                    .contains("\n" + SHORT + "\n")
                    .startsWith(text.subject().substring(13, 20));
        }
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void a_note_that_it_is_done_names_the_claim_by_its_time_and_no_word_of_it(Lang lang) {
        for (var done : Done.values()) {
            var note = new DoneText(lang, done, Optional.of("SAMPLE"), DUE, "SAMPLE Айгүл", DUE.plusSeconds(60));
            assertThat(note.subject()).hasSizeLessThanOrEqualTo(100).doesNotContain("\n");
            assertThat(note.email()).contains("20.11.2026, 20:17", "20:18", "SAMPLE Айгүл");
        }
    }
}
