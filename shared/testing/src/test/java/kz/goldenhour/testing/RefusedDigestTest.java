package kz.goldenhour.testing;

import static kz.goldenhour.testing.NightShift.AIGUL;
import static kz.goldenhour.testing.NightShift.BOLAT;
import static org.assertj.core.api.Assertions.assertThat;

import kz.goldenhour.domain.claim.ClaimClock.Waking;
import kz.goldenhour.domain.claim.Rung;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// A digest that reaches nobody tells nobody.
@DisplayNameGeneration(ReplaceUnderscores.class)
class RefusedDigestTest {
    private final NightShift shift = new NightShift();

    @Test
    void a_claim_does_not_wait_until_the_slot_of_a_digest_is_over_that_SNS_refused() {
        shift.ask("Кассы закрыты");
        shift.minutes(18);
        shift.house.messenger.refuse(NightShift.phone(AIGUL));
        shift.minutes(2);
        storm();
        shift.house.messenger.clear();

        var late = shift.ask("слух99 вести99", "reader-99", false);
        shift.minutes(1);

        assertThat(late.clock().waking()).isEqualTo(Waking.DIGEST);
        assertThat(shift.now(late).clock().climb().rungs())
                .satisfiesExactly(
                        first -> assertThat(first)
                                .isEqualTo(new Rung.Skipped(0, Rung.Why.REFUSED, shift.house.clock.instant())),
                        second -> assertThat(second).isEqualTo(new Rung.Woke(1, BOLAT, shift.house.clock.instant())));
    }

    private void storm() {
        for (int i = 0; i < 6; i++) {
            shift.ask("слух%d вести%d".formatted(i, i), "reader-" + i, false);
        }
    }

    @Test
    void whom_a_digest_did_not_reach_is_not_taken_to_know_of_an_old_claim() {
        var claim = shift.ask("Кассы закрыты");
        shift.minutes(18);
        shift.house.messenger.refuse(NightShift.phone(AIGUL));

        shift.minutes(12 * 60);

        assertThat(shift.now(claim).clock().climb().rungs())
                .noneMatch(rung -> rung instanceof Rung.Woke(var _, var who, var at)
                        && who.equals(AIGUL)
                        && at.isAfter(claim.openedAt().plusSeconds(18 * 60)))
                .noneMatch(rung -> rung instanceof Rung.Skipped(var number, var why, var _)
                        && number % 4 == 0
                        && why == Rung.Why.TOLD);
    }
}
