package kz.goldenhour.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import kz.goldenhour.domain.match.Outcome;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What a number counts, who did it to whom, and which way it went: changed in any claim, it is never answered.
@DisplayNameGeneration(ReplaceUnderscores.class)
class ChangedOverSeedsTest {
    private static final List<String> UNITS = List.of("тенге", "рублей", "долларов", "процентов", "тонн", "километров");
    private static final List<String> NAMES =
            List.of("Сериков", "Ахметов", "Ковалёв", "Нурпеисов", "Бекенов", "Дементьев", "Тлеубаев");
    private static final List<String> DEEDS = List.of("обвинил", "сменил", "обогнал", "оскорбил", "наградил");
    private static final List<List<String>> OPPOSITES = List.of(
            List.of("повысили", "снизили"),
            List.of("открыли", "закрыли"),
            List.of("разрешили", "запретили"),
            List.of("купили", "продали"),
            List.of("ввели", "отменили"));
    private static final List<String> GREETINGS = List.of("", "Здравствуйте! Это правда? ", "Сәлем! Рас па? ", "😱😱 ");

    private static void assertNotAnswered(String claim, String changed, Random random) {
        var index = new EvidenceIndex();
        index.apply(List.of(Samples.evidence("sample-one", 1, claim)), List.of());
        var message = GREETINGS.get(random.nextInt(GREETINGS.size())) + changed;
        var match = new LuceneMatcher(index).match(message);
        assertThat(match.outcome())
                .as("%s: %s %s", claim, message, match.reasons())
                .isNotEqualTo(Outcome.ANSWER);
    }

    private static List<String> two(List<String> of, Random random) {
        var shuffled = new ArrayList<>(of);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, 2);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("kz.goldenhour.testing.Seeds#hundred")
    void the_same_number_of_something_else(long seed) {
        var random = new Random(seed);
        var units = two(UNITS, random);
        var claim = "Посёлок под Таразом получил за год " + (3 + random.nextInt(9_000)) + " %s из запасов области";
        assertNotAnswered(claim.formatted(units.getFirst()), claim.formatted(units.getLast()), random);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("kz.goldenhour.testing.Seeds#hundred")
    void two_names_in_each_others_place(long seed) {
        var random = new Random(seed);
        var names = two(NAMES, random);
        var claim = "На собрании в пятницу %s публично " + DEEDS.get(random.nextInt(DEEDS.size()))
                + " чиновника по фамилии %s";
        assertNotAnswered(
                claim.formatted(names.getFirst(), names.getLast()),
                claim.formatted(names.getLast(), names.getFirst()),
                random);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("kz.goldenhour.testing.Seeds#hundred")
    void the_other_side_of_a_pair(long seed) {
        var random = new Random(seed);
        var pair = two(OPPOSITES.get(random.nextInt(OPPOSITES.size())), random);
        var claim = "Депутаты в Таразе на прошлой неделе %s всё, о чём просили жители посёлка";
        assertNotAnswered(claim.formatted(pair.getFirst()), claim.formatted(pair.getLast()), random);
    }
}
