package kz.goldenhour.reviewclaim;

import static kz.goldenhour.testing.Neighbours.POWER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import kz.goldenhour.domain.evidence.Evidence;
import kz.goldenhour.testing.Desks;
import kz.goldenhour.testing.Evidences;
import kz.goldenhour.testing.Neighbours;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// An officer on a slow line presses a button twice: it is done once, and both times he is told so.
@DisplayNameGeneration(ReplaceUnderscores.class)
class PressedTwiceTest {
    private static final Evidence OTHER = Evidences.preApproved();

    private final Evening evening = new Evening();

    PressedTwiceTest() {
        Neighbours.setUp(evening.stores.desks());
    }

    @Test
    void hold_is_done_once() {
        once(evening.opened().press("hold"), "confirm", "Хабарланды: тексеріп жатырмыз");
    }

    @Test
    void I_have_it_is_done_once() {
        once(evening.opened(), "have", "Сізден кейін оятатын ешкім қалмады.");
        assertThat(evening.claim().clock().climb().acknowledgements()).isEqualTo(1);
    }

    @Test
    void a_claim_is_given_once() {
        var page = evening.opened().type("give-to", POWER.value()).type("give-note", "SAMPLE note");
        once(page.press("give"), "confirm", "Ұсынылды: SAMPLE Энергетика");
    }

    @Test
    void the_first_of_two_approvals_is_given_once() {
        evening.askForTwo();
        once(evening.opened().sure().press("approve"), "confirm", "Бірінші мақұлдау");
    }

    @Test
    void that_of_a_text_of_ones_own_too() {
        evening.askForTwo();
        var page = evening.opened()
                .sure()
                .type("quote-kk", "Барлық касса ашық.")
                .type("quote-ru", "Все кассы открыты.")
                .press("edit");
        once(page, "confirm", "Бірінші мақұлдау");
    }

    @Test
    void a_body_is_asked_once() {
        var page = evening.opened().type("ask-name", "SAMPLE Су арнасы").type("ask-contact", "SAMPLE 109");
        once(page.press("ask"), "confirm", "Жазылды.");
    }

    @Test
    void another_record_is_taken_once() {
        evening.stores.evidence().put(OTHER);
        var page = evening.opened().type("record", OTHER.id().value());
        once(page, "suggest", "Басқа жазба алынды.");
    }

    @Test
    void a_record_is_not_taken_again_by_a_form_that_comes_late() {
        evening.stores.evidence().put(OTHER);
        var page = evening.opened().type("record", OTHER.id().value());
        page.press("suggest");
        evening.opened().type("record", Talgar.EVIDENCE.value()).press("suggest");

        assertThat(page.press("suggest").text()).doesNotContain("Басқа жазба алынды.");

        assertThat(decisions()).isEqualTo(2);
        assertThat(evening.claim()
                        .match()
                        .orElseThrow()
                        .evidence()
                        .orElseThrow()
                        .id())
                .isEqualTo(Talgar.EVIDENCE);
    }

    @Test
    void who_looks_again_and_means_it_does_it_again() {
        evening.opened().press("hold").press("confirm");
        evening.opened().press("hold").press("confirm");
        assertThat(decisions()).isEqualTo(2);
    }

    private void once(Sheet page, String button, String said) {
        assertThat(page.press(button).text()).contains(said);
        var claim = evening.claim();
        evening.clock.advance(Duration.ofMinutes(1));

        var second = page.press(button);

        assertThat(second.status()).isEqualTo(200);
        assertThat(second.text()).contains(said);
        assertThat(evening.claim()).isEqualTo(claim);
        assertThat(decisions()).isEqualTo(1);
    }

    private long decisions() {
        return evening.stores.ledger().head(Desks.TSON).decisions();
    }
}
