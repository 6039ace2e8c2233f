package kz.goldenhour.domain.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.goldenhour.domain.Lang;
import kz.goldenhour.domain.desk.DeskId;
import kz.goldenhour.domain.desk.DutyOfficer;
import kz.goldenhour.domain.desk.OfficerChange.Kind;
import kz.goldenhour.domain.desk.OfficerId;
import kz.goldenhour.domain.desk.Phone;
import kz.goldenhour.domain.outbox.OutboxMessage.OfficerMessage.Subject;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What officers are told of drills and of themselves, and how old phones show it.
@DisplayNameGeneration(ReplaceUnderscores.class)
class OfficerTextTest {
    private static final String SHORT = "https://gh.example.kz/o/" + "7".repeat(22);
    private static final String LONG =
            "https://abcdefghij.execute-api.eu-central-1.amazonaws.com/prod/o/" + "7".repeat(22);
    /// The letters of 3GPP TS 23.038 that our words may hold.
    private static final String SEVEN_BITS = "[\\n -~äöüñÄÖÜÑ]*";

    private static DutyOfficer officer(Lang lang, boolean readsKazakh) {
        return new DutyOfficer(
                        new OfficerId("sample"),
                        new DeskId("sample"),
                        "SAMPLE",
                        new Phone("+77000000001"),
                        Optional.empty(),
                        lang,
                        Optional.empty(),
                        Instant.EPOCH)
                .reading(readsKazakh);
    }

    static Stream<Arguments> all() {
        return Stream.of(Lang.values())
                .flatMap(lang -> Stream.of(Subject.values())
                        .flatMap(subject -> Stream.of(Kind.values()).map(kind -> Arguments.of(lang, subject, kind))));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("all")
    void every_text_fits_into_two_parts_of_an_SMS(Lang lang, Subject subject, Kind kind) {
        var text = new OfficerText(lang, subject, kind);

        assertThat(text.sms(SHORT)).hasSizeLessThanOrEqualTo(AlertText.SMS_MOST);
        assertThat(text.sms(LONG)).hasSizeLessThanOrEqualTo(AlertText.SMS_MOST);
        assertThat(text.title()).hasSizeLessThanOrEqualTo(100).doesNotContain("\n");
        assertThat(text.email(LONG).contains(LONG)).isEqualTo(subject != Subject.ASKED);
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("all")
    void in_latin_letters_it_fits_too(Lang lang, Subject subject, Kind kind) {
        var latin = PhoneText.of(officer(Lang.KK, false), new OfficerText(Lang.KK, subject, kind).sms(LONG));

        assertThat(latin)
                .matches(SEVEN_BITS)
                .hasSizeLessThanOrEqualTo(306)
                .contains(subject == Subject.ASKED ? "" : LONG);
    }

    @Test
    void the_enrolment_shows_the_letters_even_where_the_link_is_long() {
        for (var lang : Lang.values()) {
            assertThat(new OfficerText(lang, Subject.ENROL, Kind.JOIN).sms(LONG))
                    .contains("әғқңөұүһі?");
        }
    }

    @Test
    void a_drill_says_first_that_it_is_one_and_fits() {
        for (var lang : Lang.values()) {
            for (var link : new String[] {SHORT, LONG}) {
                assertThat(DrillText.sms(lang, link))
                        .startsWith("ЖАТТЫҒУ / УЧЕНИЕ")
                        .endsWith(link)
                        .hasSizeLessThanOrEqualTo(AlertText.SMS_MOST);
            }
            assertThat(DrillText.subject(lang)).contains("ЖАТТЫҒУ / УЧЕНИЕ").hasSizeLessThanOrEqualTo(100);
            assertThat(DrillText.email(lang, LONG))
                    .startsWith("ЖАТТЫҒУ / УЧЕНИЕ")
                    .contains(LONG);
        }
    }

    @Nested
    class A_phone_without_kazakh_letters {
        @Test
        void gets_kazakh_in_latin_letters() {
            assertThat(PhoneText.of(
                            officer(Lang.KK, false), "Жаңа сұрау. Жауап мерзімі: 20:17 (Астана). Хабар саны: 3."))
                    .isEqualTo("Jaña surau. Jauap merzimi: 20:17 (Astana). Habar sany: 3.");
        }

        @Test
        void gets_an_alert_whose_link_is_as_it_was() {
            var text = new AlertText(Lang.KK, List.of(AlertText.Why.NEW), Instant.parse("2026-11-20T15:17:00Z"), 3)
                    .sms(SHORT);

            assertThat(PhoneText.of(officer(Lang.KK, false), text))
                    .matches(SEVEN_BITS)
                    .endsWith(SHORT)
                    .hasSizeLessThanOrEqualTo(306);
        }

        @Test
        void gets_russian_as_it_is_but_for_kazakh_words() {
            assertThat(PhoneText.of(officer(Lang.RU, false), "ЖАТТЫҒУ / УЧЕНИЕ. Откройте ссылку."))
                    .isEqualTo("JATTYGU / УЧЕНИЕ. Откройте ссылку.");
        }
    }

    @Test
    void a_phone_that_shows_them_gets_every_letter() {
        assertThat(PhoneText.of(officer(Lang.KK, true), "Жаңа сұрау")).isEqualTo("Жаңа сұрау");
    }
}
