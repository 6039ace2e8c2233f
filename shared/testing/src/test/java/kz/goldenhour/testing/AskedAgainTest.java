package kz.goldenhour.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import kz.goldenhour.domain.caller.Caller;
import kz.goldenhour.domain.caller.CallerId;
import kz.goldenhour.domain.caller.Role;
import kz.goldenhour.domain.claim.Claim;
import kz.goldenhour.domain.claim.ClaimState;
import kz.goldenhour.domain.claim.Intake.Receipt;
import kz.goldenhour.domain.claim.Report.Particulars;
import kz.goldenhour.domain.evidence.Evidence;
import kz.goldenhour.domain.review.Choice;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/// The same text after an officer has decided.
@DisplayNameGeneration(ReplaceUnderscores.class)
class AskedAgainTest {
    private static final String TEXT = "С завтрашнего дня закрываются все ЦОНы";

    private final House house = new House();

    private Claim asks() {
        return asks("sample-paper");
    }

    private Claim asks(String caller) {
        var who = new Caller(new CallerId(caller), Role.REPORTER, Set.of(), Optional.empty(), false);
        var filed = house.intake.file(who, Particulars.of(TEXT), Optional.empty(), Optional.empty());
        return ((Receipt.Filed) filed).claim();
    }

    private Claim decided(Choice choice) {
        var claim = asks();
        house.review.decide(claim, Desks.aigul(), choice);
        return claim;
    }

    private Evidence stored(Evidence evidence) {
        house.stores.evidence().put(evidence);
        return evidence;
    }

    /// An officer publishes the draft of evidence that must not answer by itself.
    private Claim approved(Evidence evidence) {
        var record = stored(evidence);
        var looked = stored(Evidences.notPreApproved(record));
        return decided(Choices.draft(looked.rebuttal()));
    }

    private void assertOpensAnew(Claim before) {
        var again = asks();
        assertThat(again.id()).isNotEqualTo(before.id());
        assertThat(again.state()).isEqualTo(new ClaimState.UnderReview());
        assertThat(house.messenger.sent()).isEmpty();
        house.clock.advance(Duration.ofMinutes(1));
        house.sweep.run();
        assertThat(house.messenger.texts()).as("the officer is alerted").isNotEmpty();
    }

    @Nested
    class What_an_officer_answered_from_evidence {
        @Test
        void is_the_answer_for_thirty_days() {
            var claim = approved(Evidences.preApproved());
            house.clock.advance(Duration.ofDays(29));

            assertThat(asks().id()).isEqualTo(claim.id());
            assertThat(asks("other-paper").state()).isInstanceOf(ClaimState.Answered.class);
        }

        @Test
        void is_no_answer_any_more_once_the_evidence_was_retired() {
            var claim = approved(Evidences.preApproved());
            var current = house.stores.evidence().find(Evidences.OFFICES).orElseThrow();
            stored(Evidences.retired(current));

            assertOpensAnew(claim);
        }

        @Test
        void stays_the_answer_where_the_evidence_was_only_verified_again() {
            var claim = approved(Evidences.preApproved());
            var current = house.stores.evidence().find(Evidences.OFFICES).orElseThrow();
            stored(Evidences.verifiedAgain(current, house.clock.instant()));

            assertThat(asks().id()).isEqualTo(claim.id());
        }

        @Test
        void of_a_state_is_the_answer_only_for_its_hours_after_he_looked() {
            house.clock.advance(Duration.ofHours(9));
            var claim = approved(Evidences.ofState());
            house.clock.advance(Duration.ofHours(5));
            assertThat(asks().id()).isEqualTo(claim.id());

            house.clock.advance(Duration.ofHours(1));

            assertOpensAnew(claim);
        }
    }

    @Nested
    class What_an_officer_wrote_himself {
        private final Choice own = Choices.own(Evidences.rebuttal());

        @Test
        void is_the_answer_for_thirty_days() {
            var claim = decided(own);
            house.clock.advance(Duration.ofDays(29));

            assertThat(asks().id()).isEqualTo(claim.id());
        }

        @Test
        void is_no_answer_any_more_once_the_record_it_made_was_retired() {
            var claim = decided(own);
            var made = house.stores.evidence().find(Evidence.idOfDecision(claim.id()));
            stored(Evidences.retired(made.orElseThrow()));

            assertOpensAnew(claim);
        }

        @Test
        void with_evidence_of_a_state_before_him_is_the_answer_only_for_its_hours() {
            stored(Evidences.notPreApproved(stored(Evidences.ofState())));
            var claim = decided(own);
            house.clock.advance(Duration.ofHours(5));
            assertThat(asks().id()).isEqualTo(claim.id());

            house.clock.advance(Duration.ofHours(1));

            assertOpensAnew(claim);
        }
    }

    @Nested
    class What_an_officer_dismissed {
        @Test
        void as_spam_stays_dismissed_for_the_caller_who_sent_it() {
            var claim = decided(new Choice.Dismiss(ClaimState.Dismissal.SPAM));

            assertThat(asks().id()).isEqualTo(claim.id());
        }

        @Test
        void as_spam_is_a_claim_anew_for_anyone_else() {
            var claim = decided(new Choice.Dismiss(ClaimState.Dismissal.SPAM));

            var honest = asks("honest-paper");

            assertThat(honest.id()).isNotEqualTo(claim.id());
            assertThat(honest.state()).isEqualTo(new ClaimState.UnderReview());
            assertThat(asks("third-paper").id()).isEqualTo(honest.id());
        }

        @Test
        void as_not_checkable_is_so_for_everyone() {
            var claim = decided(new Choice.Dismiss(ClaimState.Dismissal.NOT_CHECKABLE));

            assertThat(asks("honest-paper").id()).isEqualTo(claim.id());
        }
    }
}
