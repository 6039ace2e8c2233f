package kz.goldenhour.reviewclaim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import kz.goldenhour.domain.claim.Asked;
import kz.goldenhour.domain.claim.Claim;
import kz.goldenhour.domain.claim.ClaimId;
import kz.goldenhour.domain.claim.Opening;
import kz.goldenhour.domain.claim.Report;
import kz.goldenhour.domain.claim.Report.Particulars;
import kz.goldenhour.domain.match.Match;
import kz.goldenhour.testing.Desks;
import kz.goldenhour.testing.Neighbours;
import kz.goldenhour.testing.Reports;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// A question that nobody outside the desk is to be shown.
@DisplayNameGeneration(ReplaceUnderscores.class)
class ConfidentialTest {
    private static final ClaimId SECRET = new ClaimId("secret");
    private static final String TEXT = "SAMPLE құпия сұрау: ХҚКО-да не болып жатыр?";

    private final Evening evening = new Evening();

    private void ask() {
        Neighbours.setUp(evening.stores.desks());
        var now = evening.clock.instant();
        var asked = new Asked(TEXT, Optional.empty(), now, List.of(), List.of(), true);
        var claim = Claim.begun(SECRET, asked, Desks.TSON, now.plusSeconds(1200), Optional.of(Match.none()));
        var filing = Reports.filing(report("secret-1", true));
        evening.stores.claims().open(new Opening(claim, filing, List.of(), Optional.empty(), Optional.empty()));
        evening.at(evening.link(Desks.AIGUL, SECRET, 5));
    }

    private Report report(String id, boolean confidential) {
        var plain = Reports.report(id, SECRET, evening.clock.instant());
        var said = new Particulars(
                TEXT, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of(), confidential);
        return new Report(
                plain.id(),
                SECRET,
                plain.caller(),
                plain.newsroom(),
                plain.vetted(),
                said,
                false,
                evening.clock.instant());
    }

    @Test
    void says_so_and_is_offered_to_no_other_desk() {
        ask();
        var page = evening.opened();

        assertThat(page.text()).contains("баспасөз қызметінен тыс ешкімге көрсетпеуді өтінген", "Басқа органға беруге");
        assertThat(page.has("give")).isFalse();
        assertThat(page.has("ask")).isFalse();
        assertThat(page.has("hold")).isTrue();
    }

    @Test
    void may_be_given_away_as_soon_as_somebody_asks_the_same_openly() {
        ask();
        evening.stores.claims().join(Reports.filing(report("secret-2", false)));
        var page = evening.opened();

        assertThat(page.text()).doesNotContain("ешкімге көрсетпеуді");
        assertThat(page.has("give")).isTrue();
    }

    @Test
    void any_other_question_may_be_given_away() {
        assertThat(evening.opened().text()).doesNotContain("ешкімге көрсетпеуді");
    }
}
