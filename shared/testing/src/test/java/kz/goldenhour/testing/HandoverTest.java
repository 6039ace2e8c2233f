package kz.goldenhour.testing;

import static kz.goldenhour.testing.Neighbours.KAMILA;
import static kz.goldenhour.testing.Neighbours.MARAT;
import static kz.goldenhour.testing.Neighbours.POWER;
import static kz.goldenhour.testing.Neighbours.WORDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.goldenhour.domain.claim.Claim;
import kz.goldenhour.domain.claim.ClaimState;
import kz.goldenhour.domain.claim.ClaimState.Dismissal;
import kz.goldenhour.domain.claim.ReportStatus;
import kz.goldenhour.domain.claim.Side;
import kz.goldenhour.domain.desk.DeskId;
import kz.goldenhour.domain.desk.OfficerId;
import kz.goldenhour.domain.review.Choice;
import kz.goldenhour.domain.review.Decision;
import kz.goldenhour.domain.review.Review;
import kz.goldenhour.domain.review.Review.CannotGive;
import kz.goldenhour.domain.review.Review.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// A claim goes from one desk to another: who has it, and who may decide.
@DisplayNameGeneration(ReplaceUnderscores.class)
class HandoverTest {
    private final NightShift night = new NightShift();
    private Claim claim;

    HandoverTest() {
        Neighbours.setUp(night.house.stores.desks());
        claim = night.ask("Астанада жарық мерзімсіз өшірілді");
    }

    @BeforeEach
    void looked() {
        night.minutes(2);
    }

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
    void who_is_only_asked_can_decide_nothing_else() {
        give();

        assertThat(decide(KAMILA, new Choice.Dismiss(Dismissal.SPAM))).isEqualTo(new Result.NotYours());
        assertThat(decide(KAMILA, new Choice.Acknowledge())).isEqualTo(new Result.NotYours());
        assertThat(decide(KAMILA, new Choice.HandOver(Desks.TSON, WORDS))).isEqualTo(new Result.NotYours());
    }

    @Test
    void of_two_who_accept_the_second_hears_that_his_desk_has_it() {
        give();
        decide(KAMILA, new Choice.AcceptHandover());

        assertThat(decide(MARAT, new Choice.AcceptHandover())).isEqualTo(new Result.AcceptedBefore(night.now(claim)));
        assertThat(decide(KAMILA, new Choice.AcceptHandover())).isEqualTo(new Result.AcceptedBefore(night.now(claim)));
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
                        && mail.text().contains("Журналисты спрашивают:\n«Астанада жарық"));
        assertThat(now.desk()).isEqualTo(Desks.TSON);
        assertThat(now.handover().body().orElseThrow().name()).isEqualTo("SAMPLE су каналы");
        assertThat(night.house.stores.claims().open(Desks.TSON, 10)).containsExactly(now);
        decide(NightShift.AIGUL, new Choice.Dismiss(Dismissal.OTHER));
        assertThat(night.now(claim).handover().body().orElseThrow().words().contact())
                .isEmpty();
    }

    private Result give() {
        return decide(NightShift.AIGUL, new Choice.HandOver(POWER, WORDS));
    }

    private Result decide(OfficerId officer, Choice choice) {
        return decide(claim, officer, choice);
    }

    private Result decide(Claim which, OfficerId officer, Choice choice) {
        var result = review().decide(night.now(which), officer(officer), choice);
        night.stream();
        return result;
    }

    private Review review() {
        return night.house.review;
    }

    private kz.goldenhour.domain.desk.DutyOfficer officer(OfficerId id) {
        return night.house.stores.desks().officer(id).orElseThrow();
    }

    private List<OfficerId> phones() {
        return Neighbours.rung(night);
    }
}
