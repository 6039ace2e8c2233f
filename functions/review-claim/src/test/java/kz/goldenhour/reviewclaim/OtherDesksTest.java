package kz.goldenhour.reviewclaim;

import static kz.goldenhour.testing.Neighbours.POWER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.goldenhour.domain.Lang;
import kz.goldenhour.domain.claim.Asked;
import kz.goldenhour.domain.claim.Claim;
import kz.goldenhour.domain.claim.ClaimId;
import kz.goldenhour.domain.claim.ClaimState.Dismissal;
import kz.goldenhour.domain.claim.Opening;
import kz.goldenhour.domain.desk.DeskId;
import kz.goldenhour.domain.match.Candidate;
import kz.goldenhour.domain.match.Match;
import kz.goldenhour.domain.match.Outcome;
import kz.goldenhour.domain.match.Reason;
import kz.goldenhour.domain.match.Reason.Fact;
import kz.goldenhour.domain.match.Reason.Finding;
import kz.goldenhour.domain.review.Choice;
import kz.goldenhour.domain.review.Review;
import kz.goldenhour.testing.Desks;
import kz.goldenhour.testing.Events;
import kz.goldenhour.testing.Evidences;
import kz.goldenhour.testing.Neighbours;
import kz.goldenhour.testing.Reports;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// What an officer's page says of other desks, and how the sample events give a claim to one.
@DisplayNameGeneration(ReplaceUnderscores.class)
class OtherDesksTest {
    private static final String PLACEHOLDER = "fedcba9876543210FEDCBA";
    private static final ClaimId THEIRS = new ClaimId("theirs");
    private static final ClaimId OURS = new ClaimId("ours");

    private final Evening evening = new Evening();

    OtherDesksTest() {
        Neighbours.setUp(evening.stores.desks());
    }

    @Test
    void the_sample_events_open_the_page_and_give_the_claim_to_another_desk() {
        var link = evening.link(Desks.AIGUL, Evening.CLAIM, 50);
        var session =
                evening.at(link).post(Events.request("link-post").getBody()).field("session");
        var event = Events.request("link-give-post").withPathParameters(Map.of("handle", link));

        var page = evening.handler.handleRequest(event.withBody(event.getBody().replace(PLACEHOLDER, session)), null);

        assertThat(page.getStatusCode()).isEqualTo(200);
        assertThat(page.getBody()).contains("SAMPLE Энергетика", "SAMPLE note");
    }

    @Test
    void the_sample_event_without_a_session_that_the_PIN_opened_gives_nothing() {
        var link = evening.link(Desks.AIGUL, Evening.CLAIM, 51);
        var event = Events.request("link-give-post").withPathParameters(Map.of("handle", link));

        assertThat(evening.handler.handleRequest(event, null).getBody()).doesNotContain("SAMPLE Энергетика");
        assertThat(evening.claim().handover().offer()).isEmpty();
    }

    @Test
    void a_similar_claim_that_another_desk_answers_is_named_by_that_desk_and_by_nothing_else() {
        open(THEIRS, POWER, "Талғарда жарық бүгін өше ме?", List.of());
        open(OURS, Desks.TSON, "Талғарда жарық ертең өше ме?", List.of(THEIRS));

        assertThat(page(52).text())
                .contains("Ұқсас сұрауға жауап беретін: SAMPLE Энергетика")
                .doesNotContain("бүгін өше");
        assertThat(evening.get(Lang.RU)
                        .type("pin", Desks.PIN)
                        .press("open")
                        .press("lang-ru")
                        .text())
                .contains("На похожий вопрос отвечает: SAMPLE Энергетика (рус.)");
    }

    @Test
    void a_similar_claim_that_was_decided_is_not_named() {
        var theirs = open(THEIRS, POWER, "Талғарда жарық бүгін өше ме?", List.of());
        open(OURS, Desks.TSON, "Талғарда жарық ертең өше ме?", List.of(THEIRS));
        var officer = evening.stores.desks().officer(Neighbours.KAMILA).orElseThrow();
        new Review(evening.stores, evening.clock).decide(theirs, officer, new Choice.Dismiss(Dismissal.OTHER));

        assertThat(page(53).text()).doesNotContain("Ұқсас сұрауға");
    }

    @Test
    void of_a_record_that_another_desks_decision_made_the_quote_is_shown_and_not_the_reporters_words() {
        var record = Evidences.decided(POWER, THEIRS, "ҚҰПИЯ сөздер 50 000");
        evening.stores.evidence().put(record);
        var reason = new Reason(Fact.NUMBER, Finding.CONTRADICTS, "42 500", "ҚҰПИЯ 50 000");
        var found = List.of(new Candidate(record.ref(), 12));
        open(
                OURS,
                Desks.TSON,
                "Талғарда жарық ертең өше ме?",
                List.of(),
                new Match(Outcome.CONFLICT, Optional.of(record.ref()), 0.9, found, List.of(reason)));

        assertThat(page(54).text())
                .contains("42 500", record.rebuttal().quote().kk())
                .doesNotContain("ҚҰПИЯ");
    }

    private Sheet page(int link) {
        return evening.at(evening.link(Desks.AIGUL, OURS, link)).opened();
    }

    private Claim open(ClaimId id, DeskId desk, String text, List<ClaimId> alike) {
        return open(id, desk, text, alike, Talgar.match(Outcome.SUGGEST));
    }

    private Claim open(ClaimId id, DeskId desk, String text, List<ClaimId> alike, Match match) {
        var now = evening.clock.instant();
        var asked = new Asked(text, Optional.of(Lang.KK), now);
        var claim = Claim.begun(id, asked, desk, now.plus(Duration.ofMinutes(20)), Optional.of(match))
                .foundBy(List.of(), alike);
        var filing = Reports.filing(Reports.report("report-" + id, id, now));
        evening.stores.claims().open(new Opening(claim, filing, List.of(), Optional.empty(), Optional.empty()));
        return claim;
    }
}
