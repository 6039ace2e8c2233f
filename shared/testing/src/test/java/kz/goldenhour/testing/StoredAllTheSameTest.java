package kz.goldenhour.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import kz.goldenhour.domain.Stores;
import kz.goldenhour.domain.caller.Caller;
import kz.goldenhour.domain.caller.CallerId;
import kz.goldenhour.domain.caller.Role;
import kz.goldenhour.domain.claim.ClaimClock.Waking;
import kz.goldenhour.domain.claim.ClaimStore;
import kz.goldenhour.domain.claim.Intake;
import kz.goldenhour.domain.claim.Intake.Receipt;
import kz.goldenhour.domain.claim.Openings;
import kz.goldenhour.domain.claim.Report.Particulars;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// What fails after a report was stored must not make its reporter send it again.
@DisplayNameGeneration(ReplaceUnderscores.class)
class StoredAllTheSameTest {
    private final NightShift shift = new NightShift();

    @Test
    void a_report_is_filed_although_its_claim_could_not_be_looked_at_again() {
        for (int i = 0; i < 6; i++) {
            shift.ask("ложь%d a%d".formatted(i, i), "first", true);
        }
        var second = new Caller(new CallerId("second"), Role.REPORTER, Set.of(), Optional.of("SAMPLE second"), true);

        var receipt = blindIntake().file(second, Particulars.of("ложь5 a5"), Optional.empty(), Optional.empty());

        assertThat(receipt).isInstanceOfSatisfying(Receipt.Filed.class, filed -> {
            assertThat(shift.now(filed.claim()).clock().waking()).isEqualTo(Waking.BOARD);
            var spread = shift.house.stores.claims().spread(filed.claim().id());
            assertThat(spread.reports()).isEqualTo(2);
        });
        shift.minutes(21);
        assertThat(receipt)
                .as("the clock makes up for it")
                .isInstanceOfSatisfying(
                        Receipt.Filed.class,
                        filed -> assertThat(shift.now(filed.claim()).clock().waking())
                                .isEqualTo(Waking.OWN));
    }

    /// An intake that cannot count reports.
    private Intake blindIntake() {
        var house = shift.house;
        var it = house.stores;
        var stores = new Stores(
                Broken.at("spread", ClaimStore.class, it.claims()),
                it.evidence(),
                it.desks(),
                it.ledger(),
                it.outbox(),
                it.links(),
                it.quotas());
        var desks = new kz.goldenhour.domain.desk.Desks(it.desks(), Desks.TSON);
        var openings = new Openings(stores, desks, house.matching, house.clock);
        return new Intake(stores, house.matching, openings, house.randomness, house.clock);
    }
}
