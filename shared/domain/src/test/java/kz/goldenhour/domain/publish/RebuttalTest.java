package kz.goldenhour.domain.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.goldenhour.domain.Lang;
import kz.goldenhour.domain.Rating;
import kz.goldenhour.domain.Texts;
import kz.goldenhour.domain.claim.ClaimId;
import kz.goldenhour.domain.desk.DeskId;
import kz.goldenhour.domain.evidence.Source;
import kz.goldenhour.domain.review.Decision;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RebuttalTest {
    private static final Source SOURCE = new Source("SAMPLE", URI.create("https://example.kz/a"), Optional.empty());
    private final Rebuttal rebuttal = rebuttal(Rating.FALSE, "Кассалар жұмыс істейді", "Кассы работают");

    private static Rebuttal rebuttal(Rating rating, String kk, String ru) {
        return new Rebuttal(rating, Texts.of(kk, ru), Texts.of(kk, ru), List.of(SOURCE), Optional.empty());
    }

    @Test
    void equal_words_have_equal_hashes() {
        assertThat(rebuttal(Rating.FALSE, "Кассалар жұмыс істейді", "Кассы работают ")
                        .contentHash())
                .isEqualTo(rebuttal.contentHash());
    }

    @Test
    void every_changed_word_changes_the_hash() {
        assertThat(List.of(
                        rebuttal(Rating.TRUE, "Кассалар жұмыс істейді", "Кассы работают")
                                .contentHash(),
                        rebuttal(Rating.FALSE, "Кассалар жұмыс істемейді", "Кассы работают")
                                .contentHash(),
                        rebuttal(Rating.FALSE, "Кассалар жұмыс істейді", "Кассы не работают")
                                .contentHash(),
                        rebuttal.contentHash()))
                .doesNotHaveDuplicates();
    }

    @Test
    void both_languages_are_required() {
        assertThatIllegalArgumentException().isThrownBy(() -> rebuttal(Rating.FALSE, " ", "Кассы работают"));
        assertThatIllegalArgumentException().isThrownBy(() -> rebuttal(Rating.FALSE, "Кассалар", ""));
    }

    @Test
    void a_quote_has_at_most_200_characters_counted_as_people_count() {
        var emoji = "😀".repeat(200);
        assertThat(rebuttal(Rating.FALSE, emoji, emoji).languages()).containsExactly(Lang.KK, Lang.RU);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rebuttal(Rating.FALSE, "а".repeat(201), "а"))
                .withMessage("quote (kk) has 201 characters, 200 at most");
    }

    @Test
    void a_publication_takes_no_approval_of_another_text() {
        var other = new Approval.ByOfficer(Decision.id(new DeskId("tson"), 1), "another hash");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Publication(
                        new DeskId("tson"),
                        1,
                        new ClaimId("c1"),
                        1,
                        Publication.Kind.REBUTTAL,
                        rebuttal,
                        other,
                        Instant.EPOCH));
    }
}
