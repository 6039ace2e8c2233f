package kz.goldenhour.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.goldenhour.domain.match.Match;
import kz.goldenhour.domain.match.Outcome;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What people write around a claim when they pass it on hides no change of it, and keeps no answer back.
@DisplayNameGeneration(ReplaceUnderscores.class)
class ForwardedTest {
    private static Match match(String claim, String message) {
        var index = new EvidenceIndex();
        index.apply(List.of(Samples.evidence("sample-one", 1, claim)), List.of());
        return new LuceneMatcher(index).match(message);
    }

    private static void assertNotAnswered(String claim, String message) {
        var match = match(claim, message);
        assertThat(match.outcome()).as("%s", match.reasons()).isNotEqualTo(Outcome.ANSWER);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Министр спорта подал в отставку после аварии на стройке | Бывший министр спорта подал в отставку после аварии на стройке",
                "Министр спорта подал в отставку после аварии на стройке | ВНИМАНИЕ ВСЕМ!!! Вице-министр спорта подал в отставку после аварии на стройке",
                "Министр спорта подал в отставку после аварии на стройке | повторяю бывший министр спорта подал в отставку после аварии на стройке",
                "Министр спорта подал в отставку после аварии на стройке | Бывший... министр спорта подал в отставку после аварии на стройке",
                "Аким города купил служебный автомобиль за городской счёт | Заместитель акима города купил служебный автомобиль за городской счёт",
                "Спорт министрі құрылыстағы апаттан кейін отставкаға кетті | Бұрынғы спорт министрі құрылыстағы апаттан кейін отставкаға кетті",
                "Sports minister resigned after the accident at the building site | Former sports minister resigned after the accident at the building site",
                "Sports minister resigned after the accident at the building site | Can someone confirm: Deputy sports minister resigned after the accident at the building site",
            })
    void what_stands_right_before_the_first_word_belongs_to_it(String claim, String message) {
        assertNotAnswered(claim, message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Минздрав закупил просроченную вакцину от гриппа | Минздрав закупит просроченную вакцину от гриппа",
                "Минздрав закупил просроченную вакцину от гриппа | Минздрав звкупит просроченную вакцину от гриппа",
                "Жители посёлка переехали в новые дома до конца октября | Жители посёлка переедут в новые дома до конца октября",
                "Цены на хлеб вырастут в Таразе до конца недели | Цены на хлеб выросли в Таразе до конца недели",
            })
    void what_was_is_not_what_will_be(String claim, String message) {
        assertNotAnswered(claim, message);
        assertNotAnswered(message, claim);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Облыс әкімі қызметтік көлік сатып алды | Облыс әкімі қызметтік көлік сатты",
                "Тұрғындар қазанның соңына дейін жаңа үйлерге көшіріледі | Тұрғындар қазанның соңына дейін жаңа үйлерден көшіріледі",
            })
    void what_goes_the_other_way_is_another_claim(String claim, String message) {
        assertNotAnswered(claim, message);
        assertNotAnswered(message, claim);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Студенты Караганды с понедельника учатся из дома из-за вспышки менингита | Школьники... Караганды с понедельника учатся из дома из-за вспышки менингита",
                "В Петропавловске бродячие собаки загрызли девочку возле школы | Тут в чате кидают — В Петропавловске застрелили бродячих собак, которые загрызли девочку возле школы. Прям не знаю, что думать.",
            })
    void what_parts_or_precedes_a_change_does_not_hide_it(String claim, String message) {
        assertNotAnswered(claim, message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Министр здравоохранения заразился корью в Таразе | Жена министра здравоохранения заразилась корью в Таразе",
                "Министр здравоохранения заразился корью в Таразе | Водитель министра здравоохранения заразился корью в Таразе",
                "The health minister caught measles in Taraz | Wife of the health minister caught measles in Taraz",
                "Мост в Уральске закрыт на ремонт из-за трещин | В прошлом году мост в Уральске закрыт на ремонт из-за трещин",
                "Тараз мектептері үш аптаға жабылады | Мүмкін Тараз мектептері үш аптаға жабылады",
                "Таразда нан бағасы тамызда өседі | Былтыр Таразда нан бағасы тамызда өседі",
            })
    void what_hangs_together_with_the_claim_makes_another_of_it(String claim, String message) {
        assertNotAnswered(claim, message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Пособие 42 500 тенге выплатят всем семьям | Пособие 42 500 тенге выплатят всем семьям, если примут закон",
                "Пособие 42 500 тенге выплатят всем семьям | Возможно, пособие 42 500 тенге выплатят всем семьям",
                "Пособие 42 500 тенге выплатят всем семьям | Пособие 42 500 тенге выплатят всем семьям, кроме работающих",
                "Тараз мектептері үш аптаға жабылады | Егер заң қабылданса, Тараз мектептері үш аптаға жабылады",
                "Schools in Taraz will close for three weeks | If the law passes, schools in Taraz will close for three weeks",
                "Schools in Taraz will close for three weeks | Maybe schools in Taraz will close for three weeks",
            })
    void a_condition_or_a_restriction_in_one_text_alone_makes_another_claim(String claim, String message) {
        assertNotAnswered(claim, message);
        assertNotAnswered(message, claim);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Мост в Уральске закрыт на ремонт из-за трещин | соседка звонила мост в Уральске закрыт на ремонт из-за трещин",
                "Мост в Уральске закрыт на ремонт из-за трещин | Тётя с дачи Мост в Уральске закрыт на ремонт из-за трещин",
                "Мост в Уральске закрыт на ремонт из-за трещин | Только что пришло: Мост в Уральске закрыт на ремонт из-за трещин",
                "Тараз мектептері үш аптаға жабылады | Тараз мектептері үш аптаға жабылады деп жазып жатыр",
                "Schools in Taraz will close for three weeks | Just got it: Schools in Taraz will close for three weeks",
            })
    void what_somebody_says_of_the_message_belongs_to_no_claim(String claim, String message) {
        var match = match(claim, message);
        assertThat(match.outcome()).as("%s", match.reasons()).isEqualTo(Outcome.ANSWER);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Школы переходят на дистанционное обучение из-за вспышки менингита | Повторяю: Школы переходят на дистанционное обучение из-за вспышки менингита",
                "Школы переходят на дистанционное обучение из-за вспышки менингита | Wkoly perehodyat na distancionnoe obu4enie iz-za vspywki meningita",
                "Школы переходят на дистанционное обучение из-за вспышки менингита | доброго времени суток подскажите пожалуйста правда ли что школы переходят на дистанционное обучение из-за вспышки менингита",
            })
    void what_is_only_around_it_keeps_no_answer_back(String claim, String message) {
        var match = match(claim, message);
        assertThat(match.outcome()).as("%s", match.reasons()).isEqualTo(Outcome.ANSWER);
    }
}
