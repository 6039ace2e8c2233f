package kz.goldenhour.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import kz.goldenhour.domain.Rating;
import kz.goldenhour.domain.Texts;
import kz.goldenhour.domain.claim.Claim;
import kz.goldenhour.domain.desk.DutyOfficer;
import kz.goldenhour.domain.desk.DutyRules;
import kz.goldenhour.domain.desk.OfficerId;
import kz.goldenhour.domain.evidence.Evidence;
import kz.goldenhour.domain.outbox.Dispatch;
import kz.goldenhour.domain.outbox.Links;
import kz.goldenhour.domain.outbox.Sending;
import kz.goldenhour.domain.publish.Approval;
import kz.goldenhour.domain.publish.Rebuttal;
import kz.goldenhour.domain.review.Choice;
import kz.goldenhour.domain.review.Decision;
import kz.goldenhour.domain.review.Review;
import kz.goldenhour.domain.review.Review.Result;
import kz.goldenhour.testing.contract.Openers;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// A rating that two officers must approve.
@DisplayNameGeneration(ReplaceUnderscores.class)
class TwoOfficersTest extends Deciding {
    private final Evidence evidence = Evidences.preApproved();

    TwoOfficersTest() {
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
    void asks_the_second_in_words_of_its_own() {
        own(open("c1"), aigul);
        var messenger = new TestMessenger();
        var links = new Links("https://sample.invalid", Seeds.randomness(3));
        var dispatch = new Dispatch(stores, messenger, links, clock);
        memory.stream().forEach(dispatch::send);

        assertThat(messenger.texts())
                .anyMatch(sms -> sms.text().startsWith("Екінші мақұлдау керек. Жауап мерзімі: 20:20 (Астана)."));
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
                .isEqualTo(Sending.SENT);
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
    void of_a_record_is_seconded_though_the_record_was_verified_again_in_between() {
        var claim = open("c1");
        review.decide(now(claim), dana, new Choice.Suggest(evidence.id()));
        assertThat(review.decide(now(claim), aigul, Choices.draft(evidence.rebuttal())))
                .isInstanceOf(Result.Proposed.class);
        stores.evidence().put(later(evidence, evidence.rebuttal()));

        assertThat(review.decide(now(claim), dana, Choices.second(evidence.rebuttal())))
                .isInstanceOf(Result.Done.class);
        assertThat(now(claim).isOpen()).isFalse();
    }

    @Test
    void of_a_record_is_not_seconded_where_the_record_says_something_else_by_now() {
        var claim = open("c1");
        review.decide(now(claim), dana, new Choice.Suggest(evidence.id()));
        review.decide(now(claim), aigul, Choices.draft(evidence.rebuttal()));
        var old = evidence.rebuttal();
        var other = new Rebuttal(
                old.rating(), Texts.of("Басқа сөз", "Другие слова"), old.body(), old.sources(), old.spokesperson());
        stores.evidence().put(later(evidence, other));

        assertThat(review.decide(now(claim), dana, Choices.second(evidence.rebuttal())))
                .isInstanceOf(Result.TextChanged.class);
        assertThat(now(claim).isOpen()).isTrue();
    }

    private static Evidence later(Evidence old, Rebuttal text) {
        return new Evidence(
                old.id(),
                old.version() + 1,
                old.desk(),
                old.wordings(),
                text,
                old.validity(),
                old.verifiedAt().plus(Duration.ofHours(20)),
                old.preApproved(),
                false,
                false,
                old.author());
    }

    @Test
    void pressed_twice_is_one_first_approval() {
        var claim = open("c1");
        var seen = now(claim);
        var first = (Result.Proposed) review.decide(seen, aigul, Choices.own(Evidences.rebuttal()), 0);
        memory.stream();

        var again = (Result.Proposed) review.decide(seen, aigul, Choices.own(Evidences.rebuttal()), 0);

        assertThat(again.decision()).isEqualTo(first.decision());
        assertThat(again.second()).isEqualTo(first.second());
        assertThat(memory.stream()).isEmpty();
        assertThat(stores.ledger().head(Desks.TSON).decisions()).isEqualTo(1);
    }

    @Test
    void is_seconded_where_another_approves_the_same_text_by_himself() {
        var claim = open("c1");
        own(claim, aigul);
        assertThat(own(claim, dana)).isInstanceOf(Result.Done.class);
    }

    @Test
    void begins_anew_where_the_first_was_taken_away_in_between() {
        var claim = open("c1");
        own(claim, aigul);
        stores.desks().remove(aigul.id());

        assertThat(review.decide(now(claim), dana, Choices.second(Evidences.rebuttal())))
                .isInstanceOf(Result.Proposed.class);
        assertThat(now(claim).proposal().orElseThrow().first()).isEqualTo(dana.id());
        assertThat(now(claim).isOpen()).isTrue();
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
                .isEqualTo(Sending.PARKED);
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
