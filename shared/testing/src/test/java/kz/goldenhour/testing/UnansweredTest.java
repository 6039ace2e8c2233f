package kz.goldenhour.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kz.goldenhour.domain.claim.Claim;
import kz.goldenhour.domain.claim.ClaimClock.Waking;
import kz.goldenhour.domain.claim.ClaimState;
import kz.goldenhour.domain.claim.ReportStatus;
import kz.goldenhour.domain.desk.DeskId;
import kz.goldenhour.domain.review.Decision;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// What one key asks beyond five questions an hour is on the board alone. It does not stay there for ever.
@DisplayNameGeneration(ReplaceUnderscores.class)
class UnansweredTest {
    private static final DeskId TSON = Desks.TSON;
    private final NightShift night = new NightShift();

    /// So many questions beyond the five that wake somebody.
    private List<Claim> onTheBoard(int many) {
        var claims = new ArrayList<Claim>();
        for (int number = 0; number < 5 + many; number++) {
            claims.add(night.ask("Вопрос номер " + number));
        }
        return claims.subList(5, claims.size());
    }

    private void days(int days) {
        for (int half = 0; half < 2 * days; half++) {
            night.asleep(Duration.ofHours(12));
            night.tick();
        }
    }

    @Test
    void it_ends_after_the_five_working_days_that_the_law_gives_and_its_reporters_are_told() {
        var claim = onTheBoard(1).getFirst();
        assertThat(claim.clock().waking()).isEqualTo(Waking.BOARD);
        days(7);
        assertThat(night.now(claim).isOpen()).isTrue();
        days(1);

        assertThat(night.now(claim).state()).isInstanceOf(ClaimState.Unanswered.class);
        assertThat(ReportStatus.of(night.now(claim))).isEqualTo(ReportStatus.CLOSED);
        assertThat(night.house.stores.claims().reports(claim.id(), 9)).hasSize(1);
    }

    @Test
    void the_ledger_has_it_as_nobodys_decision() {
        var claim = onTheBoard(1).getFirst();
        days(8);

        var last = night.house.stores.ledger().latestDecisions(TSON, 1).getFirst();
        assertThat(last.claim()).isEqualTo(claim.id());
        assertThat(last.officer()).isEqualTo(Decision.NOBODY);
        assertThat(last.action()).isInstanceOf(Decision.LeaveUnanswered.class);
    }

    @Test
    void what_woke_somebody_stays_open() {
        var first = night.ask("Вопрос номер 0");
        days(9);

        assertThat(night.now(first).isOpen()).isTrue();
    }

    @Test
    void what_somebody_has_opened_stays_open() {
        var claim = onTheBoard(1).getFirst();
        night.house.clockwork.opened(claim.id());
        days(9);

        assertThat(night.now(claim).isOpen()).isTrue();
    }

    @Test
    void what_two_vetted_newsrooms_ask_stays_open() {
        var claim = onTheBoard(1).getFirst();
        days(7);
        night.ask("Вопрос номер 5", "second", true);
        days(2);

        assertThat(night.now(claim).isOpen()).isTrue();
    }

    @Test
    void what_two_vetted_newsrooms_ask_stays_open_also_where_it_has_not_broken_out_yet() {
        var claim = onTheBoard(1).getFirst();
        var again = Reports.report("again", claim.id(), night.house.clock.instant());
        night.house.stores.claims().join(Reports.filing(again));
        assertThat(night.house.stores.claims().spread(claim.id()).vettedNewsrooms())
                .isEqualTo(2);
        night.asleep(Duration.ofDays(9));
        night.tick();

        assertThat(night.now(claim).isOpen()).isTrue();
    }

    @Test
    void whoever_asks_the_same_again_asks_anew() {
        var claim = onTheBoard(1).getFirst();
        days(8);
        var again = night.ask("Вопрос номер 5");

        assertThat(again.id()).isNotEqualTo(claim.id());
        assertThat(again.isOpen()).isTrue();
    }

    @Test
    void a_sweep_ends_three_hundred_and_the_next_word_the_others() {
        var claims = onTheBoard(310);
        night.asleep(Duration.ofDays(8));
        night.tick();
        assertThat(claims).filteredOn(claim -> night.now(claim).isOpen()).hasSize(10);
        days(1);

        assertThat(claims).filteredOn(claim -> night.now(claim).isOpen()).isEmpty();
        assertThat(Set.copyOf(night.house.stores.ledger().latestDecisions(TSON, 400)))
                .hasSize(310);
    }
}
