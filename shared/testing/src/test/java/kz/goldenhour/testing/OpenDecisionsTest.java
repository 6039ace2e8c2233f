package kz.goldenhour.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import kz.goldenhour.domain.claim.ClaimState;
import kz.goldenhour.domain.claim.ClaimState.Dismissal;
import kz.goldenhour.domain.desk.DutyOfficer;
import kz.goldenhour.domain.match.Outcome;
import kz.goldenhour.domain.review.Choice;
import kz.goldenhour.domain.review.Decision;
import kz.goldenhour.domain.review.Review.Result;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// What an officer does without ending the claim.
@DisplayNameGeneration(ReplaceUnderscores.class)
class OpenDecisionsTest extends Deciding {
    @Test
    void I_have_it_stops_the_ladder_for_ten_minutes_twice_and_never_past_the_promise() {
        var claim = open("c1");
        for (int time = 0; time < 2; time++) {
            clock.advance(Duration.ofMinutes(6));
            decide(claim, aigul, new Choice.Acknowledge());
            var climb = now(claim).clock().climb();
            assertThat(climb.acknowledgedBy()).contains(aigul.id());
            assertThat(climb.nextStepAt()).isEqualTo(time == 0 ? clock.instant().plusSeconds(600) : claim.nextWordBy());
        }
        assertThat(review.decide(now(claim), aigul, new Choice.Acknowledge())).isInstanceOf(Result.Enough.class);
        assertThat(now(claim).nextWordBy()).isEqualTo(claim.nextWordBy());
    }

    @Test
    void hold_tells_the_reporters_and_leaves_the_claim_open() {
        var claim = open("c1");
        decide(claim, aigul, new Choice.Hold());
        assertThat(now(claim).state()).isEqualTo(new ClaimState.Held(clock.instant(), claim.nextWordBy()));
        assertThat(last()).isInstanceOf(Decision.Hold.class);
    }

    @Test
    void another_record_becomes_the_draft() {
        var claim = open("c1");
        var evidence = Evidences.preApproved();
        assertThat(review.decide(claim, aigul, new Choice.Suggest(evidence.id())))
                .isInstanceOf(Result.NoSuchEvidence.class);
        stores.evidence().put(evidence);
        decide(claim, aigul, new Choice.Suggest(evidence.id()));
        var match = now(claim).match().orElseThrow();
        assertThat(match.outcome()).isEqualTo(Outcome.SUGGEST);
        assertThat(match.isChosen()).isTrue();
        assertThat(review.decide(now(claim), aigul, new Choice.Suggest(evidence.id())))
                .isInstanceOf(Result.NoSuchEvidence.class);
        decide(claim, aigul, Choices.draft(evidence.rebuttal()));
        assertThat(now(claim).isOpen()).isFalse();
    }

    @Test
    void a_record_that_two_requests_of_one_form_choose_at_once_is_chosen_once() {
        var claim = open("c1");
        var choice = new Choice.Suggest(Evidences.preApproved().id());
        stores.evidence().put(Evidences.preApproved());
        review.decide(claim, aigul, choice, 0);

        assertThat(review.decide(claim, aigul, choice, 0))
                .isInstanceOfSatisfying(
                        Result.Done.class, done -> assertThat(done.claim()).isEqualTo(now(claim)));
        assertThat(stores.ledger().head(Desks.TSON).decisions()).isEqualTo(1);
    }

    @Test
    void is_open_to_an_officer_whose_PIN_is_new() {
        var fresh = new DutyOfficer(
                dana.id(),
                dana.desk(),
                dana.name(),
                dana.phone(),
                dana.email(),
                dana.lang(),
                dana.pin(),
                clock.instant().plusSeconds(9));
        var claim = open("c1");
        assertThat(review.decide(claim, fresh, new Choice.Dismiss(Dismissal.SPAM)))
                .isInstanceOf(Result.NotYet.class);
        assertThat(review.decide(claim, fresh, new Choice.Acknowledge())).isInstanceOf(Result.Done.class);
    }
}
