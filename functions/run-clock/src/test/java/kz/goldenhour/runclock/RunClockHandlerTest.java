package kz.goldenhour.runclock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import kz.goldenhour.aws.Log;
import kz.goldenhour.domain.Stores;
import kz.goldenhour.domain.claim.ClaimStore;
import kz.goldenhour.domain.claim.Report.Particulars;
import kz.goldenhour.domain.clock.Clockwork;
import kz.goldenhour.domain.clock.Coverage;
import kz.goldenhour.domain.desk.DeskStore;
import kz.goldenhour.domain.officer.Confirmations;
import kz.goldenhour.domain.outbox.Channel;
import kz.goldenhour.domain.outbox.Dispatch;
import kz.goldenhour.domain.outbox.Links;
import kz.goldenhour.domain.outbox.Outbox;
import kz.goldenhour.domain.outbox.OutboxMessage.Alert;
import kz.goldenhour.domain.outbox.Sweep;
import kz.goldenhour.testing.Broken;
import kz.goldenhour.testing.Desks;
import kz.goldenhour.testing.Events;
import kz.goldenhour.testing.Evidences;
import kz.goldenhour.testing.House;
import kz.goldenhour.testing.Reports;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RunClockHandlerTest {
    @SuppressWarnings("unchecked") // a JSON object
    private static final Map<String, Object> MINUTE = Events.read("schedule", Map.class);

    private final House house = new House();
    private final List<String> lines = new ArrayList<>();
    private final AtomicInteger beats = new AtomicInteger();

    private Map<String, Object> tick(boolean held) {
        return tick(held, house.stores, house.sweep);
    }

    private Map<String, Object> tick(boolean held, Stores stores, Sweep sweep) {
        return tick(held, stores, sweep, house.clockwork, house.coverage);
    }

    private Map<String, Object> tick(boolean held, Stores stores, Sweep sweep, Clockwork clockwork, Coverage coverage) {
        var people = new RunClockHandler.People(house.drills, new Confirmations(house.stores, house.mail, house.clock));
        var duties =
                new RunClockHandler.Duties(stores, clockwork, coverage, people, sweep, house.intake, held, "run-clock");
        Heartbeat heartbeat = () -> beats.incrementAndGet() > 0;
        return new RunClockHandler(duties, heartbeat, house.clock, new Log(lines::add, house.clock))
                .handleRequest(MINUTE, null);
    }

    private void report(String text) {
        house.intake.file(Reports.reporter(), Particulars.of(text), Optional.empty(), Optional.empty());
    }

    @Test
    void what_the_stream_left_behind_goes_out_a_minute_later() {
        house.clock.advance(Duration.ofMinutes(1)); // the rota is not looked at
        report("Кассы закрыты");
        assertThat(tick(false)).containsEntry("sent", 0);

        house.clock.advance(Duration.ofSeconds(61));

        assertThat(tick(false)).containsEntry("sent", 2).containsEntry("finished", true);
        assertThat(house.messenger.sent()).hasSize(2);
    }

    @Test
    void more_than_one_batch_goes_out_in_one_tick() {
        report("Кассы закрыты");
        var claim = house.stores.claims().due(Instant.MAX, 1).getFirst();
        for (int i = 0; i < 120; i++) {
            var again = new Alert(claim.id(), Alert.RESENT_FROM + i, Desks.AIGUL, Channel.EMAIL);
            house.stores.outbox().add(again, house.clock.instant());
        }
        house.clock.advance(Duration.ofSeconds(61));

        assertThat(tick(false)).containsEntry("sent", 122);
    }

    @Test
    void what_could_not_be_matched_is_matched() {
        house.stores.evidence().put(Evidences.preApproved());
        house.matching.down(true);
        report("Ертеңнен бастап барлық ХҚКО жабылады");
        house.matching.down(false);

        assertThat(tick(false)).containsEntry("matched", 1);
    }

    @Test
    void the_heart_beats_after_a_full_sweep_and_says_so_in_the_word_of_the_alarm() {
        tick(false);

        assertThat(beats).hasValue(1);
        assertThat(lines).anyMatch(line -> line.contains("SWEEP_DONE"));
    }

    @Test
    void an_unfinished_sweep_does_not_beat_and_the_next_one_does() {
        report("Кассы закрыты");
        house.clock.advance(Duration.ofSeconds(61));
        var it = house.stores;
        var outbox = Broken.at("lease", Outbox.class, it.outbox());
        var failing = new Dispatch(
                new Stores(it.claims(), it.evidence(), it.desks(), it.ledger(), outbox, it.links(), it.quotas()),
                house.messenger,
                new Links(House.BASE_URL, house.randomness),
                house.clock);

        var told = tick(false, it, new Sweep(it.outbox(), failing, house.clock));

        assertThat(told).containsEntry("finished", false).containsEntry("sent", 0);
        assertThat(beats).hasValue(0);
        assertThat(lines)
                .anyMatch(line -> line.contains("sweep unfinished"))
                .anyMatch(line -> line.contains("\"OutboxFailed\":2"))
                .noneMatch(line -> line.contains("SWEEP_DONE"));
        assertThat(tick(false)).containsEntry("finished", true).containsEntry("sent", 2);
        assertThat(beats).hasValue(1);
    }

    @Test
    void a_claim_that_cannot_be_looked_at_keeps_the_heart_still() {
        report("Кассы закрыты");
        house.clock.advance(Duration.ofMinutes(6));
        var it = house.stores;
        var claims = Broken.at("tick", ClaimStore.class, it.claims());
        var broken = new Stores(claims, it.evidence(), it.desks(), it.ledger(), it.outbox(), it.links(), it.quotas());
        var desks = new kz.goldenhour.domain.desk.Desks(it.desks(), Desks.TSON);

        var told = tick(false, it, house.sweep, new Clockwork(broken, desks, house.clock), house.coverage);

        assertThat(told).as("what waits is sent all the same").containsEntry("sent", 2);
        assertThat(told).containsEntry("finished", false);
        assertThat(beats).hasValue(0);
        assertThat(lines).anyMatch(line -> line.contains("\"ClaimsFailed\":1"));
        assertThat(tick(false)).containsEntry("finished", true);
        assertThat(beats).hasValue(1);
    }

    @Test
    void a_rota_that_cannot_be_read_holds_up_no_message_and_keeps_the_heart_still() {
        report("Кассы закрыты");
        house.clock.set(Instant.parse("2026-11-23T04:10:00Z"));
        var it = house.stores;
        var broken = Broken.at("rota", DeskStore.class, it.desks());
        var stores = new Stores(it.claims(), it.evidence(), broken, it.ledger(), it.outbox(), it.links(), it.quotas());
        var coverage = new Coverage(stores, new kz.goldenhour.domain.desk.Desks(it.desks(), Desks.TSON), house.clock);

        var told = tick(false, it, house.sweep, house.clockwork, coverage);

        assertThat(told).doesNotContainEntry("sent", 0);
        assertThat(told).containsEntry("finished", false);
        assertThat(beats).hasValue(0);
        assertThat(lines).anyMatch(line -> line.contains("the rota was not looked at"));
    }

    @Test
    void what_a_dead_process_may_have_sent_goes_out_again_and_is_counted() {
        report("Кассы закрыты");
        var first = house.stores.outbox().due(Instant.MAX, 1).getFirst();
        house.stores.outbox().lease(first, house.clock.instant(), Optional.empty());
        house.clock.advance(Outbox.LEASE.plusSeconds(30));

        assertThat(tick(false)).containsEntry("finished", true);

        assertThat(house.messenger.sent()).hasSize(2);
        assertThat(lines).anyMatch(line -> line.contains("\"OutboxRepeated\":1"));
    }

    @Test
    void what_is_given_up_is_said_in_the_word_of_the_alarm() {
        report("Кассы закрыты");
        house.clock.advance(Duration.ofSeconds(61));
        house.messenger.refuse();

        tick(false);

        assertThat(lines).filteredOn(line -> line.contains("OUTBOX_PARKED")).hasSize(2);
    }

    @Test
    void the_metrics_tell_how_long_the_oldest_message_waited() {
        report("Кассы закрыты");
        house.clock.advance(Duration.ofMinutes(3));

        tick(false);

        assertThat(lines).anyMatch(line -> line.contains("\"OutboxOldestSeconds\":180"));
    }

    @Test
    void a_figure_that_cannot_be_read_holds_up_nothing() {
        report("Кассы закрыты");
        house.clock.advance(Duration.ofSeconds(61));
        var it = house.stores;
        var outbox = Broken.at("find", Outbox.class, it.outbox());

        var told = tick(
                false,
                new Stores(it.claims(), it.evidence(), it.desks(), it.ledger(), outbox, it.links(), it.quotas()),
                house.sweep);

        assertThat(told).containsEntry("sent", 2).containsEntry("finished", true);
        assertThat(beats).hasValue(1);
    }

    @Test
    void while_the_outbox_is_held_nothing_goes_out_but_the_clock_lives() {
        report("Кассы закрыты");
        house.clock.advance(Duration.ofSeconds(61));

        tick(true);

        assertThat(house.messenger.sent()).isEmpty();
        assertThat(beats).hasValue(1);
    }

    @Test
    void two_ticks_at_once_send_nothing_twice() {
        report("Кассы закрыты");
        house.clock.advance(Duration.ofSeconds(61));

        tick(false);
        tick(false);

        assertThat(house.messenger.sent()).hasSize(2);
    }
}
