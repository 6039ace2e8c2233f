package kz.goldenhour.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.goldenhour.domain.claim.Claim;
import kz.goldenhour.domain.claim.ClaimState.Dismissal;
import kz.goldenhour.domain.desk.DutyRules;
import kz.goldenhour.domain.desk.HoldingTemplate;
import kz.goldenhour.domain.publish.ClosingWord;
import kz.goldenhour.domain.publish.Publication;
import kz.goldenhour.domain.publish.Publication.Kind;
import kz.goldenhour.domain.review.Choice;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// Whoever was told that an answer is being looked for is told that there will be none.
@DisplayNameGeneration(ReplaceUnderscores.class)
class ClosingWordTest {
    private static final String TEXT = "Қалада жол ақысы келесі жылы екі есе қымбаттайды дейді";

    private final NightShift night = new NightShift();

    @Test
    void a_claim_that_the_public_knows_of_is_closed_in_both_languages_and_with_no_word_of_the_claim() {
        var claim = known();
        night.house.messenger.clear();
        dismiss(claim, Dismissal.NOT_CHECKABLE);

        var published = night.house.messenger.published();
        assertThat(published).hasSize(1);
        var word = published.getFirst().publication();
        assertThat(word.kind()).isEqualTo(Kind.CLOSING);
        assertThat(word.version()).isEqualTo(night.now(claim).publications());
        var text = ((ClosingWord) word.content()).text();
        assertThat(text.kk()).contains("ресми жауап болмайды").doesNotContain("жол ақысы");
        assertThat(text.ru()).contains("официального ответа не будет");
    }

    @Test
    void a_claim_that_only_its_reporters_know_of_is_closed_without_a_word_to_the_public() {
        var claim = night.ask(TEXT);
        night.minutes(45);
        dismiss(claim, Dismissal.SPAM);

        assertThat(night.house.messenger.published()).isEmpty();
        assertThat(night.now(claim).publications()).isZero();
    }

    @Test
    void a_list_that_changed_meanwhile_stops_it_at_the_last_gate() {
        var claim = known();
        night.house.messenger.clear();
        var officer = night.house.stores.desks().officer(NightShift.AIGUL).orElseThrow();
        night.house.review.decide(night.now(claim), officer, new Choice.Dismiss(Dismissal.OTHER));
        var it = night.rules();
        night.rules(new DutyRules(
                it.ladder(),
                it.quietStep(),
                it.publicAfter(),
                it.head(),
                it.directLine(),
                it.secondApproval(),
                it.namedDeputy(),
                it.smsPerDay(),
                Optional.of(new HoldingTemplate(9, List.of(), Map.of()))));
        night.stream();

        assertThat(night.house.messenger.published()).isEmpty();
    }

    @Test
    void its_place_in_the_desks_sequence_is_the_next() {
        var claim = known();
        dismiss(claim, Dismissal.OTHER);

        var newest = night.house.stores.ledger().latest(Desks.TSON, 10);
        assertThat(newest).extracting(Publication::sequence).startsWith((long) newest.size());
    }

    @Test
    void an_answer_after_a_public_holding_statement_goes_out_as_the_next_version() {
        var claim = known();
        night.house.messenger.clear();
        var officer = night.house.stores.desks().officer(NightShift.AIGUL).orElseThrow();
        night.house.review.decide(night.now(claim), officer, Choices.own(Evidences.rebuttal()));
        night.stream();

        var published = night.house.messenger.published();
        assertThat(published).hasSize(1);
        assertThat(published.getFirst().publication().kind()).isEqualTo(Kind.REBUTTAL);
        assertThat(published.getFirst().publication().version()).isEqualTo(2);
    }

    private Claim known() {
        var claim = night.ask(TEXT, "first", true);
        night.ask(TEXT, "second", true);
        night.minutes(45);
        assertThat(night.house.messenger.published()).isNotEmpty();
        return claim;
    }

    private void dismiss(Claim claim, Dismissal reason) {
        var officer = night.house.stores.desks().officer(NightShift.AIGUL).orElseThrow();
        night.house.review.decide(night.now(claim), officer, new Choice.Dismiss(reason));
        night.stream();
    }
}
