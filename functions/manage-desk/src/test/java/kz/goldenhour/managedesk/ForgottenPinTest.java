package kz.goldenhour.managedesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import kz.goldenhour.domain.desk.OfficerId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// Friday night, two officers, no admin, and one has forgotten his PIN.
@DisplayNameGeneration(ReplaceUnderscores.class)
class ForgottenPinTest {
    private static final String AIGUL = "sample-officer";
    private static final String PHONE = "+77000000001";
    private static final String COLLEAGUE = "+77000000002";

    private final Bureau bureau = Bureau.open();
    private String link = "";

    @BeforeEach
    void drill() {
        bureau.house.stores.desks().remove(new OfficerId("sample-head"));
        bureau.house.stores.desks().remove(new OfficerId("sample-line"));
        bureau.send(Bureau.event("drill-post"));
        bureau.deliver();
        link = bureau.texted(PHONE);
    }

    private Bureau.Page forget() {
        assertThat(bureau.press(link, "forgot", Map.of()).text())
                .contains("телефон соғыңыз", "Артқа, ештеңе өзгертпеу");
        assertThat(bureau.press(link, "back", Map.of()).html()).contains("id=\"pin\"");
        var page = bureau.press(link, "forgot-yes", Map.of());
        bureau.deliver();
        return page;
    }

    @Test
    void a_colleague_confirms_with_his_own_pin_and_the_officer_sets_another() {
        assertThat(forget().text()).contains("Әріптестерге хабар берілді");
        var code = bureau.confirmed(COLLEAGUE);
        bureau.deliver();

        var done = bureau.press(bureau.texted(PHONE), "set", Bureau.answers(code, "739164"));

        assertThat(done.status()).isEqualTo(200);
        assertThat(bureau.press(link, "here", Map.of("pin", "739164")).status())
                .as("the new PIN opens the link that is out")
                .isEqualTo(200);
        assertThat(bureau.officer(AIGUL).mayApprove(bureau.house.clock.instant()))
                .as("for a day the colleague decides")
                .isFalse();
    }

    @Test
    void nobody_confirms_himself() {
        forget();

        assertThat(bureau.house.messenger.texts().stream()
                        .filter(sms -> sms.to().value().equals(PHONE))
                        .filter(sms -> sms.text().contains("/o/")))
                .as("the drill's link and no other")
                .hasSize(1);
    }

    @Test
    void the_old_pin_holds_until_then() {
        forget();
        bureau.confirmed(COLLEAGUE);

        assertThat(bureau.press(link, "here", Map.of("pin", Bureau.PIN)).status())
                .isEqualTo(200);
    }

    @Test
    void a_program_that_presses_it_all_night_tells_the_colleague_three_times_and_changes_nothing() {
        for (int i = 0; i < 50; i++) {
            bureau.press(link, "forgot-yes", Map.of());
        }
        bureau.deliver();

        assertThat(bureau.house.messenger.texts().stream()
                        .filter(sms -> sms.to().value().equals(COLLEAGUE))
                        .filter(sms ->
                                sms.text().contains("PIN-код.") || sms.text().contains("забыл")))
                .hasSizeLessThanOrEqualTo(3);
        assertThat(bureau.press(link, "forgot-yes", Map.of()).text()).contains("Бүгін тағы жіберілмейді");
        assertThat(bureau.press(link, "here", Map.of("pin", Bureau.PIN)).status())
                .isEqualTo(200);
    }

    @Test
    void what_has_just_been_confirmed_is_not_overturned_by_pressing_again() {
        forget();
        var code = bureau.confirmed(COLLEAGUE);
        bureau.deliver();

        assertThat(bureau.press(link, "forgot-yes", Map.of()).text()).contains("Өзгеріс жүріп жатыр");
        assertThat(bureau.press(bureau.texted(PHONE), "set", Bureau.answers(code, "739164"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_desk_of_one_is_told_that_nobody_can_confirm() {
        bureau.house.stores.desks().remove(new OfficerId("sample-officer-2"));

        assertThat(forget().text()).contains("Растайтын әріптес жоқ");
    }

    @Test
    void a_session_of_the_colleague_is_his_own_link_alone() {
        forget();
        var asked = bureau.texted(COLLEAGUE);
        var session = bureau.press(asked, "open", Map.of("pin", Bureau.PIN)).session();

        assertThat(session).isNotEmpty();
        assertThat(bureau.press(link, "confirm", Map.of("session", session)).text())
                .contains("ЖАТТЫҒУ");
        assertThat(bureau.press(asked, "confirm", Map.of("session", "7".repeat(22)))
                        .text())
                .as("a made up session")
                .doesNotContain("Код");
    }
}
