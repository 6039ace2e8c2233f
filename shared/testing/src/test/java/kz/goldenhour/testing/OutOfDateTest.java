package kz.goldenhour.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import kz.goldenhour.domain.claim.Claim;
import kz.goldenhour.domain.evidence.Evidence;
import kz.goldenhour.domain.review.Choice;
import kz.goldenhour.domain.review.Review.Result;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/// A record of how something is just now, that nobody has looked at for longer than it answers for.
@DisplayNameGeneration(ReplaceUnderscores.class)
class OutOfDateTest extends Deciding {
    private final Evidence record = Evidences.ofState();

    OutOfDateTest() {
        stores.evidence().put(record);
    }

    private Claim matched() {
        var claim = open("c1");
        stores.claims().matched(claim, Claims.answer(record.ref()));
        return claim;
    }

    private Choice draft(boolean stillSo) {
        return new Choice.PublishDraft(Choices.settled(record.rebuttal()), stillSo);
    }

    private Choice second(boolean stillSo) {
        return new Choice.Second(Choices.settled(record.rebuttal()), stillSo);
    }

    private void pass(Duration time) {
        clock.advance(time);
    }

    @Test
    void does_not_go_out_unless_the_officer_says_that_it_is_so_now() {
        pass(Duration.ofHours(6));
        var claim = matched();

        assertThat(review.decide(now(claim), aigul, draft(false))).isEqualTo(new Result.OutOfDate());
        assertThat(now(claim).isOpen()).isTrue();
        assertThat(stores.ledger().head(Desks.TSON).decisions()).isZero();

        assertThat(review.decide(now(claim), aigul, draft(true))).isInstanceOf(Result.Done.class);
    }

    @Test
    void goes_out_without_a_word_while_its_last_look_still_answers() {
        pass(Duration.ofHours(4));

        assertThat(review.decide(now(matched()), aigul, draft(false))).isInstanceOf(Result.Done.class);
    }

    @Nested
    class Where_two_must_approve {
        Where_two_must_approve() {
            stores.desks().put(Desks.askingForTwo(Desks.tson()));
        }

        @Test
        void the_first_must_say_so_too() {
            pass(Duration.ofHours(6));
            var claim = matched();

            assertThat(review.decide(now(claim), aigul, draft(false))).isEqualTo(new Result.OutOfDate());
            assertThat(review.decide(now(claim), aigul, draft(true))).isInstanceOf(Result.Proposed.class);
        }

        @Test
        void the_second_says_it_for_himself_where_it_grew_old_in_between() {
            var claim = matched();
            decide(claim, aigul, draft(false));
            pass(Duration.ofHours(6));

            assertThat(review.decide(now(claim), dana, second(false))).isEqualTo(new Result.OutOfDate());
            assertThat(review.decide(now(claim), dana, second(true))).isInstanceOf(Result.Done.class);
        }
    }
}
