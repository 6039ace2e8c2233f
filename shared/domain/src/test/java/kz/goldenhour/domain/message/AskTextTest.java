package kz.goldenhour.domain.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.Stream;
import kz.goldenhour.domain.Lang;
import kz.goldenhour.domain.message.AskText.Asked;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AskTextTest {
    private static final Instant DUE = Instant.parse("2026-11-20T15:17:00Z");
    private static final String LINK =
            "https://a1b2c3d4e5.execute-api.eu-central-1.amazonaws.com/live/r/" + "abcdefghijklmnopqrstuv";

    static Stream<AskText> all() {
        return Stream.of(Asked.values())
                .flatMap(asked -> Stream.of(Lang.values()).map(lang -> new AskText(asked, lang, DUE)));
    }

    @ParameterizedTest
    @MethodSource("all")
    void fits_two_parts_of_cyrillic_with_the_link_of_a_gateway_and_says_what_is_asked(AskText text) {
        assertThat(text.sms(LINK).length()).isLessThanOrEqualTo(AlertText.SMS_MOST);
        assertThat(text.sms(LINK)).endsWith(" " + LINK);
        assertThat(text.subject().length()).isLessThanOrEqualTo(100);
        assertThat(text.email(LINK)).contains("\n" + LINK + "\n", "20:17");
    }

    @Test
    void a_second_approval_is_called_so_in_Kazakh_and_in_Russian() {
        assertThat(new AskText(Asked.TO_APPROVE, Lang.KK, DUE).sms("https://x.kz/r/1"))
                .isEqualTo("Екінші мақұлдау керек. Жауап мерзімі: 20:17 (Астана). https://x.kz/r/1");
        assertThat(new AskText(Asked.TO_APPROVE, Lang.RU, DUE).sms("https://x.kz/r/1"))
                .isEqualTo("Нужно второе одобрение. Ответ до 20:17 (Астана). https://x.kz/r/1");
    }
}
