package kz.goldenhour.testing;

import static kz.goldenhour.testing.Neighbours.KAMILA;
import static kz.goldenhour.testing.Neighbours.MARAT;
import static kz.goldenhour.testing.Neighbours.POWER;
import static kz.goldenhour.testing.Neighbours.WORDS;
import static org.assertj.core.api.Assertions.assertThat;

import kz.goldenhour.domain.claim.ClaimState;
import kz.goldenhour.domain.claim.ClaimState.Dismissal;
import kz.goldenhour.domain.claim.Side;
import kz.goldenhour.domain.desk.DeskId;
import kz.goldenhour.domain.review.Choice;
import kz.goldenhour.domain.review.Review.CannotGive;
import kz.goldenhour.domain.review.Review.Result;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// Where a claim does not change hands, and how often it does.
@DisplayNameGeneration(ReplaceUnderscores.class)
class HandoverLimitsTest extends Handovering {
    @Test
    void who_is_only_asked_can_decide_nothing_else() {
        give();

        assertThat(decide(KAMILA, new Choice.Dismiss(Dismissal.SPAM))).isEqualTo(new Result.NotYours());
        assertThat(decide(KAMILA, new Choice.Acknowledge())).isEqualTo(new Result.NotYours());
        assertThat(decide(KAMILA, new Choice.HandOver(Desks.TSON, WORDS))).isEqualTo(new Result.NotYours());
    }

    @Test
    void it_is_not_given_where_nobody_can_be_reached_nor_to_itself_nor_to_nobody() {
        assertThat(decide(NightShift.AIGUL, new Choice.HandOver(Desks.TSON, WORDS)))
                .isEqualTo(new Result.NotGiven(CannotGive.ITSELF));
        assertThat(decide(NightShift.AIGUL, new Choice.HandOver(new DeskId("nobody"), WORDS)))
                .isEqualTo(new Result.NotGiven(CannotGive.NO_SUCH_DESK));
        Neighbours.leave(night.house.stores.desks());
        assertThat(give()).isEqualTo(new Result.NotGiven(CannotGive.NOBODY_THERE));
        assertThat(night.now(claim).handover().offer()).isEmpty();
    }

    @Test
    void what_a_reporter_asked_to_keep_within_the_desk_is_shown_to_no_other() {
        var secret = Neighbours.confidential(night, "Ақтауда су жоқ деген рас па");

        assertThat(decide(secret, NightShift.AIGUL, new Choice.HandOver(POWER, WORDS)))
                .isEqualTo(new Result.NotGiven(CannotGive.CONFIDENTIAL));
        assertThat(decide(secret, NightShift.AIGUL, new Choice.AskBody("SAMPLE body", WORDS)))
                .isEqualTo(new Result.NotGiven(CannotGive.CONFIDENTIAL));
    }

    @Test
    void what_a_reporter_asked_to_keep_stays_also_when_his_report_was_split_off() {
        var text = "Ақтауда су жоқ деген рас па";
        var secret = Neighbours.confidential(night, text);
        night.ask(text, "third", true);
        var reports = night.house.stores.claims().reports(secret.id(), 2);
        reports.forEach(night.house.intake::dispute);

        assertThat(decide(secret, NightShift.AIGUL, new Choice.HandOver(POWER, WORDS)))
                .isEqualTo(new Result.NotGiven(CannotGive.CONFIDENTIAL));
    }

    @Test
    void what_others_ask_openly_goes_in_their_words_whatever_the_first_asked_to_keep() {
        var text = "Ақтауда су жоқ деген рас па";
        var secret = Neighbours.confidential(night, text);
        night.ask(text + "??", "third", false);

        assertThat(decide(secret, NightShift.AIGUL, new Choice.HandOver(POWER, WORDS)))
                .isInstanceOf(Result.Done.class);

        assertThat(night.now(secret).text()).isEqualTo(text + "??");
        assertThat(night.now(secret).asked().confidential()).isFalse();
        assertThat(night.now(secret).handover().isOfferedTo(POWER)).isTrue();
    }

    @Test
    void given_back_once_with_a_reason_it_wakes_the_giver_at_once_and_goes_back_no_second_time() {
        give();
        night.house.messenger.clear();
        assertThat(decide(KAMILA, new Choice.ReturnHandover("SAMPLE reason"))).isInstanceOf(Result.Done.class);
        night.stream();

        assertThat(night.now(claim).desk()).isEqualTo(Desks.TSON);
        assertThat(night.now(claim).side(POWER)).isEqualTo(Side.HAD);
        assertThat(phones()).containsExactly(NightShift.AIGUL);
        assertThat(decide(KAMILA, new Choice.ReturnHandover("again"))).isInstanceOf(Result.TooLate.class);

        give();
        assertThat(decide(KAMILA, new Choice.ReturnHandover("again")))
                .isEqualTo(new Result.NotGiven(CannotGive.RETURNED_BEFORE));
        assertThat(decide(MARAT, new Choice.AcceptHandover())).isInstanceOf(Result.Done.class);
    }

    @Test
    void an_accepted_claim_may_still_be_given_back_and_never_given_to_who_gave_it_away() {
        give();
        decide(KAMILA, new Choice.AcceptHandover());
        assertThat(decide(KAMILA, new Choice.HandOver(Desks.TSON, WORDS)))
                .isEqualTo(new Result.NotGiven(CannotGive.HAD_IT));

        decide(MARAT, new Choice.ReturnHandover("SAMPLE reason"));
        var now = night.now(claim);
        assertThat(now.desk()).isEqualTo(Desks.TSON);
        assertThat(now.state()).isEqualTo(new ClaimState.UnderReview());
        assertThat(decide(MARAT, new Choice.Acknowledge())).isInstanceOf(Result.TooLate.class);
    }
}
