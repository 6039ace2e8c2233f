package kz.goldenhour.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SkeletonGroupingTest {
    private final SkeletonGrouping grouping = new SkeletonGrouping();

    @Test
    void greetings_capitals_and_keyboards_leave_the_fingerprint_as_it_is() {
        var one = grouping.fingerprint(Samples.PAYMENT_KK);
        var other = grouping.fingerprint(
                "Сәлем! ӘР ОТБАСЫНА 15 ҚЫРКҮЙЕККЕ ДЕЙІН 42500 ТЕҢГЕ КӨЛЕМІНДЕ БІРЖОЛҒЫ ЖӘРДЕМАҚЫ ТӨЛЕНЕДІ 😱 Бәріне жіберіңіздер!");
        assertThat(other).isEqualTo(one);
    }

    @ParameterizedTest
    @ValueSource(ints = {480, 520, 3_000})
    void what_stands_at_the_end_of_a_long_message_makes_another_claim(int words) {
        var letter = IntStream.range(0, words)
                .mapToObj(i -> Samples.WATER_RU.split(" ")[i % 5] + i % 7)
                .collect(Collectors.joining(" "));
        var one = letter + ". Штраф 50 000 тенге";
        var other = letter + ". Штраф 500 000 тенге";
        assertThat(grouping.fingerprint(one).text())
                .isNotEqualTo(grouping.fingerprint(other).text());
        assertThat(grouping.sameClaim(one, other)).isFalse();
        assertThat(grouping.fingerprint("  " + one.replace(" ", "\n"))).isEqualTo(grouping.fingerprint(one));
        assertThat(grouping.sameClaim(one, one + "\n")).isTrue();
        assertThat(grouping.fingerprint(other).near())
                .as("they are shown as alike")
                .containsAnyElementsOf(grouping.fingerprint(one).near());
    }

    @Test
    void a_near_duplicate_shares_a_hash_and_is_the_same_claim() {
        var typo = Samples.WATER_RU.replace("очистной", "очисной");
        assertThat(grouping.fingerprint(typo).near())
                .containsAnyElementsOf(grouping.fingerprint(Samples.WATER_RU).near());
        assertThat(grouping.sameClaim(typo, Samples.WATER_RU)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Пособие 42 500 тенге выплатят каждой семье в сентябре | Пособие 50 000 тенге выплатят каждой семье в сентябре",
                "Пособие выплатят каждой семье в сентябре этого года | Пособие не выплатят каждой семье в сентябре этого года",
                "Рынок в Таразе закроют на карантин с пятницы | Рынок в Актобе закроют на карантин с пятницы",
                "Рынок в Таразе закроют на карантин с пятницы | Рынок в Таразе откроют на карантин с пятницы",
                "Воду в Талгаре отключат на сутки 15 июля | Воду в Талгаре отключат на сутки 16 июля",
                "Воду в Талгаре отключат на сутки 15 июля | Воду в Талгаре отключат на сутки 15 августа",
                "Воду в Талгаре отключат на сутки 15.07.2026 | Воду в Талгаре отключат на сутки 16.07.2026",
                "Воду в Талгаре отключат на сутки с пятницы | Воду в Талгаре отключат на сутки с понедельника",
                "Воду в Талгаре сегодня отключат на сутки | Воду в Талгаре завтра отключат на сутки",
                "Талғарда су 15 шілдеде тәулікке өшіріледі | Талғарда су 16 шілдеде тәулікке өшіріледі",
                "Талғарда су 15 шілдеде тәулікке өшіріледі | Талғарда су 15 тамызда тәулікке өшіріледі",
                "Талғарда су бүгін тәулікке өшіріледі | Талғарда су ертең тәулікке өшіріледі",
                "Талғардағы базар жұмадан бастап карантинге жабылады | Талғардағы базар жұмадан бастап карантинге жабылмайды",
                "Талғардағы базар жұмадан бастап карантинге жабылады | Тараздағы базар жұмадан бастап карантинге жабылады",
                "Әр отбасына 42 500 теңге төленеді | Әр отбасына 50 000 теңге төленеді",
            })
    void two_claims_are_never_taken_for_one(String one, String other) {
        assertThat(grouping.sameClaim(one, other)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://t.me/abc/1 | https://t.me/abc/2",
                "Это правда? t.me/abc/1 | Это правда? t.me/abc/2",
                "Ночью в Астане будет -40 градусов | Ночью в Астане будет 40 градусов",
                "Штраф за парковку теперь $500 | Штраф за парковку теперь 500%",
                "Доллар сегодня в обменниках > 600 | Доллар сегодня в обменниках < 600",
                "Пособие оформляют на сайте egov-help.kz до пятницы | Пособие оформляют на сайте egov.kz до пятницы",
                "Мошенники звонят с номера +7 727 250 11 22 вечером | Мошенники звонят с номера +7 727 333 44 55 вечером",
            })
    void a_link_or_a_sign_makes_another_claim(String one, String other) {
        assertThat(grouping.fingerprint(one).text())
                .isNotEqualTo(grouping.fingerprint(other).text());
        assertThat(grouping.sameClaim(one, other)).isFalse();
    }

    @Test
    void a_link_that_comes_along_leaves_the_fingerprint_as_it_is() {
        assertThat(grouping.fingerprint(Samples.WATER_RU + " https://t.me/sample/12"))
                .isEqualTo(grouping.fingerprint(Samples.WATER_RU));
        assertThat(grouping.sameClaim(Samples.WATER_RU + " +7 701 123 45 67", Samples.WATER_RU))
                .isTrue();
    }

    @Test
    void dashes_quotes_and_the_sign_of_the_tenge_make_no_other_claim() {
        var one = grouping.fingerprint("42 500 ₸ выплатят каждой семье к 15-му числу");
        var other = grouping.fingerprint("> 42 500 выплатят каждой семье — к 15-му числу!".substring(2));
        assertThat(other).isEqualTo(one);
    }

    @Test
    void nothing_is_not_the_same_as_nothing() {
        assertThat(grouping.sameClaim("😱😱", "🙏")).isFalse();
        assertThat(grouping.fingerprint("😱").near()).isEmpty();
    }
}
