package kz.goldenhour.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import kz.goldenhour.domain.claim.ClaimId;
import kz.goldenhour.domain.claim.Intake;
import kz.goldenhour.domain.claim.Intake.Receipt;
import kz.goldenhour.domain.claim.Openings;
import kz.goldenhour.domain.claim.Report.Particulars;
import kz.goldenhour.domain.claim.ReportStatus;
import kz.goldenhour.domain.match.Fingerprint;
import kz.goldenhour.domain.match.Grouping;
import kz.goldenhour.domain.match.Matcher;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/// Matching that is down, or finds few words.
@DisplayNameGeneration(ReplaceUnderscores.class)
class LateMatchingTest extends Asking {
    @Nested
    class While_matching_is_down {
        @Test
        void the_report_is_stored_alerted_and_matched_later() {
            house.stores.evidence().put(Evidences.preApproved());
            house.matching.down(true);
            var claim = file(OFFICES_CLOSE).claim();
            assertThat(ReportStatus.of(claim)).isEqualTo(ReportStatus.RECEIVED);
            assertThat(house.intake.matchLate(10)).isZero();

            house.matching.down(false);

            assertThat(house.intake.matchLate(10)).isEqualTo(1);
            var matched = house.stores.claims().claim(claim.id()).orElseThrow();
            assertThat(ReportStatus.of(matched)).isEqualTo(ReportStatus.UNDER_REVIEW);
            assertThat(matched.match().orElseThrow().evidence()).isPresent();
        }
    }

    private Intake intake(Matcher matcher, Grouping grouping) {
        var desks = new kz.goldenhour.domain.desk.Desks(house.stores.desks(), Desks.TSON);
        var openings = new Openings(house.stores, desks, grouping, house.clock);
        return new Intake(house.stores, matcher, openings, house.randomness, house.clock);
    }

    @Test
    void is_this_true_is_about_what_it_points_to() {
        Grouping ofFewWords = new Grouping() {
            @Override
            public Fingerprint fingerprint(String message) {
                return new Fingerprint(message, List.of());
            }

            @Override
            public boolean sameClaim(String one, String other) {
                return one.equals(other);
            }
        };
        var intake = intake(house.matching, ofFewWords);
        var first = filed(intake, "https://a.example.kz/1");

        assertThat(filed(intake, "https://a.example.kz/2")).isNotEqualTo(first);
        assertThat(filed(intake, "https://a.example.kz/1")).isEqualTo(first);
    }

    private static ClaimId filed(Intake intake, String link) {
        var what = new Particulars(
                "Это правда?",
                Optional.empty(),
                Optional.of(URI.create(link)),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                false);
        var receipt = intake.file(Reports.reporter(), what, Optional.empty(), Optional.empty());
        return ((Receipt.Filed) receipt).claim().id();
    }

    @Test
    void one_text_that_cannot_be_matched_does_not_hold_up_the_others() {
        house.matching.down(true);
        file("яд");
        var behind = file(OFFICES_CLOSE).claim();
        house.matching.down(false);
        Matcher picky = text -> {
            if (text.equals("яд")) {
                throw new IllegalStateException("no such text for the test");
            }
            return house.matching.match(text);
        };
        var intake = intake(picky, house.matching);

        assertThat(intake.matchLate(10)).isEqualTo(1);
        assertThat(house.stores.claims().claim(behind.id()).orElseThrow().match())
                .isPresent();
    }
}
