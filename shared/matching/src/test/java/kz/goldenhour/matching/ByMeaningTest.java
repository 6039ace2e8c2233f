package kz.goldenhour.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import kz.goldenhour.domain.Lang;
import kz.goldenhour.domain.evidence.EvidenceId;
import kz.goldenhour.domain.evidence.EvidenceRef;
import kz.goldenhour.domain.evidence.Meaning;
import kz.goldenhour.domain.evidence.Wording;
import kz.goldenhour.domain.match.Embedder;
import kz.goldenhour.domain.match.Outcome;
import kz.goldenhour.domain.match.Reason;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// With a model that knows two matters: water and everything else.
@DisplayNameGeneration(ReplaceUnderscores.class)
class ByMeaningTest {
    private static final String RECORD = "В Алматы 5 декабря отключат воду на трое суток";
    private static final String TRANSLATED = "Алматыда 5 желтоқсанда үш тәулікке су өшіріледі";

    private final Waters embedder = new Waters();

    @Test
    void a_record_in_another_language_is_suggested_and_the_reason_said() {
        var index = index(wording(RECORD));
        var match = new LuceneMatcher(index).match("Жоғарғы қабаттарда шүмек құрғап қалады дейді, су болмайды");
        assertThat(match.outcome()).isEqualTo(Outcome.SUGGEST);
        assertThat(match.reasons()).extracting(Reason::fact).contains(Reason.Fact.MEANING);
    }

    @Test
    void without_a_model_the_same_message_finds_nothing_to_show() {
        var index = new EvidenceIndex();
        index.apply(List.of(new IndexedEvidence(ref(1), List.of(wording(RECORD)))), List.of());
        assertThat(new LuceneMatcher(index)
                        .match("Жоғарғы қабаттарда шүмек құрғап қалады дейді, су болмайды")
                        .outcome())
                .isEqualTo(Outcome.NONE);
    }

    @Test
    void meaning_alone_never_answers() {
        var index = index(wording(RECORD));
        assertThat(new LuceneMatcher(index).match(TRANSLATED).outcome()).isNotEqualTo(Outcome.ANSWER);
        assertThat(new LuceneMatcher(index)
                        .match("В Алматы 7 декабря отключат воду на трое суток")
                        .outcome())
                .isNotEqualTo(Outcome.ANSWER);
    }

    @Test
    void a_message_in_the_words_of_a_record_does_not_ask_the_model() {
        var matcher = new LuceneMatcher(index(wording(RECORD)));
        int before = embedder.asked.get();
        assertThat(matcher.match(RECORD).outcome()).isEqualTo(Outcome.ANSWER);
        assertThat(embedder.asked).hasValue(before);
    }

    @Test
    void a_heading_of_a_long_text_has_no_meaning_of_its_own() {
        int before = embedder.asked.get();
        index(wording("Вода"), wording((RECORD + ". ").repeat(3)));
        assertThat(embedder.asked).hasValue(before + 1);
    }

    @Test
    void a_kept_meaning_of_this_model_is_not_made_again() {
        var made = Meaning.of(embedder.model(), embedder.embed(RECORD).vector());
        int before = embedder.asked.get();
        index(wording(RECORD).with(made));
        assertThat(embedder.asked).hasValue(before);
    }

    @Test
    void a_meaning_of_another_model_is_made_anew() {
        var made = Meaning.of("another", embedder.embed(RECORD).vector());
        int before = embedder.asked.get();
        index(wording(RECORD).with(made));
        assertThat(embedder.asked).hasValue(before + 1);
    }

    @Test
    void a_model_that_fails_takes_no_match_and_no_record_away() {
        embedder.broken = true;
        var index = index(wording(RECORD));
        var matcher = new LuceneMatcher(index);
        assertThat(matcher.match(RECORD).outcome()).isEqualTo(Outcome.ANSWER);
        assertThat(matcher.match("Жоғарғы қабаттарда шүмек құрғап қалады дейді, су болмайды")
                        .outcome())
                .isEqualTo(Outcome.NONE);
        assertThat(index.makeMeanings(5)).as("it is not tried again and again").isZero();
    }

    private EvidenceIndex index(Wording... wordings) {
        var index = new EvidenceIndex(Optional.of(embedder));
        index.apply(List.of(new IndexedEvidence(ref(1), List.of(wordings))), List.of());
        return index;
    }

    private static EvidenceRef ref(int number) {
        return new EvidenceRef(new EvidenceId("e" + number), 1);
    }

    private static Wording wording(String text) {
        return new Wording(Lang.RU, text, false);
    }

    private static final class Waters implements Embedder {
        private final AtomicInteger asked = new AtomicInteger();
        private boolean broken;

        @Override
        public String model() {
            return "waters";
        }

        @Override
        public Embedding embed(String text) {
            asked.incrementAndGet();
            if (broken) {
                throw new IllegalStateException("out of memory");
            }
            var random = new Random(text.contains("вод") || text.contains("су ") ? 1 : 2);
            var vector = new float[SIZE];
            for (int i = 0; i < SIZE; i++) {
                vector[i] = (float) (random.nextGaussian() / Math.sqrt(SIZE));
            }
            return new Embedding(vector, text.contains("су ") ? Lang.KK : Lang.RU);
        }
    }
}
