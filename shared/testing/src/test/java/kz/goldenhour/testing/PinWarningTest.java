package kz.goldenhour.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import kz.goldenhour.domain.desk.OfficerId;
import kz.goldenhour.domain.desk.Phone;
import kz.goldenhour.domain.message.Messenger;
import kz.goldenhour.domain.outbox.Dispatch;
import kz.goldenhour.domain.outbox.Links;
import kz.goldenhour.domain.outbox.OutboxMessage.PinWarning;
import kz.goldenhour.domain.outbox.Sending;
import kz.goldenhour.domain.publish.ClaimReviewed;
import kz.goldenhour.domain.publish.Publication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PinWarningTest {
    private static final OfficerId BOLAT = new OfficerId("bolat");

    private final House house = new House();
    private final PinWarning warning = new PinWarning(Desks.TSON, Desks.AIGUL, LocalDate.of(2026, 11, 20));

    @BeforeEach
    void two_officers_and_one_warning() {
        house.stores.desks().put(Desks.officer(BOLAT, Desks.TSON));
        house.stores.outbox().add(warning, house.clock.instant());
    }

    @Test
    void goes_to_every_officer_of_the_desk() {
        assertThat(house.dispatch.send(warning.key())).isEqualTo(Sending.SENT);

        assertThat(house.messenger.emails()).extracting(TestMessenger.Email::to).containsExactly(Desks.AIGUL, BOLAT);
    }

    @Test
    void is_parked_where_nobody_has_an_address_that_is_confirmed() {
        house.stores.desks().put(Desks.aigul().confirmed(false));
        house.stores.desks().put(Desks.officer(BOLAT, Desks.TSON).confirmed(false));

        assertThat(house.dispatch.send(warning.key())).isEqualTo(Sending.PARKED);
        assertThat(house.memory.outbox(warning.key()).orElseThrow().note()).contains("confirmed e-mail");
    }

    @Test
    void comes_back_where_the_first_of_them_could_not_be_reached_just_now() {
        assertThat(send(new Messenger.Delivery.Unavailable("throttled"))).isEqualTo(Sending.LATER);
    }

    @Test
    void is_parked_with_its_cause_where_the_first_of_them_is_refused() {
        assertThat(send(new Messenger.Delivery.Refused("no such topic"))).isEqualTo(Sending.PARKED);
        assertThat(house.memory.outbox(warning.key()).orElseThrow().note()).isEqualTo("no such topic");
    }

    /// With a messenger that has trouble with one officer alone.
    private Sending send(Messenger.Delivery trouble) {
        var messenger = new OneInTrouble(house.messenger, Desks.AIGUL, trouble);
        var links = new Links(House.BASE_URL, house.randomness);
        return new Dispatch(house.stores, messenger, links, house.clock).send(warning.key());
    }

    private record OneInTrouble(Messenger rest, OfficerId who, Delivery trouble) implements Messenger {
        @Override
        public Delivery sms(Phone to, String text) {
            return rest.sms(to, text);
        }

        @Override
        public Delivery email(OfficerId to, String subject, String text) {
            return to.equals(who) ? trouble : rest.email(to, subject, text);
        }

        @Override
        public Delivery publish(Publication publication, ClaimReviewed claim, Set<String> regions) {
            return rest.publish(publication, claim, regions);
        }

        @Override
        public java.util.OptionalLong audience() {
            return rest.audience();
        }
    }
}
