package kz.goldenhour.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import kz.goldenhour.matching.fact.Read;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// Which of several records that are much alike comes first.
@DisplayNameGeneration(ReplaceUnderscores.class)
class RankingTest {
    private static String first(String message, String one, String other) {
        var index = new EvidenceIndex();
        index.apply(
                List.of(Samples.evidence("sample-one", 1, one), Samples.evidence("sample-other", 1, other)), List.of());
        return new LuceneMatcher(index)
                .match(message)
                .candidates()
                .getFirst()
                .evidence()
                .id()
                .value();
    }

    @Test
    void of_two_the_one_that_counts_the_same() {
        var message = "При взрыве в Арыси погибли двенадцать человек";
        var another = "При взрыве в Арыси погибли 90 человек";
        var same = "При взрыве в Арыси погибли 12 человек";

        assertThat(first(message, another, same)).isEqualTo("sample-other");
        assertThat(first(message, same, another)).isEqualTo("sample-one");
    }

    @Test
    void a_record_that_shares_all_the_words_stays_before_one_that_shares_a_number_alone() {
        var message = "В Таразе 12 школ закроют на карантин";
        var reworded = "В Таразе школы закроют на карантин";
        var number = "В Атырау открыли 12 аптек";

        assertThat(first(message, number, reworded)).isEqualTo("sample-other");
    }

    @Test
    void the_words_of_a_question_find_nothing() {
        var asked = "Сколько человек эвакуировали из Арыси, когда и почему?";
        var told = "Из Арыси эвакуировали жителей";
        var questions = "Сколько, когда и почему платят человеку: ответы на вопросы";

        assertThat(first(asked, questions, told)).isEqualTo("sample-other");
    }

    @Test
    void a_question_of_nothing_but_such_words_is_sought_all_the_same() {
        assertThat(first("Кто и когда?", "Кто и когда был здесь", "Снег в Астане"))
                .isEqualTo("sample-one");
    }

    @Test
    void a_record_is_laid_over_the_message_once_however_many_ask() {
        var index = new EvidenceIndex();
        index.apply(List.of(Samples.evidence("sample-one", 1, "В Таразе закроют 12 школ")), List.of());

        var laid = index.search(view -> {
            var message = Read.of("В Таразе закроют 12 школ на карантин", view.weights());
            var found =
                    Ranking.of(message, List.of(), view, Set.of()).getFirst().found();
            return List.of(found.closest(), found.closest());
        });

        assertThat(laid.getFirst()).isSameAs(laid.getLast());
    }
}
