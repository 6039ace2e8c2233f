package kz.goldenhour.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import kz.goldenhour.domain.claim.Claim;
import kz.goldenhour.domain.claim.ClaimStore.RulingResult.EvidenceChanged;
import kz.goldenhour.domain.claim.ClaimStore.RulingResult.Ruled;
import kz.goldenhour.domain.evidence.EvidenceStore.PutResult;
import kz.goldenhour.domain.publish.LedgerHead;
import kz.goldenhour.testing.Desks;
import kz.goldenhour.testing.Evidences;
import org.junit.jupiter.api.Test;

/// A record learns a wording with the decision of an officer: both or neither.
public abstract class AliasContract extends StoreContract {
    private static final LedgerHead EMPTY = LedgerHead.empty(Desks.TSON);

    private Claim opened(String id) {
        var opening = Openers.underReview(id, NOW);
        claims().open(opening);
        return opening.claim();
    }

    @Test
    void the_record_has_the_wording_in_its_next_version_and_the_change_is_found() {
        var record = Evidences.preApproved();
        stores().evidence().put(record);
        var ruling = Openers.teach(opened("c1"), record, EMPTY, after(60));
        var learned = ruling.newEvidence().orElseThrow();

        assertThat(claims().rule(ruling)).isEqualTo(new Ruled(ruling.after()));

        assertThat(learned.version()).isEqualTo(2);
        assertThat(stores().evidence().find(record.id())).contains(learned);
        assertThat(stores().evidence().find(record.ref())).contains(record);
        assertThat(stores().evidence().findAs(record.ref()))
                .as("nothing was taken away")
                .contains(learned);
        assertThat(stores().evidence().changedSince(NOW)).containsExactly(learned);
    }

    @Test
    void the_same_ruling_again_counts_once() {
        var record = Evidences.preApproved();
        stores().evidence().put(record);
        var ruling = Openers.teach(opened("c1"), record, EMPTY, after(60));
        claims().rule(ruling);

        assertThat(claims().rule(ruling)).isEqualTo(new Ruled(ruling.after()));
        assertThat(stores().evidence().find(record.id()))
                .contains(ruling.newEvidence().orElseThrow());
    }

    @Test
    void where_an_editor_was_faster_nothing_is_done() {
        var record = Evidences.preApproved();
        var edited = Evidences.verifiedAgain(record, NOW);
        stores().evidence().put(record);
        stores().evidence().put(edited);
        var claim = opened("c1");

        assertThat(claims().rule(Openers.teach(claim, record, EMPTY, after(60))))
                .isEqualTo(new EvidenceChanged());

        assertThat(claims().claim(claim.id())).contains(claim);
        assertThat(stores().evidence().find(record.id())).contains(edited);
        assertThat(stores().evidence().findAs(record.ref())).isEmpty();
    }

    @Test
    void of_an_editor_and_an_officer_at_the_same_moment_exactly_one_writes() {
        for (int round = 0; round < 5; round++) {
            var record = Evidences.preApproved();
            var now = stores().evidence().find(record.id()).orElse(record);
            stores().evidence().put(now);
            var head = stores().ledger().head(Desks.TSON);
            var ruling = Openers.teach(opened("c" + round), now, head, after(60));
            var edited = Evidences.verifiedAgain(now, after(round));

            var results = atOnce(List.<Callable<Boolean>>of(
                    () -> claims().rule(ruling) instanceof Ruled,
                    () -> stores().evidence().put(edited) instanceof PutResult.Stored));

            assertThat(results).containsExactlyInAnyOrder(true, false);
            var taught = stores().ledger().find(ruling.decision().id()).isPresent();
            assertThat(stores().evidence().find(record.id()))
                    .contains(taught ? ruling.newEvidence().orElseThrow() : edited);
        }
    }
}
