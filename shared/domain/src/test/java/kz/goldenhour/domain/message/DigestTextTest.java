package kz.goldenhour.domain.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import kz.goldenhour.domain.Lang;
import kz.goldenhour.domain.outbox.OutboxMessage.Digest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DigestTextTest {
    private static final Instant DUE = Instant.parse("2026-11-20T15:17:00Z");
    private static final Instant NOW = DUE.minusSeconds(3_600);
    private static final String LONG_LINK =
            "https://abcdefghij.execute-api.eu-central-1.amazonaws.com/prod/r/0123456789012345678901";

    static Stream<DigestText> all() {
        return Stream.of(Lang.values())
                .flatMap(lang ->
                        Stream.of(Digest.Cause.values()).map(cause -> new DigestText(lang, cause, 1_234, DUE, NOW)));
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_text_message_has_two_parts_at_most_and_ends_with_its_link(DigestText text) {
        assertThat(text.sms(LONG_LINK))
                .hasSizeLessThanOrEqualTo(134)
                .endsWith(" " + LONG_LINK)
                .contains("1234");
        assertThat(text.sms("https://gh.example.kz/r/0123456789012345678901")).contains("20:17");
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_mail_lists_what_it_can_and_counts_the_rest(DigestText text) {
        var mail = text.email(List.of(new DigestText.Line(DUE, 45, 6, LONG_LINK)));
        assertThat(mail).contains("45", "6", LONG_LINK, "1233");
        assertThat(text.subject()).hasSizeLessThanOrEqualTo(100).doesNotContain("\n");
    }

    @Test
    void a_digest_says_how_many_wait_and_when_the_first_is_due() {
        assertThat(new DigestText(Lang.RU, Digest.Cause.WAITING, 37, DUE, NOW).subject())
                .isEqualTo("Golden Hour: Ждут ответа вопросов: 37. Ближайший срок 20:17.");
    }

    @Test
    void a_deadline_of_another_day_is_told_with_its_day() {
        var evening = Instant.parse("2026-11-20T16:40:00Z");
        var text = new DigestText(Lang.RU, Digest.Cause.LATE, 3, Instant.parse("2026-11-21T04:00:00Z"), evening);

        assertThat(text.subject())
                .isEqualTo("Golden Hour: Без ответа в срок вопросов: 3. Следующий срок 21.11, 09:00.");
        assertThat(text.email(List.of(new DigestText.Line(text.due(), 4, 2, LONG_LINK))))
                .contains("Срок 21.11, 09:00 (Астана).");
    }

    @ParameterizedTest
    @MethodSource("all")
    void with_its_day_too_a_text_message_has_two_parts_at_most(DigestText text) {
        var tomorrow = new DigestText(text.lang(), text.cause(), 1_234, DUE.plusSeconds(86_400), NOW);

        assertThat(tomorrow.sms(LONG_LINK)).hasSizeLessThanOrEqualTo(134);
        assertThat(tomorrow.sms("https://gh.example.kz/r/0123456789012345678901"))
                .contains("21.11, 20:17");
    }
}
