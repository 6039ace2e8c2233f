package kz.goldenhour.testing;

import static kz.goldenhour.testing.NightShift.AIGUL;
import static kz.goldenhour.testing.NightShift.BOLAT;
import static kz.goldenhour.testing.NightShift.DANA;
import static kz.goldenhour.testing.NightShift.ERLAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import kz.goldenhour.domain.claim.ClaimState.Held;
import kz.goldenhour.domain.desk.DutyRules;
import kz.goldenhour.domain.desk.Rota;
import kz.goldenhour.domain.officer.Proposals;
import kz.goldenhour.domain.officer.Proposals.Forgotten;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// Friday evening, and everything goes wrong at once. The reporters hear of it in time, whatever else happens.
@DisplayNameGeneration(ReplaceUnderscores.class)
class BadNightTest {
    private final NightShift shift = new NightShift();

    private void reportersHearByTwenty(String text) {
        var claim = shift.ask(text);
        shift.minutes(19);
        assertThat(shift.now(claim).state()).isInstanceOf(Held.class);
        assertThat(shift.now(claim).nextWordBy()).isEqualTo(claim.openedAt().plus(Duration.ofMinutes(40)));
    }

    /// SNS takes each of them, and no phone rings: nobody presses anything.
    @Test
    void every_SMS_of_the_night_is_lost() {
        shift.asleep(Duration.ofMinutes(90)); // 21:30
        reportersHearByTwenty("Кассы закрыты");

        assertThat(shift.rung().stream().distinct()).containsExactly(AIGUL, BOLAT, DANA, ERLAN);
        assertThat(shift.house.messenger.emails())
                .as("each SMS has a mail beside it")
                .hasSameSizeAs(shift.house.messenger.texts());
        assertThat(shift.house.messenger.texts())
                .as("the head hears that the time was broken")
                .anyMatch(sms -> sms.to().equals(NightShift.phone(DANA))
                        && sms.text().startsWith("Без ответа в срок вопросов: 1."));
    }

    /// A desk need not name a head.
    @Test
    void a_desk_without_head_and_direct_line_tells_the_deputy_that_its_time_was_broken() {
        var it = shift.rules();
        shift.rules(new DutyRules(
                it.ladder(),
                it.quietStep(),
                it.publicAfter(),
                Optional.empty(),
                Optional.empty(),
                it.secondApproval(),
                it.namedDeputy(),
                it.smsPerDay(),
                it.holding()));
        reportersHearByTwenty("Кассы закрыты");

        assertThat(shift.house.messenger.texts())
                .filteredOn(sms -> sms.text().startsWith("Без ответа в срок вопросов: 1."))
                .extracting(TestMessenger.Sms::to)
                .containsExactly(NightShift.phone(BOLAT));
    }

    @Test
    void SNS_is_down_until_the_time_is_broken() {
        shift.house.messenger.down();
        reportersHearByTwenty("Кассы закрыты");
        assertThat(shift.rung()).isEmpty();

        shift.house.messenger.up();
        shift.minutes(2);

        assertThat(shift.rung()).contains(AIGUL, BOLAT, DANA, ERLAN);
    }

    @Test
    void the_rota_is_empty() {
        shift.house.stores.desks().put(new Rota(Desks.TSON, 1, List.of()));
        reportersHearByTwenty("Кассы закрыты");

        assertThat(shift.rung().stream().distinct()).containsExactly(DANA, ERLAN);
    }

    @Test
    void the_officer_has_forgotten_his_PIN() {
        var claim = shift.ask("Кассы закрыты");
        var proposals = new Proposals(shift.house.stores, Desks.TSON, shift.house.clock);
        var aigul = shift.house.stores.desks().officer(AIGUL).orElseThrow();

        assertThat(proposals.forgotten(aigul)).isEqualTo(Forgotten.ASKED);
        shift.stream();
        assertThat(shift.rung()).as("a colleague is asked").contains(BOLAT);

        shift.house.messenger.clear();
        shift.minutes(19);
        assertThat(shift.rung()).as("and the ladder goes on").contains(BOLAT, DANA, ERLAN);
        assertThat(shift.now(claim).state()).isInstanceOf(Held.class);
    }
}
