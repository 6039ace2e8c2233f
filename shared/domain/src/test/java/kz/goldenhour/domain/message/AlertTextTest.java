package kz.goldenhour.domain.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import kz.goldenhour.domain.Lang;
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

    @Test
    void a_russian_sms_says_when_and_how_many_and_ends_with_the_link() {
        assertThat(AlertText.sms(Lang.RU, DUE, 3, SHORT))
                .isEqualTo("Новый вопрос. Ответ до 20:17 (Астана). Сообщений: 3. " + SHORT);
    }

    @Test
    void a_kazakh_sms_puts_no_case_ending_on_a_number_or_a_time() {
        assertThat(AlertText.sms(Lang.KK, DUE, 3, SHORT))
                .isEqualTo("Жаңа сұрау. Жауап мерзімі: 20:17 (Астана). Хабар саны: 3. " + SHORT);
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void a_long_link_costs_whole_sentences_and_never_a_letter(Lang lang) {
        var sms = AlertText.sms(lang, DUE, 1_000, EXECUTE_API);
        assertThat(sms.length()).isLessThanOrEqualTo(AlertText.SMS_MOST);
        assertThat(sms).endsWith(" " + EXECUTE_API).contains("20:17");
    }

    @Test
    void a_link_that_leaves_no_room_goes_out_alone() {
        var link = "https://" + "x".repeat(130) + ".kz/r/0123456789abcdefghijkl";
        assertThat(AlertText.sms(Lang.KK, DUE, 3, link)).isEqualTo(link);
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void the_subject_is_one_line_that_sns_takes(Lang lang) {
        assertThat(AlertText.subject(lang, DUE))
                .hasSizeLessThanOrEqualTo(100)
                .doesNotContain("\n")
                .contains("20:17");
        assertThat(AlertText.email(lang, DUE, 3, SHORT)).contains("\n" + SHORT + "\n");
    }
}
