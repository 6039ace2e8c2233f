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

/// A word that begins a sentence is not a name for its capital alone.
@DisplayNameGeneration(ReplaceUnderscores.class)
class NoNamesTest {
    private static Match match(String claim, String message) {
        var index = new EvidenceIndex();
        index.apply(List.of(Samples.evidence("sample-one", 1, claim)), List.of());
        return new LuceneMatcher(index).match(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Каждой семье выплатят пособие 42 500 тенге | Пособие 42 500 тенге выплатят семьям",
                "Семьям выплатят пособие 42 500 тенге | Говорят, что выплатят пособие семьям 42 500 тенге",
                "Семьям выплатят пособие 42 500 тенге | Представляете, семьям выплатят пособие 42 500 тенге",
            })
    void an_ordinary_word_at_the_beginning_is_no_name(String claim, String message) {
        assertThat(match(claim, message).reasons()).noneMatch(reason -> reason.fact() == Reason.Fact.NAME);
    }

    @Test
    void a_name_at_the_beginning_is_one() {
        var match = match("Смагулову выплатят пособие 42 500 тенге", "Омаровой выплатят пособие 42 500 тенге");
        assertThat(match.reasons()).anyMatch(reason -> reason.fact() == Reason.Fact.NAME);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Жители посёлка переедут в новые дома до конца октября | Жители посёлка приедут в новые дома до конца октября",
                "Жители посёлка приехали в новые дома до конца октября | Жители посёлка переехали в новые дома до конца октября",
            })
    void another_prefix_is_no_slip(String claim, String message) {
        assertThat(match(claim, message).outcome()).isNotEqualTo(Outcome.ANSWER);
    }
}
