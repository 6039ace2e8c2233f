package kz.goldenhour.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import kz.goldenhour.domain.Rating;
import kz.goldenhour.domain.claim.Claim;
import kz.goldenhour.domain.claim.Rung;
import kz.goldenhour.domain.clock.Clockwork.Passed;
import kz.goldenhour.domain.desk.DutyRules;
import kz.goldenhour.domain.desk.OfficerId;
import kz.goldenhour.domain.review.Choice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// The deputy was asked to approve after the officer on duty, and cannot.
@DisplayNameGeneration(ReplaceUnderscores.class)
class SecondCannotTest {
    private final NightShift shift = new NightShift();
    private Claim claim = shift.ask("Кассы закрыты");

    @BeforeEach
    void one_has_approved() {
        var it = shift.rules();
        shift.rules(new DutyRules(
                it.ladder(),
                it.quietStep(),
                it.publicAfter(),
                it.head(),
                it.directLine(),
                Set.of(Rating.FALSE),
                it.namedDeputy(),
                it.smsPerDay(),
                it.holding()));
        decide(new Choice.Acknowledge());
        decide(Choices.own(Evidences.rebuttal()));
        shift.stream();
        assertThat(shift.house.messenger.texts().getLast().to()).isEqualTo(NightShift.phone(NightShift.BOLAT));
        shift.house.messenger.clear();
    }

    private void decide(Choice choice) {
        shift.house.review.decide(shift.now(claim), Desks.aigul(), choice);
        claim = shift.now(claim);
    }

    private OfficerId lastWoken() {
        return ((Rung.Woke) shift.now(claim).clock().climb().rungs().getLast()).officer();
    }

    @Test
    void the_next_on_the_ladder_is_woken_at_once_and_he_himself_not_again() {
        assertThat(shift.house.clockwork.pass(claim.id(), NightShift.BOLAT)).isEqualTo(Passed.WOKEN);
        shift.stream();

        assertThat(lastWoken()).isEqualTo(NightShift.DANA);
        assertThat(shift.house.messenger.texts())
                .extracting(TestMessenger.Sms::to)
                .containsExactly(NightShift.phone(NightShift.DANA));
    }

    @Test
    void where_nobody_is_left_he_is_told_so() {
        for (var last = lastWoken(); !last.equals(NightShift.ERLAN); last = lastWoken()) {
            shift.house.clockwork.pass(claim.id(), last);
        }

        assertThat(shift.house.clockwork.pass(claim.id(), NightShift.BOLAT)).isEqualTo(Passed.NOBODY);
    }

    @Test
    void a_number_that_SNS_refuses_wakes_the_next_as_well() {
        shift.house.messenger.refuse(NightShift.phone(NightShift.BOLAT));
        var again = shift.ask("Водопровод Шымкента отключат?");
        shift.house.review.decide(shift.now(again), Desks.aigul(), new Choice.Acknowledge());
        shift.house.review.decide(shift.now(again), Desks.aigul(), Choices.own(Evidences.rebuttal()));
        shift.stream();

        assertThat(shift.now(again).clock().climb().rungs())
                .anyMatch(
                        rung -> rung instanceof Rung.Woke woke && woke.officer().equals(NightShift.DANA));
        assertThat(Duration.between(again.openedAt(), shift.house.clock.instant()))
                .isLessThan(Duration.ofMinutes(1));
    }
}
