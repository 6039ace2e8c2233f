package kz.goldenhour.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import kz.goldenhour.domain.desk.PinTries;
import kz.goldenhour.domain.outbox.OutboxMessage.PinWarning;
import kz.goldenhour.domain.review.PinCheck;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PinCheckTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private final House house = new House();
    private final PinTries tries = new InMemoryPinTries();
    private final PinCheck check = new PinCheck(tries, new PlainPins(), house.stores.outbox(), house.clock);
    private final PinWarning warning = new PinWarning(Desks.TSON, Desks.AIGUL, DAY);

    @Test
    void the_desk_is_warned_though_the_fifth_try_was_the_officers_own_right_one_at_that_moment() {
        for (int wrong = 1; wrong < PinTries.WARN_AT; wrong++) {
            check.check(Desks.aigul(), "000000");
        }
        assertThat(house.memory.outbox(warning.key())).isEmpty();

        tries.take(Desks.AIGUL, DAY);
        check.check(Desks.aigul(), "000000");
        tries.giveBack(Desks.AIGUL, DAY);

        assertThat(house.memory.outbox(warning.key())).isPresent();
    }
}
