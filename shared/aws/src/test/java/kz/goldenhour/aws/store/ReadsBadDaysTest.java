package kz.goldenhour.aws.store;

import static kz.goldenhour.testing.Claims.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import kz.goldenhour.domain.Stores;
import kz.goldenhour.domain.claim.ClaimStore.OpenResult;
import kz.goldenhour.domain.claim.Opening;
import kz.goldenhour.domain.claim.Ticking;
import kz.goldenhour.testing.Claims;
import kz.goldenhour.testing.Desks;
import kz.goldenhour.testing.DynamoDbLocal;
import kz.goldenhour.testing.Evidences;
import kz.goldenhour.testing.Faults;
import kz.goldenhour.testing.Faults.Fault;
import kz.goldenhour.testing.Reports;
import kz.goldenhour.testing.TestClock;
import kz.goldenhour.testing.contract.Openers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A busy store that is read, a report that is split off, a tick of the clock: two failures in a row change nothing.
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadsBadDaysTest {
    @RegisterExtension
    static final DynamoDbLocal DYNAMO_DB = new DynamoDbLocal();

    private static final Instant NOW = TestClock.FRIDAY_EVENING;

    private final Faults faults = new Faults(DYNAMO_DB.client());
    private Stores stores = stores();

    private Stores stores() {
        var tables = DYNAMO_DB.freshTables();
        return new DynamoDbStores(faults.client(), tables.claims(), tables.evidence(), tables.desks(), new TestClock())
                .stores();
    }

    @BeforeEach
    void emptyTables() {
        faults.heal();
        stores = stores();
    }

    private Opening opened() {
        var opening = Openers.underReview("c1", NOW, text("t"));
        stores.claims().open(opening);
        return opening;
    }

    private Map<String, Supplier<Object>> reads(Opening opening) {
        var claim = opening.claim();
        var report = opening.filing().report();
        return Map.ofEntries(
                Map.entry("claim", () -> stores.claims().claim(claim.id())),
                Map.entry("report", () -> stores.claims().report(report.id())),
                Map.entry("pointers", () -> stores.claims().pointers(List.of(text("t")), NOW)),
                Map.entry("due", () -> stores.claims().due(NOW.plusSeconds(9_999), 9)),
                Map.entry("open", () -> stores.claims().open(Desks.TSON, 9)),
                Map.entry("reports", () -> stores.claims().reports(claim.id(), 9)),
                Map.entry("contacts", () -> stores.claims().contacts(List.of(report.id()))),
                Map.entry("spread", () -> stores.claims().spread(claim.id())),
                Map.entry("ledger", () -> stores.ledger().head(Desks.TSON)),
                Map.entry("latest", () -> stores.ledger().latest(Desks.TSON, 9)),
                Map.entry("outbox", () -> stores.outbox().due(NOW.plusSeconds(9_999), 9)),
                Map.entry("evidence", () -> stores.evidence().find(Evidences.OFFICES)),
                Map.entry("all evidence", () -> stores.evidence().all()),
                Map.entry("desk", () -> stores.desks().find(Desks.TSON)),
                Map.entry("officers", () -> stores.desks().officers(Desks.TSON)),
                Map.entry("rota", () -> stores.desks().rota(Desks.TSON)));
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"THROTTLED", "BROKEN", "TIMEOUT_BEFORE_COMMIT"})
    void every_read_comes_through_two_failures(Fault fault) {
        Desks.setUp(stores.desks());
        stores.evidence().put(Evidences.preApproved());
        reads(opened()).forEach((name, read) -> {
            var quiet = read.get();
            faults.nextReads(2, fault);
            assertThat(read.get()).as(name).isEqualTo(quiet);
            faults.heal();
        });
    }

    @Test
    void a_store_that_stays_busy_is_said_to_be_unavailable() {
        reads(opened()).forEach((name, read) -> {
            faults.nextReads(100, Fault.THROTTLED);
            assertThatThrownBy(read::get).as(name).isInstanceOf(StoreUnavailable.class);
            faults.heal();
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"CONFLICT", "THROTTLED", "BROKEN", "TIMEOUT_BEFORE_COMMIT", "TIMEOUT_AFTER_COMMIT"})
    void a_report_is_split_off_and_a_claim_ticks_once(Fault fault) {
        var first = opened();
        var other = Claims.underReview("c2", NOW);
        var split = Openers.of(other, Reports.filing(first.filing().report().splitOffTo(other.id())));
        faults.next(2, fault);
        assertThat(stores.claims().splitOff(first.claim().id(), split)).isEqualTo(new OpenResult.Opened(other));
        assertThat(stores.claims().spread(first.claim().id()).reports()).isZero();
        assertThat(stores.claims().spread(other.id()).reports()).isOne();

        var after = other.ticked(other.desk(), other.nextWordBy(), other.state(), other.clock());
        faults.heal();
        faults.next(2, fault);
        assertThat(stores.claims().tick(Ticking.quietly(other, after, List.of(), NOW)))
                .isTrue();
        assertThat(stores.claims().claim(other.id()))
                .map(claim -> claim.revision())
                .contains(after.revision());
    }
}
