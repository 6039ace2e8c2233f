package kz.goldenhour.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.goldenhour.domain.match.Match;
import kz.goldenhour.domain.match.Outcome;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// One record, one message that turns its claim round without changing a number or a name.
@DisplayNameGeneration(ReplaceUnderscores.class)
class TurnedRoundTest {
    private static Match match(String message, String... wordings) {
        var index = new EvidenceIndex();
        index.apply(List.of(Samples.evidence("sample-one", 1, wordings)), List.of());
        return new LuceneMatcher(index).match(message);
    }

    private static void assertNotAnswered(String claim, String message) {
        var match = match(message, claim);
        assertThat(match.outcome()).as("%s", match.reasons()).isNotEqualTo(Outcome.ANSWER);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Воду из кранов в Павлодаре пить опасно до среды | Неправда, что воду из кранов в Павлодаре пить опасно до среды",
                "Воду из кранов в Павлодаре пить опасно до среды | Воду из кранов в Павлодаре пить опасно до среды. Это неправда.",
                "Воду из кранов в Павлодаре пить опасно до среды | Срочно! Перешлите всем: Ложь: Воду из кранов в Павлодаре пить опасно до среды",
                "Воду из кранов в Павлодаре пить опасно до среды | Неправвда, что воду из кранов в Павлодаре пить опасно до среды",
                "Павлодарда крандағы су сәрсенбіге дейін қауіпті | Павлодарда крандағы су сәрсенбіге дейін қауіпті. Бұл рас емес.",
                "Tap water in Pavlodar is dangerous until Wednesday | Tap water in Pavlodar is dangerous until Wednesday. This is false.",
            })
    void a_denial_beside_the_claim_is_no_greeting(String claim, String message) {
        assertNotAnswered(claim, message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Воду из кранов в Павлодаре пить опасно до среды | Это правда или фейк? Воду из кранов в Павлодаре пить опасно до среды",
                "Павлодарда крандағы су сәрсенбіге дейін қауіпті | Өтірік пе? Павлодарда крандағы су сәрсенбіге дейін қауіпті",
            })
    void asking_whether_it_is_a_lie_denies_nothing(String claim, String message) {
        assertThat(match(message, claim).outcome()).isEqualTo(Outcome.ANSWER);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Законные постройки у реки в Таразе снесут весной | Незаконные постройки у реки в Таразе снесут весной",
                "Таразда өзен бойындағы заңды құрылыстар бұзылады | Таразда өзен бойындағы заңсыз құрылыстар бұзылады",
                "Таразда көпір жөндеу үшін жабылады | Таразда көпір жөндеу үшін жабылды",
                "The known owner of the factory in Taraz was found | The unknown owner of the factory in Taraz was found",
                "Элитные дома у реки в Таразе купил банк | Неэлитные дома у реки в Таразе купил банк",
                "Таразда көпір сенбі күні ашылады | Таразда көпір жексенбі күні ашылады",
            })
    void a_part_of_a_word_turns_the_claim_round(String claim, String message) {
        assertNotAnswered(claim, message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Закрытую школу у реки построила частная фирма, сообщил аким | О том, что закрытую школу у реки построила фирма, рассказал депутат",
                "Мэр Тараза обвинил мэра Семея в подкупе фирмы | Мэр Семея обвинил мэра Тараза в подкупе фирмы",
                "Больницу в районе Семея затопило ночью, врачей вывезли | Школу в районе Семея затопило ночью, врачей вывезли",
            })
    void another_office_house_or_order_of_names_is_another_claim(String claim, String message) {
        assertNotAnswered(claim, message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s? Нет.",
                "%s? Конечно нет",
                "%s. На самом деле этого не будет",
                "%s. Власти отрицают",
                "%s. Развод!",
                "%s (шутка)",
                "%s — утка",
                "Разоблачение: %s",
                "Осторожно, мошенники! %s",
                "%s? Жоқ",
                "Сенбеңіздер! %s",
                "%s. Бұл алдау",
                "Қауесет: %s",
                "❌ %s",
                "%s 🤥",
            })
    void a_denial_beside_the_claim_is_heard_in_whatever_words(String denial) {
        for (var claim : List.of(Samples.PAYMENT_RU, Samples.PAYMENT_KK, Samples.FUEL_EN)) {
            assertNotAnswered(claim, denial.formatted(claim));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s? No.",
                "Scam alert: %s",
                "Wrong: %s",
                "%s. The ministry rejected this",
                "Contrary to what you read, %s",
            })
    void an_english_denial_beside_an_english_claim_is_heard(String denial) {
        assertNotAnswered(Samples.FUEL_EN, denial.formatted(Samples.FUEL_EN));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Это развод или правда? %s",
                "%s. Не знаю, верить или нет",
                "%s. Муж на работе слышал то же самое",
                "%s. Сам не проверял",
                "%s. Не молчите, расскажите всем!",
                "Өтірік пе, рас па? %s",
                "Is it a scam? %s",
                "%s. My neighbour heard the same",
                "⚠️ %s 👇",
            })
    void doubt_about_the_claim_is_no_denial(String doubt) {
        var match = match(doubt.formatted(Samples.PAYMENT_RU), Samples.PAYMENT_RU);
        assertThat(match.outcome()).as("%s", match.reasons()).isEqualTo(Outcome.ANSWER);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Миллионы людей могли быть загрызены волками | Millions of people could have been killed by wolves | Миллионы людей могли быть убиты волками",
            })
    void what_another_wording_of_the_record_says_is_not_strange(String ru, String other, String message) {
        assertThat(match(message, ru, other).reasons())
                .noneMatch(reason -> reason.fact() == kz.goldenhour.domain.match.Reason.Fact.OPPOSITE);
    }
}
