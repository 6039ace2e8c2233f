package kz.goldenhour.aws.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import kz.goldenhour.domain.Stores;
import kz.goldenhour.domain.claim.Claim;
import kz.goldenhour.domain.claim.ClaimId;
import kz.goldenhour.domain.claim.ClaimState;
import kz.goldenhour.domain.claim.Rung;
import kz.goldenhour.domain.clock.Clockwork;
import kz.goldenhour.domain.outbox.Channel;
import kz.goldenhour.domain.outbox.OutboxMessage.Alert;
import kz.goldenhour.testing.Claims;
import kz.goldenhour.testing.Desks;
import kz.goldenhour.testing.DynamoDbLocal;
import kz.goldenhour.testing.Reports;
import kz.goldenhour.testing.TestClock;
import kz.goldenhour.testing.contract.Openers;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Sweeps of the clock over real tables.
@DisplayNameGeneration(ReplaceUnderscores.class)
class ClockSweepTest {
    @RegisterExtension
    static final DynamoDbLocal DYNAMO_DB = new DynamoDbLocal();

    private final TestClock clock = new TestClock();
    private final Stores stores = StoresUnderTest.in(DYNAMO_DB.client(), DYNAMO_DB.freshTables(), clock)
            .stores();
    private final Clockwork clockwork =
            new Clockwork(stores, new kz.goldenhour.domain.desk.Desks(stores.desks(), Desks.TSON), clock);

    private List<Claim> open(int many) {
        Desks.setUp(stores.desks());
        return IntStream.range(0, many)
                .mapToObj(number -> {
                    var claim = Claims.underReview("c" + number, clock.instant());
                    var filing = Reports.filing(Reports.report("r" + number, claim.id(), clock.instant()));
                    stores.claims().open(Openers.of(claim, filing));
                    return claim;
                })
                .toList();
    }

    private Claim now(ClaimId id) {
        return stores.claims().claim(id).orElseThrow();
    }

    @Test
    void that_run_four_at_a_time_move_each_claim_once_and_alert_once_for_a_rung() throws Exception {
        var claims = open(40);
        var until = clock.instant().plus(Duration.ofMinutes(1));
        try (var threads = Executors.newFixedThreadPool(4)) {
            Callable<Clockwork.Swept> sweep = () -> clockwork.run(until);
            assertThat(threads.invokeAll(Collections.nCopies(4, sweep)))
                    .allSatisfy(it -> assertThat(it.resultNow().failed()).isZero());
        }
        assertThat(claims).allSatisfy(claim -> {
            assertThat(now(claim.id()).revision()).isEqualTo(2);
            assertThat(now(claim.id()).clock().climb().rungs())
                    .filteredOn(rung -> rung instanceof Rung.Woke)
                    .hasSize(1);
            var alert = new Alert(claim.id(), 0, Desks.AIGUL, Channel.SMS);
            assertThat(stores.outbox().find(alert.key())).isPresent();
        });
        assertThat(clockwork.run(until).moved()).isZero();
    }

    @Test
    void keep_the_promise_of_each_of_many_claims_in_one_tick() {
        var claims = open(120);
        clock.advance(Duration.ofMinutes(19));
        var swept = clockwork.run(clock.instant().plus(Duration.ofMinutes(1)));

        assertThat(swept).isEqualTo(new Clockwork.Swept(120, 0, true));
        assertThat(claims)
                .allSatisfy(claim -> assertThat(now(claim.id()).state()).isInstanceOf(ClaimState.Held.class));
        assertThat(stores.claims().due(clock.instant(), 9)).isEmpty();
    }
}
