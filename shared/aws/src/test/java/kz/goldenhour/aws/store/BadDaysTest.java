package kz.goldenhour.aws.store;

import static kz.goldenhour.testing.Claims.near;
import static kz.goldenhour.testing.Claims.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executors;
import kz.goldenhour.domain.Stores;
import kz.goldenhour.domain.claim.ClaimId;
import kz.goldenhour.domain.claim.ClaimStore.JoinResult;
import kz.goldenhour.domain.claim.ClaimStore.OpenResult;
import kz.goldenhour.domain.claim.ClaimStore.RulingResult;
import kz.goldenhour.domain.claim.Opening;
import kz.goldenhour.domain.claim.Reopening;
import kz.goldenhour.domain.desk.DeskStore;
import kz.goldenhour.domain.evidence.EvidenceStore.PutResult;
import kz.goldenhour.domain.outbox.OutboxEntry;
import kz.goldenhour.domain.publish.LedgerHead;
import kz.goldenhour.domain.review.LinkHandle;
import kz.goldenhour.domain.review.ReviewLink;
import kz.goldenhour.testing.Claims;
import kz.goldenhour.testing.Desks;
import kz.goldenhour.testing.DynamoDbLocal;
import kz.goldenhour.testing.Evidences;
import kz.goldenhour.testing.Faults;
import kz.goldenhour.testing.Faults.Fault;
import kz.goldenhour.testing.Reports;
import kz.goldenhour.testing.Seeds;
import kz.goldenhour.testing.Tables;
import kz.goldenhour.testing.TestClock;
import kz.goldenhour.testing.contract.Openers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Conflicts, throttling, lost answers and dead processes: nothing is lost, nothing is done twice.
@DisplayNameGeneration(ReplaceUnderscores.class)
class BadDaysTest {
    @RegisterExtension
    static final DynamoDbLocal DYNAMO_DB = new DynamoDbLocal();

    private static final LedgerHead EMPTY = LedgerHead.empty(Desks.TSON);
    private final TestClock clock = new TestClock();
    private final Faults faults = new Faults(DYNAMO_DB.client());
    private Tables tables = DYNAMO_DB.tables();
    private Stores stores = stores();

    @BeforeEach
    void emptyTables() {
        tables = DYNAMO_DB.freshTables();
        stores = stores();
    }

