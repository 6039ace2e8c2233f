package kz.goldenhour.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import kz.goldenhour.domain.claim.ClaimId;
import kz.goldenhour.domain.outbox.Channel;
import kz.goldenhour.domain.outbox.Outbox;
import kz.goldenhour.domain.outbox.OutboxEntry;
import kz.goldenhour.domain.outbox.OutboxMessage;
import kz.goldenhour.domain.review.LinkHandle;
import kz.goldenhour.domain.review.ReviewLink;
import kz.goldenhour.domain.review.ReviewSession;
import kz.goldenhour.testing.Desks;
import kz.goldenhour.testing.Seeds;
import org.junit.jupiter.api.Test;

/// The outbox, and the links that it makes.
public abstract class OutboxContract extends StoreContract {
    private static final OutboxMessage ALERT = alert("c1");

    private Outbox outbox() {
        return stores().outbox();
    }

    @Test
    void a_message_may_be_leased_at_once_and_is_due_for_the_sweep_after_its_head_start() {
        outbox().add(ALERT, NOW);

        assertThat(outbox().due(after(59), 10)).isEmpty();
        assertThat(outbox().due(after(60), 10)).containsExactly(ALERT.key());
        assertThat(lease(0)).contains(new OutboxEntry(ALERT, 1, true, false, NOW));
        assertThat(lease(0)).isEmpty();
    }

    @Test
    void of_many_that_want_it_one_gets_the_lease() {
        outbox().add(ALERT, NOW);

        var leases = atOnce(IntStream.range(0, 20)
                .<Callable<Optional<OutboxEntry>>>mapToObj(_ -> () -> lease(1))
                .toList());

        assertThat(leases).filteredOn(Optional::isPresent).hasSize(1);
    }

    @Test
    void a_lease_that_ran_out_is_taken_again_and_the_older_attempt_changes_nothing() {
        outbox().add(ALERT, NOW);
        var first = lease(0).orElseThrow();
        assertThat(lease(89)).isEmpty();
        assertThat(outbox().due(after(89), 10)).isEmpty();
        assertThat(outbox().due(after(90), 10)).containsExactly(ALERT.key());

        var second = lease(90).orElseThrow();
        outbox().sent(first, "m1", after(91));
        outbox().later(first, after(91), "late");
        outbox().park(first, "late");
        outbox().drop(first, "late");

        assertThat(second.attempt()).isEqualTo(2);
        assertThat(lease(120)).isEmpty();
        assertThat(outbox().due(after(180), 10)).containsExactly(ALERT.key());
    }

    @Test
    void what_is_sent_parked_or_dropped_is_over() {
        var all = List.of(alert("c1"), alert("c2"), alert("c3"), alert("c4"));
        all.forEach(message -> outbox().add(message, NOW));
        var leased = all.stream()
                .map(message ->
                        outbox().lease(message.key(), NOW, Optional.empty()).orElseThrow())
                .toList();

        outbox().sent(leased.get(0), "m1", NOW);
        outbox().park(leased.get(1), "wrong number");
        outbox().drop(leased.get(2), "decided");
        outbox().park(leased.get(3).key(), "unreadable");

        assertThat(outbox().due(after(10_000), 10)).isEmpty();
        assertThat(all)
                .allSatisfy(message -> assertThat(outbox().lease(message.key(), after(10_000), Optional.empty()))
                        .isEmpty());
        assertThat(all.stream()
                        .map(message ->
                                outbox().find(message.key()).orElseThrow().parked()))
                .containsExactly(false, true, false, true);
        assertThat(outbox().find(ALERT.key())).contains(new OutboxEntry(ALERT, 1, false, false, NOW));
    }

    @Test
    void what_was_sent_cannot_be_parked_and_what_is_not_there_does_not_come_into_being() {
        outbox().add(ALERT, NOW);
        outbox().sent(lease(0).orElseThrow(), "m1", NOW);
        outbox().park(ALERT.key(), "unreadable");
        outbox().park(alert("none").key(), "unreadable");
        outbox().add(ALERT, after(5));

        assertThat(lease(10_000)).isEmpty();
        assertThat(outbox().find(alert("none").key())).isEmpty();
        assertThat(outbox().lease(alert("none").key(), NOW, Optional.empty())).isEmpty();
    }

    @Test
    void what_could_not_go_out_waits_for_its_time() {
        outbox().add(ALERT, NOW);
        outbox().later(lease(0).orElseThrow(), after(5), "throttled");

        assertThat(lease(4)).isEmpty();
        assertThat(outbox().due(after(4), 10)).isEmpty();
        assertThat(outbox().due(after(5), 10)).containsExactly(ALERT.key());
        assertThat(lease(5)).map(OutboxEntry::attempt).contains(2);
    }

    @Test
    void the_longest_due_comes_first() {
        IntStream.range(0, 12).forEach(i -> outbox().add(alert("c" + i), after(12 - i)));

        assertThat(outbox().due(after(100), 5))
                .containsExactlyElementsOf(IntStream.range(0, 5)
                        .mapToObj(i -> alert("c" + (11 - i)).key())
                        .toList());
    }

    @Test
    void a_link_is_stored_with_the_lease_that_carries_it_or_not_at_all() {
        outbox().add(ALERT, NOW);
        var random = Seeds.randomness(1);
        var first = LinkHandle.random(random);
        var second = LinkHandle.random(random);

        assertThat(outbox().lease(ALERT.key(), NOW, Optional.of(link(first)))).isPresent();
        assertThat(outbox().lease(ALERT.key(), NOW, Optional.of(link(second)))).isEmpty();

        assertThat(stores().links().link(first)).contains(link(first));
        assertThat(stores().links().link(second)).isEmpty();
    }

    @Test
    void a_session_is_found_by_its_handle_alone() {
        var handle = LinkHandle.random(Seeds.randomness(2));
        var session = new ReviewSession(handle.hash(), "link", "pin", after(1800));
        stores().links().put(session);

        assertThat(stores().links().session(handle)).contains(session);
        assertThat(stores().links().session(LinkHandle.random(Seeds.randomness(3))))
                .isEmpty();
    }

    private Optional<OutboxEntry> lease(long seconds) {
        return outbox().lease(ALERT.key(), after(seconds), Optional.empty());
    }

    private static ReviewLink link(LinkHandle handle) {
        return new ReviewLink(handle.hash(), new ClaimId("c1"), Desks.AIGUL, NOW.plus(ReviewLink.LIFE));
    }

    private static OutboxMessage alert(String claim) {
        return new OutboxMessage.Alert(new ClaimId(claim), 0, Desks.AIGUL, Channel.SMS);
    }
}
