package kz.goldenhour.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import kz.goldenhour.domain.caller.ApiKey;
import kz.goldenhour.domain.desk.DeskId;
import kz.goldenhour.domain.desk.OfficerId;
import kz.goldenhour.domain.desk.OnCall;
import kz.goldenhour.domain.desk.PinTries;
import kz.goldenhour.domain.desk.Rota;
import kz.goldenhour.domain.desk.WorkingCalendar;
import kz.goldenhour.testing.Desks;
import kz.goldenhour.testing.Reports;
import kz.goldenhour.testing.Seeds;
import org.junit.jupiter.api.Test;

/// Desks, officers, tries of a PIN, callers and their keys.
public abstract class DeskContract extends StoreContract {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @Test
    void a_desk_is_changed_one_version_at_a_time() {
        var first = Desks.tson();
        var second = Desks.withoutAutoPublish(first);

        assertThat(stores().desks().put(second)).isFalse();
        assertThat(stores().desks().put(first)).isTrue();
        assertThat(stores().desks().put(second)).isTrue();
        assertThat(stores().desks().put(second)).isTrue();
        assertThat(stores().desks().put(first)).isFalse();
        assertThat(stores().desks().find(first.id())).contains(second);
        assertThat(stores().desks().all()).containsExactly(second);
        assertThat(stores().desks().find(new DeskId("none"))).isEmpty();
    }

    @Test
    void a_rota_is_changed_one_version_at_a_time() {
        var first = Desks.rota(Desks.AIGUL, NOW);
        var second = new Rota(first.desk(), 2, List.of());

        assertThat(stores().desks().rota(Desks.TSON)).isEmpty();
        assertThat(stores().desks().put(second)).isFalse();
        assertThat(stores().desks().put(first)).isTrue();
        assertThat(stores().desks().put(first)).isTrue();
        assertThat(stores().desks().rota(Desks.TSON)).contains(first);
        assertThat(stores().desks().put(second)).isTrue();
        assertThat(stores().desks().put(first)).isFalse();
        assertThat(stores().desks().rota(Desks.TSON)).contains(second);
        assertThat(stores().desks().officers(Desks.TSON)).isEmpty();
    }

    @Test
    void the_working_calendar_is_changed_one_version_at_a_time() {
        var first = new WorkingCalendar(1, Set.of(DAY), Set.of(DAY.plusDays(1)));
        var second = new WorkingCalendar(2, Set.of(), Set.of());

        assertThat(stores().desks().calendar()).isEqualTo(WorkingCalendar.plain());
        assertThat(stores().desks().put(second)).isFalse();
        assertThat(stores().desks().put(first)).isTrue();
        assertThat(stores().desks().put(first)).isTrue();
        assertThat(stores().desks().calendar()).isEqualTo(first);
        assertThat(stores().desks().put(second)).isTrue();
        assertThat(stores().desks().put(first)).isFalse();
    }

    @Test
    void the_last_tap_of_an_officer_is_kept() {
        stores().desks().put(Desks.aigul());

        assertThat(stores().desks().lastTap(Desks.AIGUL)).isEmpty();
        stores().desks().tapped(Desks.AIGUL, NOW);
        stores().desks().tapped(Desks.AIGUL, after(60));

        assertThat(stores().desks().lastTap(Desks.AIGUL)).contains(after(60));
        assertThat(stores().desks().officers(Desks.TSON)).containsExactly(Desks.aigul());
    }

    @Test
    void officers_are_listed_by_desk_in_the_order_of_their_ids() {
        var aigul = Desks.aigul();
        var bolat = Desks.officer(new OfficerId("bolat"), Desks.TSON);
        var other = Desks.officer(new OfficerId("aaa"), new DeskId("other"));
        List.of(bolat, aigul, other).forEach(it -> stores().desks().put(it));

        assertThat(stores().desks().officers(Desks.TSON)).containsExactly(aigul, bolat);
        assertThat(stores().desks().officer(other.id())).contains(other);
    }

    @Test
    void an_officer_of_another_desk_is_not_replaced() {
        stores().desks().put(Desks.aigul());

        assertThat(stores().desks().put(Desks.officer(Desks.AIGUL, new DeskId("other"))))
                .isFalse();
        assertThat(stores().desks().put(Desks.aigul())).isTrue();
        assertThat(stores().desks().officers(new DeskId("other"))).isEmpty();
    }

