package kz.goldenhour.aws.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.goldenhour.domain.caller.ApiKey;
import kz.goldenhour.domain.desk.DeskStore;
import kz.goldenhour.domain.desk.Drill;
import kz.goldenhour.domain.desk.Drill.Note;
import kz.goldenhour.domain.desk.PinTries.Try;
import kz.goldenhour.domain.desk.WorkingCalendar;
import kz.goldenhour.domain.outbox.Channel;
import kz.goldenhour.domain.outbox.OutboxMessage;
import kz.goldenhour.testing.Desks;
import kz.goldenhour.testing.DynamoDbLocal;
import kz.goldenhour.testing.Faults;
import kz.goldenhour.testing.Faults.Fault;
import kz.goldenhour.testing.Reports;
import kz.goldenhour.testing.Seeds;
import kz.goldenhour.testing.Tables;
import kz.goldenhour.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The writes of one item each: two failures in a row, and each is done once all the same.
@DisplayNameGeneration(ReplaceUnderscores.class)
class SmallWritesBadDaysTest {
    @RegisterExtension
    static final DynamoDbLocal DYNAMO_DB = new DynamoDbLocal();

    private static final Instant NOW = TestClock.FRIDAY_EVENING;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private final Faults faults = new Faults(DYNAMO_DB.client());
    private Tables tables = DYNAMO_DB.tables();

    @BeforeEach
    void emptyTables() {
        tables = DYNAMO_DB.freshTables();
        desks(Fault.NONE).put(Desks.tson());
        desks(Fault.NONE).put(Desks.aigul());
    }

    private DynamoDbStores failing(Fault fault) {
        faults.heal();
        faults.next(2, fault);
        return new DynamoDbStores(faults.client(), tables.claims(), tables.evidence(), tables.desks(), new TestClock());
    }

    private DeskStore desks(Fault fault) {
        return failing(fault).stores().desks();
    }

    private DeskStore desks() {
        return desks(Fault.NONE);
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"CONFLICT", "THROTTLED", "BROKEN", "TIMEOUT_BEFORE_COMMIT", "TIMEOUT_AFTER_COMMIT"})
    void of_desks_and_officers(Fault fault) {
        var rota = Desks.rota(Desks.AIGUL, NOW);
        var calendar = new WorkingCalendar(1, Set.of(DAY), Set.of());
        assertThat(desks(fault).put(rota)).isTrue();
        assertThat(desks(fault).put(calendar)).isTrue();
        desks(fault).tapped(Desks.AIGUL, NOW);
        desks(fault).tapped(Desks.AIGUL, NOW.minusSeconds(9)); // a slow one
        desks(fault).confirmed(Desks.AIGUL, Desks.aigul().email().orElseThrow(), false);

        assertThat(desks().rota(Desks.TSON)).contains(rota);
        assertThat(desks().calendar()).isEqualTo(calendar);
        assertThat(desks().lastTap(Desks.AIGUL)).contains(NOW);
        assertThat(desks().officer(Desks.AIGUL).orElseThrow().emailConfirmed()).isFalse();
        assertThat(desks().officers(Desks.TSON))
                .containsExactly(desks().officer(Desks.AIGUL).orElseThrow());
        desks(fault).remove(Desks.AIGUL);
        assertThat(desks().officer(Desks.AIGUL)).isEmpty();
        assertThat(desks().officers(Desks.TSON)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"CONFLICT", "THROTTLED", "BROKEN", "TIMEOUT_BEFORE_COMMIT", "TIMEOUT_AFTER_COMMIT"})
    void of_drills(Fault fault) {
        var call = Drill.Call.of(Desks.AIGUL, Optional.empty());
        assertThat(desks(fault).begin(new Drill(Desks.TSON, NOW, Drill.Cause.WEEKLY, List.of(call), Set.of())))
                .isTrue();
        desks(fault).note(Desks.TSON, NOW, Desks.AIGUL, new Note.Tapped(Channel.SMS, NOW.plusSeconds(60)));

        assertThat(desks().lastDrill(Desks.TSON).orElseThrow().calls())
                .allMatch(it -> it.tap().isPresent());
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"CONFLICT", "THROTTLED", "BROKEN", "TIMEOUT_BEFORE_COMMIT", "TIMEOUT_AFTER_COMMIT"})
    void of_keys(Fault fault) {
        var random = Seeds.randomness(1);
        var one = ApiKey.random(random);
        var two = ApiKey.random(random);
        assertThat(failing(fault).callers().addKey(Reports.reporter(), one, NOW))
                .isTrue();
        assertThat(failing(fault).callers().addKey(Reports.reporter(), two, NOW))
                .isTrue();
        assertThat(failing(fault).callers().revoke(Reports.reporter().id(), one.keyId()))
                .isTrue();

        assertThat(failing(Fault.NONE).callers().byKeyHash(one.hash())).isEmpty();
        assertThat(failing(Fault.NONE).callers().byKeyHash(two.hash())).contains(Reports.reporter());
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"CONFLICT", "THROTTLED", "BROKEN", "TIMEOUT_BEFORE_COMMIT", "TIMEOUT_AFTER_COMMIT"})
    void of_tries_and_quotas_never_one_too_few(Fault fault) {
        for (int i = 0; i < 3; i++) {
            failing(Fault.NONE).pinTries().take(Desks.AIGUL, DAY);
        }
        failing(fault).pinTries().giveBack(Desks.AIGUL, DAY);
        assertThat(failing(Fault.NONE).pinTries().take(Desks.AIGUL, DAY)).isEqualTo(new Try.Granted(3));

        assertThat(((Try.Granted) failing(fault).pinTries().take(Desks.AIGUL, DAY)).number())
                .isGreaterThanOrEqualTo(4);
        var quotas = failing(fault).stores().quotas();
        assertThat(quotas.take("WAKES#x", "a", 1, Duration.ofHours(1), NOW)).isTrue();
        assertThat(failing(Fault.NONE).stores().quotas().take("WAKES#x", "b", 1, Duration.ofHours(1), NOW))
                .isFalse();
        assertThat(failing(fault).stores().quotas().count("SMS#x", NOW)).isPositive();
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"CONFLICT", "THROTTLED", "BROKEN", "TIMEOUT_BEFORE_COMMIT", "TIMEOUT_AFTER_COMMIT"})
    void of_the_outbox(Fault fault) {
        var parked = new OutboxMessage.PinWarning(Desks.TSON, Desks.AIGUL, DAY);
        var dropped = new OutboxMessage.PinWarning(Desks.TSON, Desks.AIGUL, DAY.plusDays(1));
        for (var message : List.of(parked, dropped)) {
            failing(fault).stores().outbox().add(message, NOW);
        }
        var outbox = failing(Fault.NONE).stores().outbox();
        var first = outbox.lease(parked.key(), NOW, Optional.empty()).orElseThrow();
        var second = outbox.lease(dropped.key(), NOW, Optional.empty()).orElseThrow();
        failing(fault).stores().outbox().park(first, "for the test");
        failing(fault).stores().outbox().drop(second, "for the test");

        assertThat(failing(Fault.NONE).stores().outbox().due(NOW.plusSeconds(9_999), 9))
                .isEmpty();
        assertThat(first.attempt()).isEqualTo(1);
    }
}
