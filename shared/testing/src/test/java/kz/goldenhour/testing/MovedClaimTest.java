package kz.goldenhour.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Executors;
import kz.goldenhour.domain.claim.ClaimState.Dismissal;
import kz.goldenhour.domain.claim.Ticking;
import kz.goldenhour.domain.desk.DeskId;
import kz.goldenhour.domain.review.Choice;
import kz.goldenhour.domain.review.Review.Result;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// A claim that moved while an officer looked at it.
@DisplayNameGeneration(ReplaceUnderscores.class)
class MovedClaimTest extends Deciding {
    @Test
    void is_decided_all_the_same_where_only_its_clock_ticked() {
        var seen = open("c1");
        tick(seen);
        assertThat(review.decide(seen, aigul, new Choice.Dismiss(Dismissal.SPAM)))
                .isInstanceOf(Result.Done.class);
    }

    @Test
    void is_decided_all_the_same_where_it_ticks_all_the_time() throws Exception {
        var seen = open("c1");
        try (var threads = Executors.newFixedThreadPool(2)) {
            var ticks = threads.submit(() -> {
                for (int i = 0; i < 200; i++) {
                    tick(now(seen));
                }
            });
            assertThat(review.decide(seen, aigul, Choices.own(Evidences.rebuttal())))
                    .isInstanceOf(Result.Done.class);
            ticks.get();
        }
    }

    @Test
    void must_be_looked_at_again_where_evidence_was_found_for_it() {
        var seen = open("c1");
        stores.claims().matched(seen, Claims.answer(Evidences.preApproved().ref()));
        assertThat(review.decide(seen, aigul, new Choice.Dismiss(Dismissal.SPAM)))
                .isInstanceOf(Result.TextChanged.class);
    }

    @Test
    void must_be_looked_at_again_where_another_desk_has_it() {
        var seen = open("c1");
        var other = new DeskId("other");
        stores.claims()
                .tick(Ticking.quietly(
                        seen,
                        seen.ticked(other, seen.nextWordBy(), seen.state(), seen.clock()),
                        List.of(),
                        clock.instant()));
        assertThat(review.decide(seen, aigul, new Choice.Hold())).isInstanceOf(Result.NotYours.class);
    }
}
