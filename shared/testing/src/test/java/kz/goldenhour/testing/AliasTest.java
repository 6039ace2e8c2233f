package kz.goldenhour.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.goldenhour.domain.Lang;
import kz.goldenhour.domain.claim.Asked;
import kz.goldenhour.domain.claim.Claim;
import kz.goldenhour.domain.claim.Spread;
import kz.goldenhour.domain.desk.DeskId;
import kz.goldenhour.domain.evidence.Evidence;
import kz.goldenhour.domain.evidence.Wording;
import kz.goldenhour.domain.match.Candidate;
import kz.goldenhour.domain.match.Match;
import kz.goldenhour.domain.match.Outcome;
import kz.goldenhour.domain.match.Reason;
import kz.goldenhour.domain.match.Reason.Fact;
import kz.goldenhour.domain.match.Reason.Finding;
import kz.goldenhour.domain.review.Alias;
import kz.goldenhour.domain.review.Review.Result;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// An officer says that the words of a question mean what the record says: they become a wording of it.
@DisplayNameGeneration(ReplaceUnderscores.class)
class AliasTest extends Deciding {
    private static final DeskId ELSEWHERE = new DeskId("elsewhere");
    private final Evidence record = Evidences.of(Desks.TSON);

    AliasTest() {
        stores.evidence().put(record);
    }

    private Match alike(Reason... reasons) {
        var ref = record.ref();
        return new Match(Outcome.SUGGEST, Optional.of(ref), 0.4, List.of(new Candidate(ref, 3)), List.of(reasons));
    }

    private Claim matched() {
        var claim = open("c1");
        stores.claims().matched(claim, alike());
        return now(claim);
    }

    private Optional<Wording> offered(String text, boolean confidential, Match match, DeskId desk, Spread spread) {
        var asked = new Asked(text, Optional.of(Lang.RU), clock.instant(), List.of(), List.of(), confidential);
        var claim = Claim.begun(open("any").id(), asked, Desks.TSON, clock.instant(), Optional.of(match));
        return Alias.offered(claim, record, desk, spread);
    }

    private Spread spread() {
        return stores.claims().spread(open("counted").id());
    }

    @Test
    void the_record_has_it_from_the_moment_of_the_decision() {
        var claim = matched();
        decide(claim, aigul, Choices.draftWithAlias(record.rebuttal()));

        var next = stores.evidence().find(record.id()).orElseThrow();
        assertThat(next.version()).isEqualTo(record.version() + 1);
        assertThat(next.wordings()).containsAll(record.wordings());
        assertThat(next.wordings().getLast().text()).isEqualTo(claim.text());
        assertThat(next.wordings().getLast().alias()).isTrue();
        assertThat(next.rebuttal()).isEqualTo(record.rebuttal());
        assertThat(now(claim).isOpen()).isFalse();
    }

    @Test
    void without_the_tick_the_record_stays_as_it_is() {
        decide(matched(), aigul, Choices.draft(record.rebuttal()));

        assertThat(stores.evidence().find(record.id())).contains(record);
    }

    @Test
    void pressed_twice_it_is_there_once() {
        var claim = matched();
        var choice = Choices.draftWithAlias(record.rebuttal());
        review.decide(claim, aigul, choice, 0);
        review.decide(claim, aigul, choice, 0);

        assertThat(stores.evidence().find(record.id()).orElseThrow().version()).isEqualTo(record.version() + 1);
    }

    @Test
    void it_comes_on_top_of_what_an_editor_changed_meanwhile() {
        var claim = matched();
        stores.evidence().put(Evidences.reworded(record, "SAMPLE иначе"));
        var result = review.decide(claim, aigul, Choices.draftWithAlias(record.rebuttal()));

        var now = stores.evidence().find(record.id()).orElseThrow();
        assertThat(result).isInstanceOf(Result.Done.class);
        assertThat(now.version()).as("on top of the editor's").isEqualTo(record.version() + 2);
        assertThat(now.wordings()).extracting(Wording::text).contains("SAMPLE иначе", claim.text());
    }

    @Test
    void of_two_officers_only_the_one_by_whom_it_goes_out_adds_it() {
        stores.desks().put(Desks.askingForTwo(Desks.tson()));
        var claim = matched();
        decide(claim, aigul, Choices.draftWithAlias(record.rebuttal()));
        assertThat(stores.evidence().find(record.id())).contains(record);

        decide(now(claim), dana, Choices.draftWithAlias(record.rebuttal()));
        assertThat(stores.evidence().find(record.id()).orElseThrow().wordings())
                .extracting(Wording::text)
                .contains(claim.text());
    }

    @Test
    void it_is_shown_to_no_other_desk() {
        var claim = matched();
        decide(claim, aigul, Choices.draftWithAlias(record.rebuttal()));
        var next = stores.evidence().find(record.id()).orElseThrow();

        assertThat(next.wordingsFor(Desks.TSON)).extracting(Wording::text).contains(claim.text());
        assertThat(next.wordingsFor(ELSEWHERE)).isEqualTo(record.wordings());
    }

    @Test
    void it_is_offered_for_a_question_that_is_alike() {
        assertThat(offered("Правда ли, что завтра закроют все центры?", false, alike(), Desks.TSON, spread()))
                .hasValueSatisfying(it -> assertThat(it.alias()).isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Это правда?", "рас па", "а б в г д", "Правдаличтозавтразакроютвсецентры?"})
    void too_few_words_are_offered_for_nothing(String text) {
        assertThat(offered(text, false, alike(), Desks.TSON, spread())).isEmpty();
    }

    @Test
    void nothing_is_offered_that_must_not_leave_its_desk_or_is_another_desks_or_contradicts() {
        var text = "Правда ли, что завтра закроют все центры?";
        var contrary = new Reason(Fact.NUMBER, Finding.CONTRADICTS, "5", "6");
        var unvetted = new Spread(1, 1, 0, Map.of(), Set.of(), clock.instant(), clock.instant());

        assertThat(offered(text, true, alike(), Desks.TSON, spread())).isEmpty();
        assertThat(offered(text, false, alike(), ELSEWHERE, spread())).isEmpty();
        assertThat(offered(text, false, alike(contrary), Desks.TSON, spread())).isEmpty();
        assertThat(offered(text, false, Match.none(), Desks.TSON, spread())).isEmpty();
        assertThat(offered(text, false, alike(), Desks.TSON, unvetted)).isEmpty();
        assertThat(offered(record.wordings().getFirst().text(), false, alike(), Desks.TSON, spread()))
                .isEmpty();
    }
}
