package kz.goldenhour.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import kz.goldenhour.domain.match.Outcome;
import kz.goldenhour.matching.text.Cleaner;
import kz.goldenhour.matching.text.Skeleton;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/// What must hold of any message, over seeds.
@DisplayNameGeneration(ReplaceUnderscores.class)
class VariationsTest {
    private static final int SEEDS = 60;
    private static final String LETTERS =
            "абвгдежзийклмнопрстуфхцчшщъыьэюяәғқңөұүһіabcdefghijklmnopqrstuvwxyzğñşüöıáǵúý'0123456789.";
    private static final List<String> STRANGERS = List.of(
            "Сборная по хоккею сыграет товарищескую игру в субботу вечером",
            "Қалада жаңа саябақ ашылып, балаларға арналған алаң салынды",
            "Scientists described a new species of beetle found in the mountains",
            "В столице открылась выставка современной живописи",
            "Студенттер арасында шахматтан республикалық жарыс өтті");

    private final LuceneMatcher matcher = new LuceneMatcher(Samples.index());

    @RepeatedTest(SEEDS)
    void folding_again_changes_nothing(RepetitionInfo seed) {
        var random = new Random(seed.getCurrentRepetition());
        for (int i = 0; i < 200; i++) {
            var word = new StringBuilder();
            random.ints(1 + random.nextInt(14), 0, LETTERS.length()).forEach(at -> word.append(LETTERS.charAt(at)));
            var once =
                    Skeleton.fold(random.nextBoolean() ? word : word.toString().toUpperCase(Locale.ROOT));
            assertThat(Skeleton.fold(once)).as("%s", word).isEqualTo(once);
        }
    }

    @RepeatedTest(SEEDS)
    void cleaning_again_changes_nothing(RepetitionInfo seed) {
        var random = new Random(seed.getCurrentRepetition());
        var text = varied(STRANGERS.get(random.nextInt(STRANGERS.size())), random);
        assertThat(Cleaner.clean(Cleaner.clean(text))).isEqualTo(Cleaner.clean(text));
    }

    @RepeatedTest(SEEDS)
    void a_way_of_writing_never_makes_an_answer_of_a_stranger(RepetitionInfo seed) {
        var random = new Random(seed.getCurrentRepetition());
        for (var stranger : STRANGERS) {
            var message = varied(stranger, random);
            assertThat(matcher.match(stranger).outcome()).isEqualTo(Outcome.NONE);
            assertThat(matcher.match(message).outcome()).as(message).isNotEqualTo(Outcome.ANSWER);
        }
    }

    @RepeatedTest(SEEDS)
    void a_way_of_writing_never_makes_an_answer_of_another_record(RepetitionInfo seed) {
        var random = new Random(seed.getCurrentRepetition());
        for (var record : Samples.all()) {
            for (var wording : record.wordings()) {
                var match = matcher.match(varied(wording.text(), random));
                if (match.outcome() == Outcome.ANSWER) {
                    assertThat(match.evidence()).contains(record.ref());
                }
            }
        }
    }

    @RepeatedTest(SEEDS)
    void a_changed_digit_is_never_answered(RepetitionInfo seed) {
        var random = new Random(seed.getCurrentRepetition());
        for (var text : List.of(Samples.PAYMENT_RU, Samples.PAYMENT_KK, Samples.VIRUS_KK)) {
            var digits = text.chars().filter(Character::isDigit).count();
            var changed = changed(text, random.nextInt((int) digits), 1 + random.nextInt(9));
            assertThat(matcher.match(changed).outcome()).as(changed).isNotEqualTo(Outcome.ANSWER);
            var message = varied(changed, random);
            assertThat(matcher.match(message).outcome()).as(message).isNotEqualTo(Outcome.ANSWER);
        }
    }

    @RepeatedTest(SEEDS)
    void another_weekday_is_never_answered(RepetitionInfo seed) {
        var random = new Random(seed.getCurrentRepetition());
        var days = List.of("вторника", "среды", "четверга", "пятницы", "субботы", "воскресенья");
        var changed = Samples.SCHOOL_RU.replace("понедельника", days.get(random.nextInt(days.size())));
        assertThat(changed).isNotEqualTo(Samples.SCHOOL_RU);
        var message = varied(changed, random);
        assertThat(matcher.match(message).outcome()).as(message).isNotEqualTo(Outcome.ANSWER);
    }

    @RepeatedTest(SEEDS)
    void a_denial_anywhere_is_never_answered(RepetitionInfo seed) {
        var random = new Random(seed.getCurrentRepetition());
        var denials = List.of(
                "Неправда, что %s", "%s. Это ложь.", "Өтірік: %s", "%s. Бұл рас емес.", "Fake: %s", "%s – это не так");
        for (var text : List.of(Samples.PAYMENT_RU, Samples.PAYMENT_KK, Samples.BRIDGE_RU, Samples.VIRUS_KK)) {
            var denied = denials.get(random.nextInt(denials.size())).formatted(text);
            var message = varied(denied, random);
            assertThat(matcher.match(message).outcome()).as(message).isNotEqualTo(Outcome.ANSWER);
        }
    }

    @RepeatedTest(SEEDS)
    void a_negation_put_before_any_word_is_never_answered(RepetitionInfo seed) {
        var random = new Random(seed.getCurrentRepetition());
        for (var text : List.of(Samples.PAYMENT_RU, Samples.BRIDGE_RU, Samples.SCHOOL_RU)) {
            var words = new ArrayList<>(List.of(text.split(" ")));
            words.add(1 + random.nextInt(words.size() - 1), "не");
            var message = varied(String.join(" ", words), random);
            assertThat(matcher.match(message).outcome()).as(message).isNotEqualTo(Outcome.ANSWER);
        }
    }

    private static String changed(String text, int which, int by) {
        var out = new StringBuilder(text);
        for (int i = 0, seen = 0; i < out.length(); i++) {
            if (Character.isDigit(out.charAt(i)) && seen++ == which) {
                out.setCharAt(i, (char) ('0' + (out.charAt(i) - '0' + by) % 10));
            }
        }
        return out.toString();
    }

    private static String varied(String text, Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> text.toUpperCase(Locale.ROOT);
            case 1 -> text.toLowerCase(Locale.ROOT) + "!!!";
            case 2 -> "😱😱 " + text + " 🙏";
            case 3 -> "Здравствуйте! Это правда? " + text;
            case 4 -> "Сәлеметсіз бе! Рас па? " + text;
            default ->
                text.replace('қ', 'к')
                        .replace('ғ', 'г')
                        .replace('ң', 'н')
                        .replace('ө', 'о')
                        .replace('ұ', 'у')
                        .replace('ү', 'у')
                        .replace('ә', 'а')
                        .replace('і', 'и');
        };
    }
}
