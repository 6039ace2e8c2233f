package kz.goldenhour.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.goldenhour.domain.claim.Claim;
import kz.goldenhour.domain.claim.ClaimId;
import kz.goldenhour.domain.claim.ClaimStore.Earlier;
import kz.goldenhour.domain.claim.ClaimStore.JoinResult;
import kz.goldenhour.domain.claim.Filing;
import kz.goldenhour.domain.claim.Report;
import kz.goldenhour.domain.claim.ReportId;
import kz.goldenhour.domain.claim.Spread;
import kz.goldenhour.testing.Claims;
import kz.goldenhour.testing.Evidences;
import kz.goldenhour.testing.Reports;
import org.junit.jupiter.api.Test;

/// Joining a claim, how far it has gone, and the match that it waits for.
public abstract class JoiningContract extends StoreContract {
    @Test
    void a_joined_report_counts_and_the_claim_stays_as_it_is() {
        var claim = opened();
        var report = Reports.report("r2", claim.id(), after(60));

        assertThat(claims().join(new Filing(report, Optional.of("SAMPLE contact"), Optional.empty())))
                .isEqualTo(new JoinResult.Joined());

        assertThat(claims().report(report.id())).contains(report);
        assertThat(claims().claim(claim.id())).contains(claim);
        assertThat(claims().spread(claim.id())).isEqualTo(new Spread(2, 1, 1, Map.of(), Set.of(), NOW, after(60)));
    }

    @Test
    void the_very_same_report_again_is_joined_and_counts_once() {
        var claim = opened();
        var filing = Reports.filing(Reports.report("r2", claim.id(), after(60)), "key", "body");
        claims().join(filing);

        assertThat(claims().join(filing)).isEqualTo(new JoinResult.Joined());
        assertThat(claims().spread(claim.id()).reports()).isEqualTo(2);
    }

    @Test
    void the_same_key_gives_the_earlier_report() {
        var claim = opened();
        claims().join(Reports.filing(Reports.report("r2", claim.id(), after(1)), "key", "body"));

        assertThat(claims().join(Reports.filing(Reports.report("r3", claim.id(), after(2)), "key", "body")))
                .isEqualTo(new JoinResult.Repeated(new Earlier(new ReportId("r2"), true)));
        assertThat(claims().join(Reports.filing(Reports.report("r4", claim.id(), after(2)), "key", "other")))
                .isEqualTo(new JoinResult.Repeated(new Earlier(new ReportId("r2"), false)));
        assertThat(claims().report(new ReportId("r3"))).isEmpty();
    }

    @Test
    void reports_are_counted_from_a_time_on_and_up_to_a_number() {
        var claim = opened();
        for (int i = 1; i <= 5; i++) {
            claims().join(Reports.filing(Reports.report("r" + i, claim.id(), after(i))));
        }

        assertThat(claims().reportsSince(claim.id(), after(3), 10)).isEqualTo(3);
        assertThat(claims().reportsSince(claim.id(), after(1), 2)).isEqualTo(2);
        assertThat(claims().reportsSince(claim.id(), after(6), 10)).isZero();
    }

    @Test
    void who_said_how_he_can_be_reached_is_found_by_his_report() {
        var claim = opened();
        for (int i = 1; i <= 120; i++) {
            var report = Reports.report("r" + i, claim.id(), after(i));
            var contact = Optional.of("SAMPLE contact " + i).filter(it -> !it.endsWith("7"));
            claims().join(new Filing(report, contact, Optional.empty()));
        }
        var reports = claims().reports(claim.id(), 118);

        assertThat(reports).extracting(Report::receivedAt).isSorted().hasSize(118);
        var contacts = claims().contacts(reports.stream().map(Report::id).toList());
        assertThat(contacts)
                .containsEntry(new ReportId("r1"), "SAMPLE contact 1")
                .doesNotContainKey(new ReportId("r7"))
                .hasSize(105);
    }

    @Test
    void a_report_id_that_is_taken_joins_nothing() {
        var claim = opened();
        join(claim, "r2", "SAMPLE Таң", true, "astana");

        assertThatThrownBy(() -> join(claim, "r2", "SAMPLE Күн", true, "astana"))
                .isInstanceOf(IllegalStateException.class);
        assertThat(claims().spread(claim.id()).reports()).isEqualTo(2);
    }

    @Test
    void who_has_reported_a_claim_is_known() {
        var claim = opened();

        assertThat(claims().hasReported(claim.id(), Reports.reporter().id())).isTrue();
        assertThat(claims().hasReported(claim.id(), Reports.editor().id())).isFalse();
        assertThat(claims().hasReported(new ClaimId("none"), Reports.reporter().id()))
                .isFalse();
    }

    @Test
    void who_has_reported_a_claim_is_known_however_many_came_after_him() {
        var claim = opened();
        for (int i = 0; i < 60; i++) {
            join(claim, "later" + i, "SAMPLE newsroom " + i, false, "astana");
        }

        assertThat(claims().hasReported(claim.id(), Reports.reporter().id())).isTrue();
        assertThat(claims().hasReported(claim.id(), Reports.editor().id())).isFalse();
    }

    @Test
    void newsrooms_count_once_and_vetted_ones_apart() {
        var claim = opened();
        join(claim, "r2", "SAMPLE Таң", true, "astana");
        join(claim, "r3", "SAMPLE Күн", true, "astana");
        join(claim, "r4", "SAMPLE Ай", false, "turkistan-oblysy");

        var spread = claims().spread(claim.id());

        assertThat(spread.reports()).isEqualTo(4);
        assertThat(spread.newsrooms()).isEqualTo(3);
        assertThat(spread.vettedNewsrooms()).isEqualTo(2);
        assertThat(spread.regions()).isEqualTo(Map.of("astana", 2, "turkistan-oblysy", 1));
        assertThat(spread.vettedRegions()).containsExactly("astana");
    }

    @Test
    void a_claim_without_a_match_waits_for_one_and_takes_it_once() {
        var claim = Claims.unmatched("c1", NOW);
        var younger = Claims.unmatched("c0", after(1));
        claims().open(Openers.of(younger, Reports.filing(Reports.report("r0", younger.id(), after(1)))));
        claims().open(Openers.of(claim, Reports.filing(Reports.report("r1", claim.id(), NOW))));
        var match = Claims.answer(Evidences.preApproved().ref());

        assertThat(claims().unmatched(10)).containsExactly(claim, younger);
        assertThat(claims().unmatched(1)).containsExactly(claim);
        assertThat(claims().matched(claim, match)).isTrue();
        assertThat(claims().claim(claim.id())).contains(claim.with(match));
        assertThat(claims().unmatched(10)).containsExactly(younger);
        assertThat(claims().matched(claim, Claims.answer(Evidences.ofState().ref())))
                .isFalse();
    }

    private void join(Claim claim, String id, String newsroom, boolean vetted, String region) {
        var good = Reports.report(id, claim.id(), after(10));
        var words = good.particulars();
        var particulars = new Report.Particulars(
                words.text(),
                words.lang(),
                words.sourceUrl(),
                words.seenAt(),
                Optional.of(region),
                words.attachments(),
                false);
        claims().join(Reports.filing(new Report(
                good.id(), claim.id(), good.caller(), newsroom, vetted, particulars, false, good.receivedAt())));
    }

    private Claim opened() {
        var opening = Openers.underReview("c1", NOW);
        claims().open(opening);
        return opening.claim();
    }
}
