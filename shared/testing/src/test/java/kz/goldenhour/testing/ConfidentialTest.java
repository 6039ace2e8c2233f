package kz.goldenhour.testing;

import static org.assertj.core.api.Assertions.assertThat;

import kz.goldenhour.domain.Lang;
import kz.goldenhour.domain.claim.Claim;
import kz.goldenhour.domain.evidence.Evidence;
import kz.goldenhour.domain.evidence.Wording;
import kz.goldenhour.domain.review.Review.Result;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// What is kept of a question that nobody outside the desk is to be shown.
@DisplayNameGeneration(ReplaceUnderscores.class)
class ConfidentialTest extends Handovering {
    private static final String QUESTION = "Ақтауда су жоқ деген рас па";

    private Evidence recordOf(Claim asked) {
        assertThat(decide(asked, NightShift.AIGUL, Choices.own(Evidences.rebuttal())))
                .isInstanceOf(Result.Done.class);
        return night.house
                .stores
                .evidence()
                .find(Evidence.idOfDecision(asked.id()))
                .orElseThrow();
    }

    @Test
    void the_record_that_its_answer_makes_holds_the_quote_and_not_the_question() {
        var record = recordOf(Neighbours.confidential(night, QUESTION));

        var quote = Evidences.rebuttal().quote();
        assertThat(record.wordings())
                .extracting(Wording::text)
                .containsExactly(quote.in(Lang.KK), quote.in(Lang.RU))
                .doesNotContain(QUESTION);
    }

    @Test
    void an_open_question_is_shown_to_its_own_desk_alone() {
        var record = recordOf(claim);

        assertThat(record.wordingsFor(Desks.TSON)).extracting(Wording::text).containsExactly(claim.text());
        assertThat(record.wordingsFor(Neighbours.POWER))
                .extracting(Wording::text)
                .doesNotContain(claim.text())
                .contains(Evidences.rebuttal().quote().in(Lang.KK));
    }
}
