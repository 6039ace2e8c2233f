package kz.goldenhour.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import kz.goldenhour.domain.claim.Claim;
import kz.goldenhour.domain.claim.ClaimClock.Waking;
import kz.goldenhour.domain.claim.Intake.Receipt;
import kz.goldenhour.domain.claim.Report.Particulars;
import kz.goldenhour.domain.claim.Rung;
import kz.goldenhour.domain.desk.Rota;
import kz.goldenhour.domain.desk.Shift;
import kz.goldenhour.domain.desk.Who;
import kz.goldenhour.domain.outbox.OutboxKey;
import kz.goldenhour.domain.outbox.Sending;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// What was answered by itself is stopped at the last gate: its claim climbs the ladder as one that is being opened.
@DisplayNameGeneration(ReplaceUnderscores.class)
class StoppedAnswerTest {
    private final NightShift night = new NightShift();

    /// A claim whose answer by pre-approved evidence waits to be sent, and is not stood for any more.
    private Claim answered() {
        var record = Evidences.preApproved();
        night.house.stores.evidence().put(record);
        var filed = night.house.intake.file(
                Reports.reporter(),
                Particulars.of("Ертеңнен бастап барлық ХҚКО жабылады"),
                Optional.empty(),
                Optional.empty());
        night.house.stores.evidence().put(Evidences.retired(record));
        return ((Receipt.Filed) filed).claim();
    }

    /// Until tomorrow nobody is on duty, and Bolat is the deputy.
    private void nobodyOnDuty() {
        var now = night.house.clock.instant();
        var deputy = new Shift(Who.DEPUTY, Optional.of(NightShift.BOLAT), now, now.plus(Duration.ofDays(1)), false);
        night.house.stores.desks().put(new Rota(Desks.TSON, 1, List.of(deputy)));
    }

    private List<Rung> rungs(Claim claim) {
        return night.now(claim).clock().climb().rungs();
    }

    @Test
    void where_nobody_is_on_duty_the_deputy_is_alerted_once() {
        nobodyOnDuty();
        var claim = answered();
        night.stream();
        night.minutes(2);

        assertThat(night.rung()).containsExactly(NightShift.BOLAT);
        var at = night.now(claim).clock().climb().from();
        assertThat(rungs(claim))
                .containsExactly(new Rung.Skipped(0, Rung.Why.NOBODY, at), new Rung.Woke(1, NightShift.BOLAT, at));
    }

    @Test
    void whoever_cannot_be_reached_is_passed_over_before_the_next_tick() {
        night.house.messenger.refuse(NightShift.phone(NightShift.AIGUL));
        answered();
        night.stream();

        assertThat(night.rung()).containsExactly(NightShift.BOLAT);
    }

    @Test
    void in_a_storm_it_comes_in_the_digest_as_every_sixth_question_does() {
        for (int question = 0; question < 5; question++) {
            night.ask("Вопрос номер " + question, "newsroom" + question, true);
        }
        night.house.messenger.clear();
        var claim = answered();
        var sent = night.house.dispatch.send(new OutboxKey("%s#PUBLISH#1".formatted(claim.id())));

        assertThat(sent).isEqualTo(Sending.WITHDRAWN);
        assertThat(night.now(claim).clock().waking()).isEqualTo(Waking.DIGEST);
        assertThat(night.rung()).isEmpty();
        night.minutes(1);
        assertThat(night.rung()).containsExactly(NightShift.AIGUL);
        assertThat(rungs(claim)).singleElement().isInstanceOf(Rung.Woke.class);
    }

    @Test
    void the_days_of_the_law_run_from_the_first_report() {
        var claim = answered();
        night.stream();

        assertThat(night.now(claim).clock().statutory()).isPresent();
    }

    @Test
    void where_nobody_can_be_woken_a_person_must_look() {
        var claim = answered();
        night.house.stores.desks().officers(Desks.TSON).stream()
                .map(NightShift::withoutPin)
                .forEach(night.house.stores.desks()::put);

        assertThat(night.house.dispatch.send(new OutboxKey("%s#PUBLISH#1".formatted(claim.id()))))
                .isEqualTo(Sending.PARKED);
        assertThat(night.now(claim).isOpen()).isTrue();
    }
}
