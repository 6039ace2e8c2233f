package kz.goldenhour.testing.contract;

import static kz.goldenhour.testing.Claims.near;
import static kz.goldenhour.testing.Claims.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import kz.goldenhour.domain.claim.ClaimStore.Earlier;
import kz.goldenhour.domain.claim.ClaimStore.OpenResult;
import kz.goldenhour.domain.claim.ClaimStore.OpenResult.Opened;
import kz.goldenhour.domain.claim.ClaimStore.OpenResult.Repeated;
import kz.goldenhour.domain.claim.ClaimStore.OpenResult.Stale;
import kz.goldenhour.domain.claim.ClaimStore.OpenResult.Taken;
import kz.goldenhour.domain.claim.Pointer;
import kz.goldenhour.domain.claim.ReportId;
import kz.goldenhour.domain.evidence.Evidence;
import kz.goldenhour.domain.publish.LedgerHead;
import kz.goldenhour.testing.Claims;
import kz.goldenhour.testing.Desks;
import kz.goldenhour.testing.Evidences;
import kz.goldenhour.testing.Reports;
import org.junit.jupiter.api.Test;

/// Opening a claim.
public abstract class OpeningContract extends StoreContract {
    private static final LedgerHead EMPTY = LedgerHead.empty(Desks.TSON);

    @Test
    void an_opened_claim_is_there_with_its_report_its_alert_and_its_pointers() {
        var opening = Openers.underReview("c1", NOW, text("t"), near("n"));

        assertThat(claims().open(opening)).isEqualTo(new Opened(opening.claim()));

        assertThat(claims().claim(opening.claim().id())).contains(opening.claim());
        assertThat(claims().report(new ReportId("r-c1")))
                .contains(opening.filing().report());
        assertThat(stores().outbox().find(Openers.alert(opening.claim()).key())).isPresent();
        assertThat(claims().pointers(List.of(text("t"), near("n"), near("other")), NOW))
                .containsExactlyInAnyOrder(
                        new Pointer(text("t"), opening.claim().id(), false),
                        new Pointer(near("n"), opening.claim().id(), false));
        assertThat(claims().spread(opening.claim().id()).reports()).isOne();
    }

    @Test
    void a_taken_pointer_names_its_holder_and_nothing_is_stored() {
        var first = Openers.underReview("c1", NOW, text("t"), near("n"));
        var second = Openers.underReview("c2", NOW, text("t"), near("m"));
        claims().open(first);

        assertThat(claims().open(second))
                .isEqualTo(
                        new Taken(List.of(new Pointer(text("t"), first.claim().id(), false))));
        assertThat(claims().claim(second.claim().id())).isEmpty();
        assertThat(claims().report(new ReportId("r-c2"))).isEmpty();
        assertThat(claims().pointers(List.of(near("m")), NOW)).isEmpty();
        assertThat(stores().outbox().find(Openers.alert(second.claim()).key())).isEmpty();
    }

    @Test
    void an_expired_pointer_may_be_taken_over() {
        claims().open(Openers.underReview("c1", NOW, text("t")));
        clock.advance(Pointer.KEPT);

        var later = Openers.underReview("c2", clock.instant(), text("t"));

        assertThat(claims().pointers(List.of(text("t")), clock.instant())).isEmpty();
        assertThat(claims().open(later)).isInstanceOf(Opened.class);
    }

    @Test
    void of_two_hundred_at_the_same_moment_exactly_one_opens() {
        var openings = IntStream.range(0, 200)
                .<Callable<OpenResult>>mapToObj(
                        i -> () -> claims().open(Openers.underReview("c" + i, NOW, text("same"))))
                .toList();

        var results = atOnce(openings);

        assertThat(results).filteredOn(Opened.class::isInstance).hasSize(1);
        assertThat(results).filteredOn(Taken.class::isInstance).hasSize(199);
    }

    @Test
    void the_very_same_opening_again_is_opened_and_stores_nothing_twice() {
        var opening = Openers.underReview("c1", NOW, text("t"));
        claims().open(opening);

        assertThat(claims().open(opening)).isEqualTo(new Opened(opening.claim()));
        assertThat(claims().spread(opening.claim().id()).reports()).isOne();
    }

    @Test
    void the_same_key_gives_the_earlier_report_whatever_the_body_and_says_which() {
        claims().open(Openers.underKey("c1", NOW, "key", "body"));

        assertThat(claims().open(Openers.underKey("c2", NOW, "key", "body")))
                .isEqualTo(new Repeated(new Earlier(new ReportId("r-c1"), true)));
        assertThat(claims().open(Openers.underKey("c3", NOW, "key", "other")))
                .isEqualTo(new Repeated(new Earlier(new ReportId("r-c1"), false)));
    }

