package kz.goldenhour.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import kz.goldenhour.domain.Lang;
import kz.goldenhour.domain.text.PlainWords.Stretch;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PlainWordsTest {

    @ParameterizedTest
    @CsvSource({
        "RU, В целях недопущения сбоев проводится работа., В целях недопущения; проводится работа",
        "RU, Приём осуществляется в штатном режиме., осуществляется; в штатном режиме",
        "RU, Информация не соответствует действительности., Информация не соответствует действительности",
        "KK, Қазіргі таңда іс-шаралар жүргізілуде., Қазіргі таңда; іс-шаралар жүргізілуде",
        "KK, Бұл рас емес., рас емес",
        "KK, Қызметті жүзеге асырады., жүзеге асырады",
        "RU, Все кассы работают., ''",
        "KK, Барлық касса жұмыс істеп тұр., ''",
        "EN, In order to prevent., ''"
    })
    void the_formulas_of_offices_are_found(Lang lang, String text, String formulas) {
        assertThat(PlainWords.dry(lang, text).stream().map(Stretch::text).collect(Collectors.joining("; ")))
                .isEqualTo(formulas);
    }

    @Test
    void each_has_a_plainer_wording() {
        assertThat(PlainWords.dry(Lang.RU, "Осуществляется приём."))
                .singleElement()
                .extracting(Stretch::plainer)
                .isEqualTo("делать (назовите, что именно)");
    }

    @Test
    void no_letter_is_lost_or_added() {
        var text = "  На сегодняшний день\nимеет место очередь, в целях недопущения которой… ";
        assertThat(PlainWords.in(Lang.RU, text).stream().map(Stretch::text).collect(Collectors.joining()))
                .isEqualTo(text);
    }

    @Test
    void a_formula_inside_another_word_is_none() {
        assertThat(PlainWords.dry(Lang.RU, "Обвиду, несогласно, рамках")).isEmpty();
    }
}
