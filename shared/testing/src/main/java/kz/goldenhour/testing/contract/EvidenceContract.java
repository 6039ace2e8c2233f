package kz.goldenhour.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import kz.goldenhour.domain.evidence.EvidenceStore;
import kz.goldenhour.domain.evidence.EvidenceStore.PutResult;
import kz.goldenhour.domain.evidence.EvidenceStore.PutResult.Conflict;
import kz.goldenhour.domain.evidence.EvidenceStore.PutResult.Stored;
import kz.goldenhour.testing.Evidences;
import org.junit.jupiter.api.Test;

/// Evidence and its versions.
public abstract class EvidenceContract extends StoreContract {
    private EvidenceStore evidence() {
        return stores().evidence();
    }

    @Test
    void the_newest_version_counts() {
        var first = Evidences.preApproved();
        var second = Evidences.verifiedAgain(first, NOW);

        assertThat(evidence().put(first)).isEqualTo(new Stored(first));
        assertThat(evidence().put(second)).isEqualTo(new Stored(second));
        assertThat(evidence().find(first.id())).contains(second);
        assertThat(evidence().all()).containsExactly(second);
        assertThat(evidence().find(first.ref())).as("kept as it was").contains(first);
        assertThat(evidence().find(second.ref())).contains(second);
        assertThat(evidence().find(Evidences.verifiedAgain(second, NOW).ref())).isEmpty();
    }

    @Test
    void a_version_that_does_not_follow_is_refused_with_the_current_one() {
        var first = Evidences.preApproved();
        var second = Evidences.verifiedAgain(first, NOW);
        assertThat(evidence().put(second)).isEqualTo(new Conflict(Optional.empty()));
        evidence().put(first);
        evidence().put(second);

        var late = Evidences.verifiedAgain(first, after(9));

        assertThat(evidence().put(late)).isEqualTo(new Conflict(Optional.of(second)));
        assertThat(evidence().put(second)).isEqualTo(new Stored(second));
    }

    @Test
    void of_many_editors_at_the_same_moment_one_writes_the_next_version() {
        var first = Evidences.preApproved();
        evidence().put(first);

        var results = atOnce(IntStream.range(0, 10)
                .<Callable<PutResult>>mapToObj(i -> () -> evidence().put(Evidences.verifiedAgain(first, after(i))))
                .toList());

        assertThat(results).filteredOn(Stored.class::isInstance).hasSize(1);
        assertThat(results).filteredOn(Conflict.class::isInstance).hasSize(9);
    }

    @Test
    void what_changed_is_found_retired_records_too() {
        var offices = Evidences.preApproved();
        var desks = Evidences.ofState();
        evidence().put(offices);
        evidence().put(desks);
        clock.advance(Duration.ofMinutes(90));
        var retired = Evidences.retired(offices);
        evidence().put(retired);

        assertThat(evidence().changedSince(NOW)).containsExactlyInAnyOrder(retired, desks);
        assertThat(evidence().changedSince(after(60))).containsExactly(retired);
        assertThat(evidence().changedSince(clock.instant().plusSeconds(1))).isEmpty();
        assertThat(evidence().all()).containsExactly(desks);
        assertThat(evidence().find(offices.id())).contains(retired);
    }

    @Test
    void changes_are_found_however_far_one_looks_back() {
        evidence().put(Evidences.preApproved());
        clock.advance(Duration.ofDays(40));

        assertThat(evidence().changedSince(NOW)).contains(Evidences.preApproved());
    }
}
