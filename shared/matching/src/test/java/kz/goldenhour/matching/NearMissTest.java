package kz.goldenhour.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.goldenhour.domain.match.Match;
import kz.goldenhour.domain.match.Outcome;
import kz.goldenhour.domain.match.Reason;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// One record, one message: what may be answered, and what looks like it and may not.
@DisplayNameGeneration(ReplaceUnderscores.class)
class NearMissTest {
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
                "Цены на хлеб в Таразе вырастут уже в августе | В августе хлеб в Таразе подешевеет",
                "Рост цен на хлеб в Таразе начнётся в августе | В Таразе в августе начнётся падение цен на хлеб",
                "Мост в Уральске откроют после ремонта в пятницу | В Уральске мост откроют до ремонта в пятницу",
                "Таразда нан бағасы тамызда өседі | Тамызда Таразда нан бағасы төмендейді",
                "Оралда көпір жөндеуден кейін ашылады | Оралда көпір жөндеуден бұрын ашылады",
                "Bread prices in Taraz will rise in August | In August the price of bread in Taraz will fall",
                "The bridge in Uralsk will open after the repair | The Uralsk bridge is to open before the repair",
            })
    void what_was_turned_round_in_other_words_is_not_answered(String claim, String message) {
        assertNotAnswered(claim, message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Банк отказался выдавать вклады жителям Семея наличными | Банк в Семее выдаёт вклады жителям наличными",
                "Семейде банк салымдарды қолма-қол беруден бас тартты | Семейде банк салымдарды қолма-қол береді",
                "The bank in Semey refused to pay out deposits in cash | The bank in Semey pays out deposits in cash",
            })
    void a_denial_without_a_negation_is_not_passed_over(String claim, String message) {
        assertNotAnswered(claim, message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Оның айтуынша, қалада төрт мектеп жабылады | Онын айтуынша, калада торт мектеп жабылады",
                "Суретке қарағанда, көпір бүгін құлаған жоқ | Суретке караганда, копир бугин кулаган жок",
            })
    void a_keyboard_without_kazakh_letters_makes_no_numbers_and_no_towns(String claim, String message) {
        assertThat(match(claim, message).outcome()).isEqualTo(Outcome.ANSWER);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Каждой семье выплатят пособие 42 500 тенге до 15 сентября | Каждой семье выплатят пособие 42 500 тенге до 15 сентября, а президент погиб",
                "Каждой семье выплатят пособие 42 500 тенге до 15 сентября | Каждой семье выплатят пособие 42 500 тенге до 15 сентября. Война началась!",
                "Әр отбасына 15 қыркүйекке дейін 42 500 теңге төленеді | Әр отбасына 15 қыркүйекке дейін 42 500 теңге төленеді, ал президент қайтыс болды",
                "Each family will be paid 42 500 tenge by 15 September | Each family will be paid 42 500 tenge by 15 September, and the president is dead",
                "Каждой семье выплатят пособие 42 500 тенге до 15 сентября | Каждой семье выплатят пособие 42 500 тенге до 15 сентября. Банкоматы не работают.",
                "Каждой семье выплатят пособие 42 500 тенге до 15 сентября | Каждой семье выплатят пособие 42 500 тенге до 15 сентября, интернет отключат",
                "Каждой семье выплатят пособие 42 500 тенге до 15 сентября | Детей похищают! Каждой семье выплатят пособие 42 500 тенге до 15 сентября",
                "Каждой семье выплатят пособие 42 500 тенге до 15 сентября | Каждой семье выплатят пособие 42 500 тенге до 15 сентября. Завтра снег.",
                "Каждой семье выплатят пособие 42 500 тенге до 15 сентября | Каждой семье выплатят пособие 42 500 тенге до 15 сентября. Только через eGov.",
                "Әр отбасына 15 қыркүйекке дейін 42 500 теңге төленеді | Әр отбасына 15 қыркүйекке дейін 42 500 теңге төленеді. Су ішуге болмайды!",
                "Әр отбасына 15 қыркүйекке дейін 42 500 теңге төленеді | Балаларды ұрлап жатыр! Әр отбасына 15 қыркүйекке дейін 42 500 теңге төленеді",
                "Each family will be paid 42 500 tenge by 15 September | Each family will be paid 42 500 tenge by 15 September. Schools will close",
            })
    void a_short_claim_on_the_side_is_never_answered_along(String claim, String message) {
        assertNotAnswered(claim, message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Каждой семье выплатят пособие 42 500 тенге до 15 сентября | Каждой семье выплатят пособие 42 500 тенге до 15 сентября. Мама прислала, я в шоке",
                "Каждой семье выплатят пособие 42 500 тенге до 15 сентября | Каждой семье выплатят пособие 42 500 тенге до 15 сентября. Не знаю, верить или нет",
                "Каждой семье выплатят пособие 42 500 тенге до 15 сентября | Муж на работе слышал: Каждой семье выплатят пособие 42 500 тенге до 15 сентября. Инфа сто процентов",
                "Каждой семье выплатят пособие 42 500 тенге до 15 сентября | Кто-нибудь в курсе? Каждой семье выплатят пособие 42 500 тенге до 15 сентября. Весь двор обсуждает",
                "Әр отбасына 15 қыркүйекке дейін 42 500 теңге төленеді | Тиктоктан көрдім: Әр отбасына 15 қыркүйекке дейін 42 500 теңге төленеді. Өзім де білмеймін",
                "Each family will be paid 42 500 tenge by 15 September | Saw this on TikTok: Each family will be paid 42 500 tenge by 15 September. I can't believe it",
                "Each family will be paid 42 500 tenge by 15 September | My aunt got this one. Each family will be paid 42 500 tenge by 15 September",
            })
    void small_talk_around_a_claim_keeps_no_answer_back(String claim, String message) {
        assertThat(match(claim, message).outcome()).isEqualTo(Outcome.ANSWER);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Каждой семье выплатят пособие 42 500 тенге до 15 сентября | Каждой семье выплатят пособие 42 500 рублей до 15 сентября",
                "Каждой семье выплатят пособие 42 500 тенге до 15 сентября | Некоторым семьям выплатят пособие 42 500 тенге до 15 сентября",
                "Школы Тараза закроют на три недели из-за морозов | Школы Тараза закроют на четыре недели из-за морозов",
                "Тараз мектептері аязға байланысты үш аптаға жабылады | Тараз мектептері аязға байланысты төрт аптаға жабылады",
                "Schools in Taraz will close for three weeks | Schools in Taraz may close for three weeks",
                "Schools in Taraz will close for three weeks | Schools in Taraz were closed for three weeks",
                "Аким Тараза обещает построить две школы | Аким Тараза уже построил две школы",
                "Ночью в Таразе ожидается 40 градусов тепла | Ночью в Таразе ожидается 40 градусов мороза",
                "Тарифы на воду в Таразе вырастут на 20 процентов | Тарифы на воду в Таразе вырастут в 20 раз",
                "Сборная Тараза обыграла сборную Семея в финале | Сборная Семея обыграла сборную Тараза в финале",
            })
    void one_other_word_is_another_claim(String claim, String message) {
        assertNotAnswered(claim, message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Таразда екі мектеп жабылды деп айтты әкім | Таразда екі мектеп жабылды деп айтады әкім",
                "Әкімнің айтуынша, Таразда екі мектеп аязға байланысты жабылды | Әкім айтты: Таразда аязға байланысты екі мектеп жабылады",
                "Пособие стало доступно жителям Тараза с начала года | Пособие станет доступно жителям Тараза с начала года",
            })
    void another_time_is_another_claim(String claim, String message) {
        assertNotAnswered(claim, message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Школы Тараза закроют на неделю из-за морозов | Лочь: Школы Тараза закроют на неделю из-за морозов",
                "Школы Тараза закроют на неделю из-за морозов | Школы Тараза закроют на неделю из-за морозов. Это фекй",
                "Тараз мектептері аязға байланысты үш аптаға жабылады | Өттірік: Тараз мектептері аязға байланысты үш аптаға жабылады",
                "Тараз мектептері аязға байланысты үш аптаға жабылады | Тараз мектептері аязға байланысты үш аптаға жабылады. Бұл рас меес.",
                "Schools in Taraz will close for three weeks in March | Schools in Taraz will close for three weeks in March. This is aflse",
                "Schools in Taraz will close for three weeks in March | Hoax: will schools in Taraz close for three weeks in March?",
            })
    void a_misspelt_denial_is_a_denial(String claim, String message) {
        assertNotAnswered(claim, message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Въезд в Тараз на грузовиках запретят с понедельника | Выезд в Тараз на грузовиках запретят с понедельника",
                "Going into Thursday, it's another big European night | Going into European, it's another big Thursday night",
                "Банк начислит на вклад 16 процентов за год | Банк начислит на вклад 16 промилле за год",
            })
    void what_only_looks_the_same_is_not_answered(String claim, String message) {
        assertNotAnswered(claim, message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Әр отбасына 15 қыркүйекке дейін 42 500 теңге көлемінде жәрдемақы төленеді | 15 отбасына 15 қыркүйекке дейін 42 500 теңге көлемінде жәрдемақы төленеді",
                "7 тамызда Атырау қаласында жаңа вирус тіркелді | 7 тамызда Атырау қаласында жаңа вирус 7",
                "Всем школам Тараза выделят по 20 автобусов в этом году | 20 школам Тараза выделят по 20 автобусов в этом году",
                "Every school in Taraz will get 12 new buses this year | 12 schools in Taraz will get 12 new buses this year",
            })
    void a_number_of_the_claim_in_a_second_place_is_not_answered(String claim, String message) {
        assertNotAnswered(claim, message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ночью в Астане ожидается -40 градусов | Ночью в Астане ожидается 40 градусов",
                "Ночью в Астане ожидается −40 градусов | Ночью в Астане ожидается +40 градусов",
                "Ночью в Астане ожидается 40 градусов | Ночью в Астане ожидается минус 40 градусов",
                "Түнде Астанада -40 градус болады деп күтілуде | Түнде Астанада 40 градус болады деп күтілуде",
                "Курс доллара в обменниках поднялся > 600 тенге | Курс доллара в обменниках поднялся < 600 тенге",
                "Курс доллара в обменниках поднялся > 600 тенге | Курс доллара в обменниках поднялся 600 тенге",
                "The dollar is ≥ 600 tenge in Almaty exchange offices | The dollar is ≤ 600 tenge in Almaty exchange offices",
            })
    void a_sign_before_a_number_is_a_fact(String claim, String message) {
        assertNotAnswered(claim, message);
        assertNotAnswered(message, claim);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ночью в Астане ожидается -40 градусов | Ночью в Астане ожидается −40 градусов",
                "Ночью в Астане ожидается -40 градусов | Ночью в Астане ожидается минус 40 градусов",
                "Школы закроют на 10-15 дней из-за морозов | Школы закроют на 10–15 дней из-за морозов",
                "42 500 тенге выплатят каждой семье к сентябрю | > 42 500 тенге выплатят каждой семье к сентябрю",
            })
    void how_a_sign_is_written_makes_no_other_claim(String claim, String message) {
        var match = match(claim, message);
        assertThat(match.outcome()).as("%s", match.reasons()).isEqualTo(Outcome.ANSWER);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Выплату 42 500 тенге можно оформить на сайте egov-help.kz до пятницы | Выплату 42 500 тенге можно оформить на сайте egov.kz до пятницы",
                "Мошенники звонят жителям Алматы с номера +7 727 250 11 22 и просят код | Мошенники звонят жителям Алматы с номера +7 727 333 44 55 и просят код",
                "Мошенники звонят жителям Алматы с номера +7 727 250 11 22 и просят код | Мошенники звонят жителям Алматы и просят код",
                "Экзамены в школах отменили навсегда, пишите на mail@edu.gov.kz | Экзамены в школах отменили навсегда, пишите на mail@edu-gov.com",
                "Экзамены в школах отменили, сообщает канал @tengri_sample | Экзамены в школах отменили, сообщает канал @zakon_sample",
            })
    void another_address_is_another_claim(String claim, String message) {
        assertNotAnswered(claim, message);
        assertThat(new SkeletonGrouping().sameClaim(claim, message) && !message.contains("Алматы и просят"))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Выплату 42 500 тенге можно оформить на сайте egov-help.kz до пятницы | Выплату 42 500 тенге можно оформить на сайте https://www.egov-help.kz/pay до пятницы",
                "Мошенники звонят жителям Алматы с номера +7 727 250 11 22 и просят код | Мошенники звонят жителям Алматы с номера 8 (727) 250-11-22 и просят код",
                "Экзамены в школах Алматы отменили навсегда | Экзамены в школах Алматы отменили навсегда https://t.me/sample/12 +7 701 123 45 67",
            })
    void how_an_address_is_written_and_what_comes_along_make_no_other_claim(String claim, String message) {
        var match = match(claim, message);
        assertThat(match.outcome()).as("%s", match.reasons()).isEqualTo(Outcome.ANSWER);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Полицейский избил водителя в Таразе | Водитель избил полицейского в Таразе",
                "Учитель пожаловался на директора школы в Семее | Директор пожаловался на учителя школы в Семее",
                "The teacher sued the headmaster in Semey | The headmaster sued the teacher in Semey",
            })
    void exchanged_roles_are_another_claim(String claim, String message) {
        assertNotAnswered(claim, message);
        assertNotAnswered(message, claim);
    }

    @Test
    void the_same_forms_in_another_order_exchange_no_roles() {
        var match = match(
                "Полицейский избил водителя автобуса в Таразе прошлой ночью",
                "Водителя автобуса избил полицейский в Таразе прошлой ночью");
        assertThat(match.reasons())
                .noneMatch(
                        reason -> reason.fact() == Reason.Fact.NAME && reason.finding() == Reason.Finding.CONTRADICTS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s. %s", "%s\n\n%s"})
    void a_claim_said_twice_is_answered(String twice) {
        var claim = "Каждой семье выплатят пособие 42 500 тенге до 15 сентября";
        var match = match(claim, twice.formatted(claim, claim));
        assertThat(match.outcome()).as("%s", match.reasons()).isEqualTo(Outcome.ANSWER);
    }
}