    private Stores stores() {
        return new DynamoDbStores(faults.client(), tables.claims(), tables.evidence(), tables.desks(), clock).stores();
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"CONFLICT", "THROTTLED", "BROKEN", "TIMEOUT_BEFORE_COMMIT", "TIMEOUT_AFTER_COMMIT"})
    void every_write_comes_through_two_failures_once(Fault fault) {
        var now = clock.instant();
        var opening = Openers.underReview("c1", now, text("t"), near("n"));
        var evidence = Evidences.preApproved();

        assertThat(failing(fault).evidence().put(evidence)).isEqualTo(new PutResult.Stored(evidence));
        assertThat(failing(fault).claims().open(opening)).isEqualTo(new OpenResult.Opened(opening.claim()));
        var report = Reports.report("r2", opening.claim().id(), now);
        assertThat(failing(fault).claims().join(Reports.filing(report, "key", "body")))
                .isEqualTo(new JoinResult.Joined());
        var match = Claims.answer(evidence.ref());
        assertThat(failing(fault).claims().matched(opening.claim(), match)).isTrue();
        var alert = Openers.alert(opening.claim()).key();
        var link = new ReviewLink(
                LinkHandle.random(Seeds.randomness(1)).hash(), opening.claim().id(), Desks.AIGUL, now);
        assertThat(failing(fault).outbox().lease(alert, now, Optional.of(link)))
                .map(OutboxEntry::attempt)
                .contains(1);
        failing(fault).outbox().later(stores.outbox().find(alert).orElseThrow(), now, "later");
        var leased = failing(fault).outbox().lease(alert, now, Optional.empty());
        assertThat(leased).map(OutboxEntry::attempt).contains(2);
        failing(fault).outbox().sent(leased.orElseThrow(), "m1", now);
        assertThat(stores.outbox().due(now.plusSeconds(9999), 9)).isEmpty();
        var ruling = Openers.own(opening.claim().with(match), EMPTY, now);
        assertThat(failing(fault).claims().rule(ruling)).isEqualTo(new RulingResult.Ruled(ruling.after()));
        DeskStore desks = failing(fault).desks();
        assertThat(desks.put(Desks.tson())).isTrue();
        assertThat(failing(fault).desks().put(Desks.aigul())).isTrue();

        assertThat(stores.claims().spread(opening.claim().id()).reports()).isEqualTo(2);
        assertThat(stores.ledger().head(Desks.TSON)).isEqualTo(ruling.headAfter());
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"CONFLICT", "THROTTLED", "BROKEN", "TIMEOUT_BEFORE_COMMIT", "TIMEOUT_AFTER_COMMIT"})
    void reopening_and_sending_come_through_two_failures_once(Fault fault) {
        var now = clock.instant();
        var evidence = Evidences.preApproved();
        stores.evidence().put(evidence);
        var sent = Openers.answered("c1", evidence, EMPTY, now, text("t"));
        var stopped = Openers.answered("c2", evidence, EMPTY.published(), now, text("u"));
        stores.claims().open(sent);
        stores.claims().open(stopped);
        var reopening = reopening(stopped, now);

        failing(fault).outbox().sent(leased(sent, now), "m1", now);
        assertThat(failing(fault).claims().reopen(reopening)).isTrue();

        var publication = sent.answer().orElseThrow().publication();
        assertThat(stores.ledger().latestSent(Desks.TSON, 9)).containsExactly(publication);
        assertThat(stores.claims().claim(stopped.claim().id())).contains(reopening.after());
        assertThat(stores.outbox().due(now.plusSeconds(9999), 9)).hasSameSizeAs(reopening.alerts());
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"DEATH_BEFORE_COMMIT", "DEATH_AFTER_COMMIT"})
    void a_process_that_died_over_a_reopening_leaves_all_of_it_or_nothing(Fault death) {
        var now = clock.instant();
        var evidence = Evidences.preApproved();
        stores.evidence().put(evidence);
        var stopped = Openers.answered("c1", evidence, EMPTY, now, text("t"));
        stores.claims().open(stopped);
        var reopening = reopening(stopped, now);
        faults.next(death);
        assertThatThrownBy(() -> stores.claims().reopen(reopening)).isInstanceOf(Faults.Death.class);

        var later = now.plusSeconds(600);
        var message = stopped.outbox().getFirst().key();
        if (stores.claims().claim(stopped.claim().id()).orElseThrow().isOpen()) {
            assertThat(stores.outbox().due(later, 9)).hasSameSizeAs(reopening.alerts());
        } else {
            assertThat(stores.outbox().due(later, 9)).containsExactly(message);
            assertThat(stores.outbox().lease(message, later, Optional.empty())).isPresent();
        }
    }

    private OutboxEntry leased(Opening answered, Instant now) {
        var key = answered.outbox().getFirst().key();
        return stores.outbox().lease(key, now, Optional.empty()).orElseThrow();
    }

    private Reopening reopening(Opening answered, Instant now) {
        return Openers.reopening(answered, leased(answered, now), now);
    }

    private Stores failing(Fault fault) {
        faults.heal();
        faults.next(2, fault);
        return stores;
    }

    @Test
    void a_store_that_stays_busy_says_so_and_has_stored_nothing() {
        faults.every(Fault.THROTTLED);
        var opening = Openers.underReview("c1", clock.instant());

        assertThatThrownBy(() -> stores.claims().open(opening)).isInstanceOf(StoreUnavailable.class);
        assertThat(stores.claims().claim(opening.claim().id())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"DEATH_BEFORE_COMMIT", "DEATH_AFTER_COMMIT"})
    void a_process_that_died_over_an_opening_is_made_up_for_by_the_repeat_of_its_caller(Fault death) {
        faults.next(death);
        assertThatThrownBy(() -> stores.claims().open(Openers.underKey("c1", clock.instant(), "key", "body")))
                .isInstanceOf(Faults.Death.class);

        var again = stores.claims().open(Openers.underKey("c2", clock.instant(), "key", "body"));

        assertThat(again).isInstanceOfAny(OpenResult.Opened.class, OpenResult.Repeated.class);
        var reports = stores.claims().spread(new ClaimId("c1")).reports()
                + stores.claims().spread(new ClaimId("c2")).reports();
        assertThat(reports).isOne();
    }

    @Test
    void a_thousand_repeats_of_one_claim_write_no_key_twice() {
        var opening = Openers.underReview("c1", clock.instant(), text("t"), near("1"), near("2"), near("3"), near("4"));
        stores.claims().open(opening);
        System.out.printf("write units to open: %d%n", faults.count().units());
        faults.count().reset();

        try (var threads = Executors.newFixedThreadPool(16)) {
            for (int i = 0; i < 1000; i++) {
                var report = Reports.report("r" + i, opening.claim().id(), clock.instant());
                var filing = Reports.filing(report, "key" + i, "body");
                threads.execute(() -> stores.claims().join(filing));
            }
        }

        System.out.printf("write units to join: %.1f%n", faults.count().units() / 1000.0);
        assertThat(faults.count().keys()).hasSize(3000);
        assertThat(faults.count().moreThanOnce()).isEmpty();
        assertThat(stores.claims().spread(opening.claim().id()).reports()).isEqualTo(1001);
    }

    @Test
    void a_restored_copy_sends_nothing_until_a_person_releases_it() {
        var now = clock.instant();
        var opening = Openers.underReview("c1", now);
        stores.claims().open(opening);
        var key = Openers.alert(opening.claim()).key();
        var copy = DYNAMO_DB.freshTables();
        var client = DYNAMO_DB.client();
        client.scan(it -> it.tableName(tables.claims()))
                .items()
                .forEach(
                        item -> client.putItem(it -> it.tableName(copy.claims()).item(item)));
        var restored = new DynamoDbStores(client, copy.claims(), copy.evidence(), copy.desks(), clock).stores();
        var waiting = new RestoredOutbox(client, copy.claims());

        assertThat(restored.outbox().due(now.plusSeconds(60), 9)).isEmpty();
        assertThat(restored.outbox().lease(key, now, Optional.empty())).isEmpty();
        assertThat(waiting.count()).isOne();
        assertThat(waiting.release()).isOne();
        assertThat(waiting.count()).isZero();
        assertThat(restored.outbox().due(now.plusSeconds(60), 9)).containsExactly(key);
        assertThat(restored.outbox().lease(key, now, Optional.empty())).isPresent();
    }
}
