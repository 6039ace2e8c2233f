package kz.goldenhour.testing;

import static kz.goldenhour.testing.Neighbours.KAMILA;
import static kz.goldenhour.testing.Neighbours.MARAT;
import static kz.goldenhour.testing.Neighbours.POWER;
import static kz.goldenhour.testing.Neighbours.WORDS;
import static org.assertj.core.api.Assertions.assertThat;

import kz.goldenhour.domain.claim.ClaimState.Dismissal;
import kz.goldenhour.domain.claim.ReportStatus;
import kz.goldenhour.domain.claim.Side;
import kz.goldenhour.domain.review.Choice;
import kz.goldenhour.domain.review.Decision;
import kz.goldenhour.domain.review.Review;
import kz.goldenhour.domain.review.Review.Result;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// A claim goes from one desk to another: who has it, and who may decide.
@DisplayNameGeneration(ReplaceUnderscores.class)
class HandoverTest extends Handovering {
    @Test
    void a_claim_that_is_given_stays_with_its_desk_until_the_other_accepts() {
        assertThat(give()).isInstanceOf(Result.Done.class);

        var now = night.now(claim);
        assertThat(now.desk()).isEqualTo(Desks.TSON);
        assertThat(now.side(POWER)).isEqualTo(Side.ASKED);
        assertThat(ReportStatus.of(now)).isEqualTo(ReportStatus.UNDER_REVIEW);
        assertThat(phones()).endsWith(KAMILA);
    }

    @Test
    void the_other_desk_is_asked_in_its_officers_language_and_the_giver_in_his_own() {
        give();

        var texts = night.house.messenger.texts();
        assertThat(texts.getFirst().text()).startsWith("Новый вопрос.");
        assertThat(texts.getLast().text()).startsWith("Сізге сұрау беріліп жатыр. Жауап мерзімі: 20:20 (Астана).");
    }

    @Test
    void a_desk_that_has_been_asked_is_not_asked_again() {
        give();
        var before = phones();

        assertThat(give()).isEqualTo(new Result.NotGiven(Review.CannotGive.OFFERED_ALREADY));
        assertThat(phones()).isEqualTo(before);
        assertThat(night.house.stores.ledger().head(Desks.TSON).decisions()).isEqualTo(1);
    }

    @Test
    void given_again_after_a_body_was_asked_the_other_desk_is_alerted_again() {
        give();
        decide(NightShift.AIGUL, new Choice.AskBody("SAMPLE су каналы", WORDS));
        var before = phones().size();

        assertThat(give()).isInstanceOf(Result.Done.class);
        assertThat(phones()).hasSize(before + 1).endsWith(KAMILA);
    }

    @Test
    void accepted_it_is_the_other_desks_and_its_reporters_see_so_by_the_same_time() {
        give();
        assertThat(decide(KAMILA, new Choice.AcceptHandover())).isInstanceOf(Result.Done.class);

        var now = night.now(claim);
        assertThat(now.desk()).isEqualTo(POWER);
        assertThat(now.side(Desks.TSON)).isEqualTo(Side.HAD);
        assertThat(now.nextWordBy()).isEqualTo(claim.nextWordBy());
        assertThat(ReportStatus.of(now)).isEqualTo(ReportStatus.HANDED_OVER);
        assertThat(now.handover().last(Desks.TSON).orElseThrow().words()).isEqualTo(WORDS);
    }

    @Test
    void passing_a_question_on_to_another_body_has_one_working_day() {
        give();

        var law = night.now(claim).clock().statutory().orElseThrow();
        assertThat(law.body()).isPresent();
        assertThat(law.body().get()).isBefore(law.media());
    }

    @Test
    void the_giver_decides_while_nobody_has_accepted_and_the_other_comes_too_late() {
        give();
        assertThat(decide(NightShift.BOLAT, new Choice.Dismiss(Dismissal.OTHER)))
                .isInstanceOf(Result.Done.class);

        assertThat(decide(KAMILA, new Choice.AcceptHandover())).isInstanceOf(Result.TooLate.class);
        assertThat(night.now(claim).side(POWER)).isEqualTo(Side.ASKED);
        assertThat(night.now(claim).handover().offer().orElseThrow().words().contact())
                .isEmpty();
    }

    @Test
    void once_accepted_the_giver_comes_too_late() {
        var shown = night.now(claim);
        give();
        decide(KAMILA, new Choice.AcceptHandover());

        var result = review().decide(shown, officer(NightShift.AIGUL), new Choice.Dismiss(Dismissal.OTHER));
        assertThat(result).isEqualTo(new Result.TooLate(night.now(claim)));
        assertThat(night.now(claim).isOpen()).isTrue();
    }

    @Test
    void of_two_who_accept_the_second_hears_that_his_desk_has_it() {
        give();
        decide(KAMILA, new Choice.AcceptHandover());

        assertThat(decide(MARAT, new Choice.AcceptHandover())).isEqualTo(new Result.AcceptedBefore(night.now(claim)));
        assertThat(decide(KAMILA, new Choice.AcceptHandover())).isEqualTo(new Result.AcceptedBefore(night.now(claim)));
    }

    @Test
    void each_step_stands_in_the_ledger_of_the_desk_that_took_it() {
        give();
        decide(KAMILA, new Choice.AcceptHandover());

        var ledger = night.house.stores.ledger();
        var given = ledger.find(Decision.id(Desks.TSON, 1)).orElseThrow();
        var taken = ledger.find(Decision.id(POWER, 1)).orElseThrow();
        assertThat(given.action().name()).isEqualTo("handOver");
        assertThat(taken.action()).isEqualTo(new Decision.AcceptHandover(Desks.TSON));
        assertThat(ledger.head(POWER).lastHash()).isEqualTo(taken.hash());
    }

    @Test
    void a_body_without_a_desk_leaves_the_claim_on_the_givers_board_until_it_is_answered() {
        decide(NightShift.AIGUL, new Choice.AskBody("SAMPLE су каналы", WORDS));

        var now = night.now(claim);
        assertThat(night.house.messenger.emails())
                .anyMatch(mail -> mail.to().equals(NightShift.AIGUL)
                        && mail.text().contains("Журналисты спрашивают:\n> Астанада жарық"));
        assertThat(now.desk()).isEqualTo(Desks.TSON);
        assertThat(now.handover().body().orElseThrow().name()).isEqualTo("SAMPLE су каналы");
        assertThat(night.house.stores.claims().open(Desks.TSON, 10)).containsExactly(now);
        decide(NightShift.AIGUL, new Choice.Dismiss(Dismissal.OTHER));
        assertThat(night.now(claim).handover().body().orElseThrow().words().contact())
                .isEmpty();
    }
}
