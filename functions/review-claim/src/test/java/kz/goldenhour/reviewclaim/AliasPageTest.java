package kz.goldenhour.reviewclaim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import kz.goldenhour.domain.Lang;
import kz.goldenhour.domain.claim.ClaimId;
import kz.goldenhour.domain.evidence.Evidence;
import kz.goldenhour.domain.evidence.Wording;
import kz.goldenhour.domain.match.Candidate;
import kz.goldenhour.domain.match.Match;
import kz.goldenhour.domain.match.Outcome;
import kz.goldenhour.domain.match.Reason;
import kz.goldenhour.domain.match.Reason.Fact;
import kz.goldenhour.domain.match.Reason.Finding;
import kz.goldenhour.domain.review.Decision;
import kz.goldenhour.testing.Desks;
import kz.goldenhour.testing.Evidences;
import kz.goldenhour.testing.Look;
import kz.goldenhour.testing.Neighbours;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// The officer says on the last page that a question is another wording of the record.
@DisplayNameGeneration(ReplaceUnderscores.class)
class AliasPageTest extends EveningPagesTest {
    private static final Evidence RECORD = Evidences.preApproved();
    private static final String ASKED = "Ертең барлық ХҚКО есігін жаба ма, <b>рас</b> па\u202e?";

    @BeforeEach
    void alike() {
        asked(RECORD, new Reason(Fact.TEXT, Finding.CONTRADICTS, "есігін жаба ма", "жабылады"));
    }

    private void asked(Evidence record, Reason reason) {
        evening = new Evening();
        evening.stores.evidence().put(record);
        var id = new ClaimId("alike");
        var ref = record.ref();
        var candidates = List.of(new Candidate(ref, 12));
        var match = new Match(Outcome.SUGGEST, Optional.of(ref), 0.98, candidates, List.of(reason));
        evening.open(id, ASKED, match);
        evening.at(evening.link(Desks.AIGUL, id, 7));
    }

    private Sheet confirming() {
        return evening.opened().sure().tick("read").press("approve");
    }

    private Evidence record() {
        return evening.stores.evidence().find(RECORD.id()).orElseThrow();
    }

    private Decision decided() {
        var head = evening.stores.ledger().head(Desks.TSON);
        return evening.stores
                .ledger()
                .find(Decision.id(Desks.TSON, head.decisions()))
                .orElseThrow();
    }

    @Test
    void the_box_is_not_ticked_and_shows_the_wording_without_letting_it_act() {
        var page = confirming();
        assertThat(page.boxes()).contains("alias");
        assertThat(page.field("alias")).isEmpty();
        assertThat(page.html()).doesNotContain("<b>рас</b>", "\u202e").contains("&lt;b&gt;");
    }

    @Test
    void ticked_the_record_learns_the_wording_and_the_ledger_says_so() {
        assertThat(confirming().tick("alias").press("confirm").text()).contains("Жауап жарияланды");

        assertThat(record().version()).isEqualTo(2);
        assertThat(record().wordings()).contains(new Wording(Lang.KK, ASKED, true));
        assertThat(decided().action())
                .isEqualTo(new Decision.Approve(RECORD.ref(), RECORD.rebuttal().contentHash(), true));
    }

    @Test
    void not_ticked_the_record_stays_as_it_is() {
        confirming().press("confirm");

        assertThat(record()).isEqualTo(RECORD);
        assertThat(decided().action())
                .isEqualTo(new Decision.Approve(RECORD.ref(), RECORD.rebuttal().contentHash()));
    }

    @Test
    void pressed_twice_it_is_learned_once() {
        var page = confirming().tick("alias");
        page.press("confirm");
        assertThat(page.press("confirm").status()).isEqualTo(200);
        assertThat(record().version()).isEqualTo(2);
    }

    @Test
    void another_language_keeps_the_tick_and_unticking_it_holds() {
        var russian = confirming().tick("alias").press("lang-ru");
        assertThat(russian.field("alias")).isNotEmpty();
        russian.type("alias", "").press("confirm");
        assertThat(record()).isEqualTo(RECORD);
    }

    @Test
    void a_tick_that_names_something_else_is_none() {
        confirming().type("alias", "on").press("confirm");
        assertThat(record()).isEqualTo(RECORD);
    }

    @Test
    void of_two_officers_the_one_by_whom_it_goes_out_is_asked() {
        evening.askForTwo();
        var first = confirming();
        assertThat(first.boxes()).doesNotContain("alias");
        first.press("confirm");
        assertThat(record()).isEqualTo(RECORD);

        evening.at(evening.link(Evening.DANA, new ClaimId("alike"), 8));
        assertThat(confirming().tick("alias").press("confirm").status()).isEqualTo(200);

        assertThat(record().version()).isEqualTo(2);
        assertThat(((Decision.SecondApproval) decided().action()).alias()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = Fact.class,
            names = {"NUMBER", "DATE", "NEGATION", "OPPOSITE", "NAME", "DENIAL", "LENGTH", "SEVERAL_CLAIMS", "AMBIGUITY"
            })
    void where_a_fact_speaks_against_it_nothing_is_offered(Fact fact) {
        asked(RECORD, new Reason(fact, Finding.ONLY_IN_MESSAGE, "42 500", ""));
        assertThat(confirming().has("confirm")).isTrue();
        assertThat(confirming().boxes()).doesNotContain("alias");
    }

    @Test
    void another_desks_record_learns_nothing() {
        asked(Evidences.of(Neighbours.POWER), new Reason(Fact.TEXT, Finding.CONTRADICTS, "есігін", "жабылады"));
        assertThat(confirming().boxes()).doesNotContain("alias");
    }

    @Test
    void where_nothing_goes_out_by_itself_nothing_is_offered() {
        evening = new Evening();
        assertThat(evening.opened().sure().press("approve").boxes()).doesNotContain("alias");
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({"KK, phone, light", "RU, phone, dark", "RU, desktop, light", "EN, phone, light"})
    void looks_sound(Lang lang, String device, String scheme) {
        var look = new Look(lang, device, scheme);
        try (var context = browser(look)) {
            var page = context.newPage();
            open(page, lang);
            page.check("#read input");
            press(page, "approve");
            assertThat(page.isChecked("#alias input")).isFalse();
            look.check(page, "alias-confirm");
            page.check("#alias input");
            press(page, "confirm");
            assertThat(record().version()).isEqualTo(2);
        }
    }
}
