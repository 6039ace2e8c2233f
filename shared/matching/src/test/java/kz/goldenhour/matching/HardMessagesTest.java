package kz.goldenhour.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.goldenhour.domain.match.Outcome;
import kz.goldenhour.domain.match.Reason;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Messages that are long, broken, empty of claims or in another language; how long they take is measured by the
/// benchmark.
@DisplayNameGeneration(ReplaceUnderscores.class)
class HardMessagesTest {
    /// As long as a wording may be.
    private static final String LONG_WORDING = IntStream.range(0, 140)
            .mapToObj(i -> "слово" + (char) ('а' + i % 30) + (char) ('а' + i / 30))
            .collect(Collectors.joining(" "));

    private final LuceneMatcher matcher = new LuceneMatcher(Samples.index());

    static Stream<String> messages() {
        var numbers = IntStream.range(0, 4_000).mapToObj(String::valueOf).collect(Collectors.joining(" "));
        return Stream.of(
                (Samples.WATER_RU + ". Перешлите всем! Завтра отключат связь во всех областях страны. ").repeat(400),
                Samples.PAYMENT_RU + ". " + "Перешлите всем! ".repeat(300) + "А ещё завтра отключат связь",
                "жәрдемақы ".repeat(10_000),
                numbers,
                Samples.PAYMENT_RU + " " + numbers,
                "а".repeat(60_000),
                ("a.".repeat(40) + "@" + "8 (7 ".repeat(40) + "1 000 ".repeat(60)).repeat(60),
                ".-".repeat(30_000),
                "я" + "\u0301".repeat(60_000),
                "\u202Eвода\u202C \u2067отравлена\u2069 \u200F".repeat(2_000),
                "\uD83D вода \uDE00".repeat(6_000),
                "😱".repeat(30_000),
                "42500",
                "вода",
                "Hukumat har bir oilaga bir martalik nafaqa to'lashini e'lon qildi",
                "政府宣布向每个家庭发放一次性补贴,申请截止日期为九月十五日。");
    }

    @ParameterizedTest
    @MethodSource("messages")
    void a_hard_message_is_never_answered(String message) {
        assertThat(matcher.match(message).outcome()).isNotEqualTo(Outcome.ANSWER);
    }

    static Stream<String> laidOverALongWording() {
        var words = LONG_WORDING.split(" ");
        var shuffled = new ArrayList<>(List.of(words));
        Collections.shuffle(shuffled, new Random(7));
        return Stream.of(
                String.join(" яблоко груша ", words),
                words[0] + " яблоко".repeat(490) + " " + words[words.length - 1],
                String.join(" ", shuffled) + " " + String.join(" ", words),
                String.join(" ", shuffled.stream().map(word -> "Ж" + word).toList()));
    }

    @ParameterizedTest
    @MethodSource("laidOverALongWording")
    void a_message_laid_over_a_long_wording_takes_no_long_time(String message) {
        var index = new EvidenceIndex();
        index.apply(List.of(Samples.evidence("sample-long", 1, LONG_WORDING)), List.of());
        assertTimeoutPreemptively(Duration.ofSeconds(2), () -> {
            assertThat(new LuceneMatcher(index).match(message).outcome()).isNotEqualTo(Outcome.ANSWER);
            assertThat(new SkeletonGrouping().sameClaim(message, LONG_WORDING)).isFalse();
        });
    }

    /// What was not read is shown, and stored: never from the middle of a character on, nor with half of one.
    @Test
    void no_reason_holds_half_a_character() {
        var long_ = new StringBuilder(Samples.PAYMENT_RU).append(". ");
        while (long_.length() < 4_999) {
            long_.append(long_.length() % 20 == 0 ? ' ' : 'ж');
        }
        var match = matcher.match(long_ + "😱 перешлите \uD83D всем");

        assertThat(match.reasons()).extracting(Reason::inMessage).contains("😱 перешлите  всем");
        assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(match.toString()))
                .isTrue();
    }
}