    @Test
    void a_key_is_forgotten_after_seven_days() {
        claims().open(Openers.underKey("c1", NOW, "key", "body"));
        clock.advance(Duration.ofDays(7));

        var again = Openers.underKey("c2", clock.instant(), "key", "body");

        assertThat(claims().earlier(again.filing().request().orElseThrow())).isEmpty();
        assertThat(claims().open(again)).isInstanceOf(Opened.class);
    }

    @Test
    void of_two_twins_with_one_key_one_opens_and_the_other_is_told_of_it() {
        for (int round = 0; round < 10; round++) {
            var key = "key" + round;
            var one = Openers.underKey("a" + round, NOW, key, "body");
            var two = Openers.underKey("b" + round, NOW, key, "body");
            var results = atOnce(List.<Callable<OpenResult>>of(() -> claims().open(one), () -> claims().open(two)));
            assertThat(results).filteredOn(Opened.class::isInstance).hasSize(1);
            assertThat(results).filteredOn(Repeated.class::isInstance).hasSize(1);
        }
    }

    @Test
    void an_answer_at_once_is_published_with_the_claim() {
        var evidence = stored(Evidences.preApproved());
        var opening = Openers.answered("c1", evidence, EMPTY, NOW, text("t"));

        assertThat(claims().open(opening)).isEqualTo(new Opened(opening.claim()));

        var publication = opening.answer().orElseThrow().publication();
        assertThat(stores().ledger().find(publication.id())).contains(publication);
        assertThat(stores().ledger().head(Desks.TSON)).isEqualTo(EMPTY.published());
        assertThat(claims().pointers(List.of(text("t")), NOW))
                .containsExactly(new Pointer(text("t"), opening.claim().id(), true));
    }

    @Test
    void an_answer_at_once_is_stale_where_the_evidence_was_changed_or_the_ledger_moved() {
        var old = stored(Evidences.preApproved());
        claims().open(Openers.answered("c1", old, EMPTY, NOW));
        assertThat(claims().open(Openers.answered("c2", old, EMPTY, NOW))).isEqualTo(new Stale());

        stored(Evidences.verifiedAgain(old, NOW));
        assertThat(claims().open(Openers.answered("c3", old, EMPTY.published(), NOW)))
                .isEqualTo(new Stale());
        assertThat(stores().ledger().head(Desks.TSON)).isEqualTo(EMPTY.published());
    }

    @Test
    void an_opening_may_suspend_evidence_and_does_so_once() {
        var evidence = stored(Evidences.ofState());
        claims().open(Openers.suspending(Openers.underReview("c1", NOW), evidence));

        assertThat(stores().evidence().find(evidence.id())).contains(evidence.suspend());
        assertThat(claims().open(Openers.suspending(Openers.underReview("c2", NOW), evidence)))
                .isEqualTo(new Stale());
    }

    @Test
    void a_disputed_report_moves_to_a_claim_of_its_own_once() {
        var first = Openers.underReview("c1", NOW, text("t"));
        claims().open(first);
        var other = Claims.underReview("c2", after(5));
        var split = first.filing().report().splitOffTo(other.id());
        var opening = Openers.of(other, Reports.filing(split));

        assertThat(claims().splitOff(first.claim().id(), opening)).isEqualTo(new Opened(other));

        assertThat(claims().report(split.id())).contains(split);
        assertThat(claims().spread(first.claim().id()).reports()).isZero();
        assertThat(claims().spread(other.id()).reports()).isOne();
        assertThat(claims().splitOff(first.claim().id(), opening)).isEqualTo(new Opened(other));
        var third = Claims.underReview("c3", after(6));
        var again = Openers.of(third, Reports.filing(split.splitOffTo(third.id())));
        assertThat(claims().splitOff(first.claim().id(), again)).isEqualTo(new Stale());
    }

    @Test
    void a_report_id_that_is_taken_opens_nothing_and_stays_whose_it_was() {
        var first = Openers.underReview("c1", NOW, text("t"));
        claims().open(first);
        var other = Claims.underReview("c2", after(5), text("u"));
        var stranger = Reports.report(first.filing().report().id().value(), other.id(), after(5));

        assertThat(claims().open(Openers.of(other, Reports.filing(stranger)))).isEqualTo(new Stale());

        assertThat(claims().claim(other.id())).isEmpty();
        assertThat(claims().pointers(List.of(text("u")), after(6))).isEmpty();
        assertThat(claims().report(stranger.id())).contains(first.filing().report());
        assertThat(claims().spread(first.claim().id()).reports()).isOne();
    }

    private Evidence stored(Evidence evidence) {
        stores().evidence().put(evidence);
        return evidence;
    }
}
