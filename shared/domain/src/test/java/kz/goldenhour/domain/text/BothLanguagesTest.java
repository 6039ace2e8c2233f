package kz.goldenhour.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import kz.goldenhour.domain.Lang;
import kz.goldenhour.domain.Rating;
import kz.goldenhour.domain.Texts;
import kz.goldenhour.domain.text.Difference.Kind;
import kz.goldenhour.domain.text.Difference.Part;
import kz.goldenhour.domain.text.Difference.Said;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BothLanguagesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "42 500 теңге төленеді.           | Выплатят 42500 тенге.",
                "42,5 мың теңге төленеді.         | Выплатят 42 500 тенге.",
                "Алты касса жұмыс істеп тұр.      | Работают все 6 касс.",
                "Екі жүз елу адам келді.          | Пришли двести пятьдесят человек.",
                "Сағат 9:00-де ашылады.           | Откроется в 9.00.",
                "5 шілде күні, жұмада.            | В пятницу, 5 июля.",
                "2026 жылғы 14.03-те              | 14.03 2026 года",
                "14.03.2026 күні тексерілді.      | Проверено 14 марта 2026 года.",
                "Бүгін Талғарда ХҚКО ашық.        | Сегодня ЦОН в Талгаре открыт.",
                "Орталық Қарағандыда.             | Центр стоит в Караганде.",
                "eGov порталы істейді.            | Портал eGov работает.",
                "Төлем тағайындалған жоқ.         | Выплату не назначили.",
                "Сілтемеге кірмеңіз.              | Не переходите по ссылке.",
                "Бұл жалған хабар.                | Это ложь.",
                "Бағдарламаны тексердік.          | Программу проверили.",
                "Бір касса жабық.                 | Касса закрыта.",
                "Миллион теңге.                   | 1 000 000 тенге.",
            })
    void texts_that_say_the_same_show_nothing(String kk, String ru) {
        assertThat(differences(kk, ru)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NUMBER   | 42 500 теңге төленеді.        | Выплатят 45 200 тенге.",
                "NUMBER   | Алты касса ашық.              | Открыты пять касс.",
                "NUMBER   | 42,5 мың теңге.               | 42,5 тенге.",
                "NUMBER   | Сағат 9:00-де ашылады.        | Откроется утром.",
                "DATE     | 5 шілде күні ашылады.         | Откроется 5 июня.",
                "DATE     | Бүгін ашық.                   | Завтра открыто.",
                "DATE     | Жұмада жабық.                 | В субботу закрыто.",
                "NAME     | Касса Талғарда ашық.          | Касса в Таразе открыта.",
                "NAME     | Талғарда касса ашық.          | В Таразе касса открыта.",
                "NAME     | Мұны ІІМ айтты.               | Так сказали в МЧС.",
                "NEGATION | Кассалар жұмыс істемейді.     | Кассы работают.",
                "NEGATION | Төлем тағайындалды.           | Выплаты нет.",
                "NEGATION | Сілтемеге кірмеңіз.           | Переходите по ссылке.",
                "RATING   | Бұл жалған.                   | Это правда.",
                "RATING   | Бұл рас.                      | Это ложь.",
            })
    void what_only_one_language_says_is_shown(Kind kind, String kk, String ru) {
        assertThat(differences(kk, ru)).extracting(Difference::kind).contains(kind);
    }

    @Test
    void the_words_of_both_sides_are_shown() {
        assertThat(differences("42 500 теңге, бүгін.", "45 200 тенге, сегодня."))
                .containsExactly(difference(Kind.NUMBER, "42 500", "45 200"));
    }

    @Test
    void a_text_that_calls_a_false_claim_true_is_shown() {
        assertThat(BothLanguages.compare(Part.QUOTE, Texts.of("Бұл рас.", "Это правда."), Optional.of(Rating.FALSE)))
                .containsExactly(difference(Kind.RATING, "рас", "правда"));
        assertThat(BothLanguages.compare(Part.QUOTE, Texts.of("Бұл рас.", "Это правда."), Optional.of(Rating.TRUE)))
                .isEmpty();
        assertThat(BothLanguages.compare(Part.QUOTE, Texts.of("Бұл рас емес.", "Неправда."), Optional.of(Rating.FALSE)))
                .isEmpty();
    }

    @Test
    void a_difference_keeps_its_key_while_other_words_change() {
        var one = differences("42 500 теңге.", "45 200 тенге.").getFirst();
        var other = differences("Тағы 42 500 теңге бар.", "Ещё 45 200 тенге.").getFirst();
        assertThat(one.key()).isEqualTo(other.key()).hasSize(8);
        assertThat(differences("42 500 теңге.", "45 300 тенге.").getFirst().key())
                .isNotEqualTo(one.key());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Выплатят 42 500 тенге.          | 42,500 tenge will be paid.",
                "Работают все 6 касс.            | All six desks are open.",
                "В пятницу, 5 июля.              | On Friday, 5 July.",
                "Пришли двести пятьдесят человек. | Two hundred and fifty people came.",
                "Сбоев нет.                      | There are no outages.",
                "Выплату не назначили.           | The payment wasn't granted.",
                "Это ложь.                       | This is not true.",
                "Проверено в марте 2026 года.    | Checked in March 2026.",
            })
    void English_that_says_the_same_shows_nothing(String ru, String en) {
        assertThat(inEnglish(ru, en)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NUMBER   | Выплатят 42 500 тенге.   | 45,200 tenge will be paid.",
                "NUMBER   | Открыты шесть касс.      | Five desks are open.",
                "DATE     | Откроется 5 июля.        | It opens on 5 June.",
                "DATE     | Сегодня открыто.         | It is open tomorrow.",
                "NEGATION | Кассы не работают.       | The desks work.",
                "NEGATION | Кассы работают.          | The desks don't work.",
                "RATING   | Это ложь.                | This is true.",
            })
    void what_English_says_otherwise_is_shown(Kind kind, String ru, String en) {
        assertThat(inEnglish(ru, en)).extracting(Difference::kind).contains(kind);
    }

    @Test
    void English_is_shown_beside_Russian() {
        assertThat(inEnglish("Пять касс.", "Six desks."))
                .containsExactly(
                        new Difference(Part.QUOTE, Kind.NUMBER, new Said(Lang.RU, "Пять"), new Said(Lang.EN, "Six")));
    }

    private static List<Difference> inEnglish(String ru, String en) {
        return BothLanguages.compare(Part.QUOTE, new Texts(ru, ru, Optional.of(en)), Optional.empty()).stream()
                .filter(it -> it.other().lang() == Lang.EN)
                .toList();
    }

    private static Difference difference(Kind kind, String kk, String ru) {
        return new Difference(Part.QUOTE, kind, new Said(Lang.KK, kk), new Said(Lang.RU, ru));
    }

    private static List<Difference> differences(String kk, String ru) {
        return BothLanguages.compare(Part.QUOTE, Texts.of(kk, ru), Optional.empty());
    }
}
