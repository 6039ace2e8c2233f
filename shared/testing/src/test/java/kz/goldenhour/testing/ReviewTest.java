package kz.goldenhour.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import kz.goldenhour.domain.Rating;
import kz.goldenhour.domain.Stores;
import kz.goldenhour.domain.Texts;
import kz.goldenhour.domain.claim.Claim;
import kz.goldenhour.domain.claim.ClaimId;
import kz.goldenhour.domain.claim.ClaimState;
import kz.goldenhour.domain.claim.ClaimState.Dismissal;
import kz.goldenhour.domain.claim.Ticking;
import kz.goldenhour.domain.desk.DeskId;
import kz.goldenhour.domain.desk.DutyOfficer;
import kz.goldenhour.domain.desk.DutyRules;
import kz.goldenhour.domain.desk.OfficerId;
import kz.goldenhour.domain.evidence.Evidence;
import kz.goldenhour.domain.match.Outcome;
import kz.goldenhour.domain.outbox.Dispatch;
import kz.goldenhour.domain.outbox.OutboxMessage;
import kz.goldenhour.domain.publish.Approval;
import kz.goldenhour.domain.publish.PublicationId;
import kz.goldenhour.domain.publish.Rebuttal;
import kz.goldenhour.domain.review.Choice;
import kz.goldenhour.domain.review.Decision;
import kz.goldenhour.domain.review.Review;
import kz.goldenhour.domain.review.Review.Result;
import kz.goldenhour.testing.contract.Openers;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReviewTest {
    private final TestClock clock = new TestClock();
    private final InMemoryStores memory = new InMemoryStores(clock);
    private final Stores stores = memory.stores();
    private final Review review = new Review(stores, clock);
    private final DutyOfficer aigul = Desks.aigul();
    private final DutyOfficer dana = Desks.officer(new OfficerId("dana"), Desks.TSON);
    private final DutyOfficer marat = Desks.officer(new OfficerId("marat"), Desks.TSON);

    ReviewTest() {
        Desks.setUp(stores.desks());
        stores.desks().put(dana);
        stores.desks().put(marat);
    }

    @Nested
    class A_claim_that_moved_under_the_officer {
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

    @Nested
    class What_decides_nothing_yet {
        @Test
        void I_have_it_stops_the_ladder_for_ten_minutes_twice_and_never_past_the_promise() {
            var claim = open("c1");
            for (int time = 0; time < 2; time++) {
                clock.advance(Duration.ofMinutes(6));
                decide(claim, aigul, new Choice.Acknowledge());
                var climb = now(claim).clock().climb();
                assertThat(climb.acknowledgedBy()).contains(aigul.id());
                assertThat(climb.nextStepAt())
                        .isEqualTo(time == 0 ? clock.instant().plusSeconds(600) : claim.nextWordBy());
            }
            assertThat(review.decide(now(claim), aigul, new Choice.Acknowledge()))
                    .isInstanceOf(Result.Enough.class);
            assertThat(now(claim).nextWordBy()).isEqualTo(claim.nextWordBy());
        }

        @Test
        void hold_tells_the_reporters_and_leaves_the_claim_open() {
            var claim = open("c1");
            decide(claim, aigul, new Choice.Hold());
            assertThat(now(claim).state()).isEqualTo(new ClaimState.Held(clock.instant(), claim.nextWordBy()));
            assertThat(last()).isInstanceOf(Decision.Hold.class);
        }

        @Test
        void another_record_becomes_the_draft() {
            var claim = open("c1");
            var evidence = Evidences.preApproved();
            assertThat(review.decide(claim, aigul, new Choice.Suggest(evidence.id())))
                    .isInstanceOf(Result.NoSuchEvidence.class);
            stores.evidence().put(evidence);
            decide(claim, aigul, new Choice.Suggest(evidence.id()));
            var match = now(claim).match().orElseThrow();
            assertThat(match.outcome()).isEqualTo(Outcome.SUGGEST);
            assertThat(match.isChosen()).isTrue();
            assertThat(review.decide(now(claim), aigul, new Choice.Suggest(evidence.id())))
                    .isInstanceOf(Result.NoSuchEvidence.class);
            decide(claim, aigul, Choices.draft(evidence.rebuttal()));
            assertThat(now(claim).isOpen()).isFalse();
        }

        @Test
        void is_open_to_an_officer_whose_PIN_is_new() {
            var fresh = new DutyOfficer(
                    dana.id(),
                    dana.desk(),
                    dana.name(),
                    dana.phone(),
                    dana.email(),
                    dana.lang(),
                    dana.pin(),
                    clock.instant().plusSeconds(9));
            var claim = open("c1");
            assertThat(review.decide(claim, fresh, new Choice.Dismiss(Dismissal.SPAM)))
                    .isInstanceOf(Result.NotYet.class);
            assertThat(review.decide(claim, fresh, new Choice.Acknowledge())).isInstanceOf(Result.Done.class);
        }
    }

    @Nested
    class A_rating_that_two_must_approve {
        private final Evidence evidence = Evidences.preApproved();

        A_rating_that_two_must_approve() {
            stores.desks().put(Desks.tson().with(rules(Optional.of(marat.id()))));
            stores.evidence().put(evidence);
        }

        @Test
        void waits_for_the_second_who_is_asked() {
            var claim = open("c1");
            var result = (Result.Proposed) own(claim, aigul);
            assertThat(result.second()).contains(dana);
            assertThat(now(claim).isOpen()).isTrue();
            assertThat(stores.ledger().latest(Desks.TSON, 9)).isEmpty();
            assertThat(memory.stream()).anyMatch(key -> key.value().contains("#" + dana.id() + "#SMS"));
        }

        @Test
        void goes_out_when_another_officer_approves_the_very_text() {
            var claim = open("c1");
            own(claim, aigul);
            decide(claim, dana, Choices.second(Evidences.rebuttal()));
            var publication = stores.ledger().latest(Desks.TSON, 9).getFirst();
            var approval = (Approval.ByOfficer) publication.approval();
            assertThat(approval.second()).isPresent();
            assertThat(last())
                    .isEqualTo(new Decision.SecondApproval(
                            approval.decision(), publication.content().contentHash(), false));
            assertThat(stores.evidence().all())
                    .anyMatch(it -> it.author().equals(aigul.id().value()));
            assertThat(sent(publication.claim(), publication.version(), publication.id()))
                    .isEqualTo(Dispatch.Sending.SENT);
        }

        @Test
        void is_never_seconded_by_the_first_nor_by_the_author() {
            var claim = open("c1");
            own(claim, aigul);
            assertThat(review.decide(now(claim), aigul, Choices.second(Evidences.rebuttal())))
                    .isInstanceOf(Result.NeedsAnother.class);
            assertThat(own(claim, aigul)).isInstanceOf(Result.Proposed.class);
            assertThat(now(claim).isOpen()).isTrue();
        }

        @Test
        void is_seconded_where_another_approves_the_same_text_by_himself() {
            var claim = open("c1");
            own(claim, aigul);
            assertThat(own(claim, dana)).isInstanceOf(Result.Done.class);
        }

        @Test
        void is_asked_of_the_named_deputy_after_hours_and_recorded_as_such() {
            clock.advance(Duration.ofHours(3));
            var claim = open("c1");
            assertThat(((Result.Proposed) own(claim, aigul)).second()).contains(marat);
            decide(claim, marat, Choices.second(Evidences.rebuttal()));
            assertThat(((Decision.SecondApproval) last()).namedDeputy()).isTrue();
        }

        @Test
        void says_so_where_the_desk_has_nobody_else() {
            var alone = new InMemoryStores(clock).stores();
            Desks.setUp(alone.desks());
            alone.desks().put(Desks.tson().with(rules(Optional.empty())));
            var opening = Openers.underReview("c1", clock.instant());
            alone.claims().open(opening);
            var result = new Review(alone, clock).decide(opening.claim(), aigul, Choices.own(Evidences.rebuttal()));
            assertThat(((Result.Proposed) result).second()).isEmpty();
        }

        @Test
        void that_the_first_changes_while_the_second_approves_is_refused() {
            var claim = open("c1");
            own(claim, aigul);
            var seen = now(claim);
            var old = Evidences.rebuttal();
            var other = new Rebuttal(
                    old.rating(), Texts.of("SAMPLE Басқа.", "SAMPLE Другое."), old.body(), List.of(), Optional.empty());
            decide(claim, aigul, Choices.own(other));
            assertThat(review.decide(seen, dana, Choices.second(old))).isInstanceOf(Result.TextChanged.class);
            assertThat(review.decide(seen, dana, Choices.own(old))).isInstanceOf(Result.TextChanged.class);
        }

        @Test
        void by_two_at_once_is_published_exactly_once() throws Exception {
            for (int round = 0; round < 20; round++) {
                var claim = open("r" + round);
                own(claim, aigul);
                var seen = now(claim);
                var second = Choices.second(Evidences.rebuttal());
                try (var threads = Executors.newFixedThreadPool(2)) {
                    var done = threads.invokeAll(List.<Callable<Result>>of(
                            () -> review.decide(seen, dana, second), () -> review.decide(seen, marat, second)));
                    assertThat(List.of(done.get(0).get(), done.get(1).get()))
                            .hasAtLeastOneElementOfType(Result.Done.class)
                            .hasAtLeastOneElementOfType(Result.TooLate.class);
                }
            }
        }

        @Test
        void is_stopped_at_the_last_gate_where_only_one_has() {
            var claim = open("c1");
            stores.claims().rule(Openers.own(claim, stores.ledger().head(Desks.TSON), clock.instant()));
            var publication = stores.ledger().latest(Desks.TSON, 9).getFirst();
            assertThat(sent(publication.claim(), publication.version(), publication.id()))
                    .isEqualTo(Dispatch.Sending.PARKED);
        }

        private Result own(Claim claim, DutyOfficer officer) {
            return review.decide(now(claim), officer, Choices.own(Evidences.rebuttal()));
        }

        private DutyRules rules(Optional<OfficerId> deputy) {
            var plain = DutyRules.standard();
            return new DutyRules(
                    plain.ladder(),
                    plain.quietStep(),
                    plain.publicAfter(),
                    plain.head(),
                    plain.directLine(),
                    Set.of(Rating.FALSE, Rating.MISLEADING, Rating.TRUE),
                    deputy,
                    plain.smsPerDay(),
                    plain.holding());
        }
    }

    private Dispatch.Sending sent(ClaimId claim, long version, PublicationId id) {
        var links = new Dispatch.Links("https://sample.invalid", Seeds.randomness(3));
        return new Dispatch(stores, new TestMessenger(), links, clock)
                .send(new OutboxMessage.Publish(claim, version, id).key());
    }

    private void decide(Claim claim, DutyOfficer officer, Choice choice) {
        assertThat(review.decide(now(claim), officer, choice))
                .isInstanceOfAny(Result.Done.class, Result.Proposed.class);
    }

    private Decision.Action last() {
        var number = stores.ledger().head(Desks.TSON).decisions();
        return stores.ledger()
                .find(Decision.id(Desks.TSON, number))
                .orElseThrow()
                .action();
    }

    private Claim open(String id) {
        var opening = Openers.underReview(id, clock.instant());
        stores.claims().open(opening);
        return opening.claim();
    }

    private Claim now(Claim claim) {
        return stores.claims().claim(claim.id()).orElseThrow();
    }

    private void tick(Claim seen) {
        if (seen.isOpen()) {
            stores.claims().tick(Ticking.quietly(seen, seen.with(seen.clock()), List.of(), clock.instant()));
        }
    }
}