    @Test
    void ten_tries_a_day_are_granted_and_no_more_even_at_the_same_moment() {
        var tries = atOnce(IntStream.range(0, 15)
                .<Callable<PinTries.Try>>mapToObj(_ -> () -> pinTries().take(Desks.AIGUL, DAY))
                .toList());

        assertThat(tries)
                .filteredOn(PinTries.Try.Granted.class::isInstance)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 10)
                        .mapToObj(PinTries.Try.Granted::new)
                        .toList());
        assertThat(pinTries().take(Desks.AIGUL, DAY)).isEqualTo(new PinTries.Try.Locked());
        assertThat(pinTries().take(Desks.AIGUL, DAY.plusDays(1))).isEqualTo(new PinTries.Try.Granted(1));
    }

    @Test
    void an_officer_is_locked_on_the_day_whose_tries_are_used_up_and_on_no_other() {
        stores().desks().put(Desks.aigul());
        assertThat(stores().desks().onCall(Desks.AIGUL, DAY)).contains(new OnCall(Desks.aigul(), false));
        for (int wrong = 1; wrong < PinTries.LOCK_AT; wrong++) {
            pinTries().take(Desks.AIGUL, DAY);
        }
        assertThat(stores().desks().onCall(Desks.AIGUL, DAY)).contains(new OnCall(Desks.aigul(), false));
        pinTries().take(Desks.AIGUL, DAY);

        assertThat(stores().desks().onCall(Desks.AIGUL, DAY)).contains(new OnCall(Desks.aigul(), true));
        assertThat(stores().desks().onCall(Desks.AIGUL, DAY.plusDays(1))).contains(new OnCall(Desks.aigul(), false));
        stores().desks().remove(Desks.AIGUL);
        assertThat(stores().desks().onCall(Desks.AIGUL, DAY)).isEmpty();
    }

    @Test
    void a_right_pin_gives_back_its_own_try_and_no_other() {
        pinTries().giveBack(Desks.AIGUL, DAY);
        pinTries().take(Desks.AIGUL, DAY);
        pinTries().take(Desks.AIGUL, DAY);
        pinTries().giveBack(Desks.AIGUL, DAY);

        assertThat(pinTries().take(Desks.AIGUL, DAY)).isEqualTo(new PinTries.Try.Granted(2));
    }

    @Test
    void a_caller_has_two_live_keys_at_most() {
        var random = Seeds.randomness(1);
        var one = ApiKey.random(random);
        var two = ApiKey.random(random);
        var three = ApiKey.random(random);
        var caller = Reports.editor();

        assertThat(callers().addKey(caller, one, NOW)).isTrue();
        assertThat(callers().addKey(caller, two, NOW)).isTrue();
        assertThat(callers().addKey(caller, three, NOW)).isFalse();
        assertThat(callers().byKeyHash(one.hash())).contains(caller);
        assertThat(callers().byKeyHash(three.hash())).isEmpty();
        assertThat(callers().find(caller.id())).contains(caller);
    }

    @Test
    void a_revoked_key_opens_nothing_and_makes_room_for_another() {
        var random = Seeds.randomness(2);
        var one = ApiKey.random(random);
        var two = ApiKey.random(random);
        var caller = Reports.reporter();
        callers().addKey(caller, one, NOW);
        callers().addKey(caller, two, NOW);

        assertThat(callers().revoke(caller.id(), one.keyId())).isTrue();
        assertThat(callers().revoke(caller.id(), one.keyId())).isFalse();
        assertThat(callers().revoke(Reports.admin().id(), two.keyId())).isFalse();
        assertThat(callers().byKeyHash(one.hash())).isEmpty();
        assertThat(callers().byKeyHash(two.hash())).contains(caller);
        assertThat(callers().addKey(caller, ApiKey.random(random), NOW)).isTrue();
    }

    @Test
    void requests_are_counted_by_the_minute() {
        var caller = Reports.reporter().id();

        assertThat(callers().countRequest(caller, NOW, 2)).contains(1);
        assertThat(callers().countRequest(caller, after(59), 2)).contains(2);
        assertThat(callers().countRequest(caller, after(59), 2)).isEqualTo(Optional.empty());
        assertThat(callers().countRequest(caller, after(60), 2)).contains(1);
    }
}
