package kz.goldenhour.managedesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kz.goldenhour.domain.claim.ClaimClock;
import kz.goldenhour.domain.claim.Climb;
import kz.goldenhour.domain.claim.Report;
import kz.goldenhour.domain.claim.Ticking;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the board says of a question beside its text and time.
@DisplayNameGeneration(ReplaceUnderscores.class)
class BoardLinesTest {
    private static final String ADDRESS = "officer@desk.example.kz";

    private final Bureau bureau = Bureau.open();

    private String board() {
        bureau.desk("POST", Map.of("action", "send", "email", ADDRESS));
        bureau.deliver();
        return bureau.press(bureau.mailed("sample-officer"), "open", Map.of("pin", Bureau.PIN))
                .text();
    }

    @ParameterizedTest
    @CsvSource({
        "OWN, Әлі ешкім оятылмаған",
        "DIGEST, Жеке ешкім оятылмаған: сұрау көп",
        "BOARD, Ешкім оятылған жоқ: бұл жіберушінің"
    })
    void why_nobody_was_woken_is_said(ClaimClock.Waking how, String said) {
        var claim = bureau.ask("Талгарда кассалар жабық па?");
        var now = bureau.house.clock.instant();
        var asleep = claim.with(claim.clock().with(Climb.begun(now)).with(how));
        bureau.house.stores.claims().tick(Ticking.quietly(claim, asleep, List.of(), now));

        assertThat(board()).contains(said);
    }

    @Test
    void a_text_that_says_nothing_is_said_to_have_woken_nobody_for_that() {
        bureau.ask("😀");

        assertThat(board()).contains("Ешкім оятылған жоқ: мәтінде тексеретін ештеңе жоқ");
    }

    @Test
    void an_answer_that_somebody_disputes_is_seen_to_be_disputed() {
        var claim = bureau.ask("Талгарда кассалар жабық па?");
        assertThat(board()).doesNotContain("мұны сұрамағанын");
        Report report = bureau.house.stores.claims().reports(claim.id(), 1).getFirst();
        bureau.house.intake.dispute(report);

        assertThat(board()).contains("Журналист жауапты оқып, мұны сұрамағанын айтты.");
    }
}
