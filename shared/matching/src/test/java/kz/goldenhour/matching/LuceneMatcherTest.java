package kz.goldenhour.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.goldenhour.domain.match.Match;
import kz.goldenhour.domain.match.Outcome;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LuceneMatcherTest {
    private final LuceneMatcher matcher = new LuceneMatcher(Samples.index());

    private static String evidence(Match match) {
        return match.evidence().map(ref -> ref.id().value()).orElse("");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sample-payment | Каждой семье выплатят единовременное пособие 42 500 тенге до 15 сентября",
                "sample-payment | КАЖДОЙ СЕМЬЕ ВЫПЛАТЯТ ЕДИНОВРЕМЕННОЕ ПОСОБИЕ 42500 ТЕНГЕ ДО 15 СЕНТЯБРЯ!!!",
                "sample-payment | Здравствуйте! Это правда? Каждой семье выплатят единовременное пособие 42 500 тенге до 15 сентября",
                "sample-payment | Kazhdoy semye vyplatyat edinovremennoe posobie 42 500 tenge do 15 sentyabrya",
                "sample-payment | Әр отбасына 15 қыркүйекке дейін 42,5 мың теңге көлемінде біржолғы жәрдемақы төленеді",
                "sample-payment | ар отбасына 15 кыркуйекке дейин 42500 тенге колеминде биржолгы жардемакы толенеди",
                "sample-virus | 7 tamyzda Atyrau qalasynda zhana virus tirkeldi",
                "sample-fuel | Petrol stations in Almaty will stop selling fuel to private cars next week",
            })
    void a_claim_is_answered_however_it_is_written(String id, String message) {
        var match = matcher.match(message);
        assertThat(match.outcome()).as("%s", match.reasons()).isEqualTo(Outcome.ANSWER);
        assertThat(evidence(match)).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Каждой семье выплатят единовременное пособие 50 000 тенге до 15 сентября",
                "Каждой семье выплатят единовременное пособие 42 500 долларов до 15 сентября",
                "Каждой семье выплатят единовременное пособие 42 500 тенге до 15 октября",
                "Каждой семье не выплатят единовременное пособие 42 500 тенге до 15 сентября",
                "Мост через реку в Карагандинской области открыт на ремонт из-за трещин",
                "Мост через реку в Костанайской области закрыт на ремонт из-за трещин",
                "8 тамызда Атырау қаласында жаңа вирус тіркелді",
                "7 тамызда Атырау қаласында жаңа вирус тіркелмеді",
                "7 шілдеде Атырау қаласында жаңа вирус тіркелді",
                "Школы Шымкента переведут на дистанционное обучение со вторника",
                "Petrol stations in Astana will stop selling fuel to private cars next week",
            })
    void a_near_miss_is_shown_and_never_answered(String message) {
        var match = matcher.match(message);
        assertThat(match.outcome()).isIn(Outcome.CONFLICT, Outcome.SUGGEST);
        assertThat(match.reasons())
                .anySatisfy(reason -> assertThat(reason.finding()).isNotNull());
    }

    @Test
    void what_nobody_verified_is_not_found() {
        assertThat(matcher.match("Сборная по хоккею сыграет товарищескую игру в субботу вечером")
                        .outcome())
                .isEqualTo(Outcome.NONE);
    }

    @Test
    void a_message_that_denies_the_claim_is_not_answered() {
        var match = matcher.match("Фейк: воду из кранов в Павлодаре пить нельзя из-за утечки на очистной станции");
        assertThat(match.outcome()).isEqualTo(Outcome.SUGGEST);
    }

    @Test
    void two_claims_in_one_message_are_answered_only_where_both_are_known() {
        var known = Samples.WATER_RU + ". " + Samples.BRIDGE_RU + ".";
        var unknown = Samples.WATER_RU + ". Завтра на улицу Сейфуллина привезут гуманитарную помощь всем пострадавшим.";
        assertThat(matcher.match(known).outcome()).isEqualTo(Outcome.ANSWER);
        assertThat(matcher.match(unknown).outcome()).isEqualTo(Outcome.SUGGEST);
    }

    @Test
    void an_empty_index_finds_nothing() {
        assertThat(new LuceneMatcher(new EvidenceIndex()).match(Samples.WATER_RU))
                .isEqualTo(Match.none());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "😱😱😱", "\uD83D", "\u202E\u200F\u2066", "42", "?!", "\uDC00x\uD800"})
    void what_holds_no_claim_is_not_answered(String message) {
        assertThat(matcher.match(message).outcome()).isNotEqualTo(Outcome.ANSWER);
    }

    @Test
    void the_best_ten_are_told_whatever_the_outcome() {
        assertThat(matcher.match("вода в Павлодаре").candidates())
                .hasSizeLessThanOrEqualTo(10)
                .isNotEmpty();
    }

    @Test
    void an_alias_answers_the_next_report_of_that_wording() {
        var index = Samples.index();
        var alias = "Говорят, в Павлодаре вода отравлена, на станции авария";
        assertThat(new LuceneMatcher(index).match(alias).outcome()).isNotEqualTo(Outcome.ANSWER);
        index.apply(List.of(Samples.evidence("sample-water", 2, Samples.WATER_RU, alias)), List.of());
        assertThat(new LuceneMatcher(index).match(alias).outcome()).isEqualTo(Outcome.ANSWER);
    }
}
