package kz.goldenhour.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.goldenhour.domain.match.Match;
import kz.goldenhour.domain.match.Outcome;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is said of a town is no matter of all else that is said of it: an officer is not shown the one for the other.
@DisplayNameGeneration(ReplaceUnderscores.class)
class OneNameTest {
    private static final String[] CASH_DESKS = {
        "В Талгарском ЦОНе не работают кассы",
        "Кассы в ЦОНе города Талгар закрыты, оплатить госпошлину нельзя",
        "Талғар ХҚКО-да кассалар жұмыс істемейді",
    };

    private static Match match(String message) {
        var index = new EvidenceIndex();
        index.apply(
                List.of(
                        Samples.evidence("sample-cash-desks", 1, CASH_DESKS),
                        Samples.evidence("sample-depot", 1, "На складе в Арыси прогремел взрыв")),
                List.of());
        return new LuceneMatcher(index).match(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "В Талгаре 27 ноября совсем не будет воды",
                "Талғар ауданында 27 қарашада су мүлде болмайды",
                "В Талгаре упал самолет",
            })
    void a_record_that_shares_a_town_alone_is_not_shown(String message) {
        assertThat(match(message).outcome()).isEqualTo(Outcome.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "В Талгаре закрылись все кассы",
                "Талғарда кассалар жабылып қалыпты",
                "Талгар, кассы",
                "В АРЫСИ ВЗРЫВ",
                "Взрыв был у вокзала, говорят в Арыси",
            })
    void with_a_word_of_the_matter_beside_it_the_record_is_shown(String message) {
        assertThat(match(message).outcome()).isNotEqualTo(Outcome.NONE);
    }
}
