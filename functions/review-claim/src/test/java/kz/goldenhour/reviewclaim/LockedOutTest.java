package kz.goldenhour.reviewclaim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.goldenhour.domain.claim.Rung;
import kz.goldenhour.domain.claim.Ticking;
import kz.goldenhour.domain.desk.OfficerId;
import kz.goldenhour.testing.Desks;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// What an officer reads whose PIN is looked at no more today: what happens to the claim without him.
@DisplayNameGeneration(ReplaceUnderscores.class)
class LockedOutTest {
    private final Evening evening = new Evening();

    /// The officer on duty is the last who was woken; the next is woken in five minutes.
    static void woken(Evening evening) {
        var now = evening.clock.instant();
        var seen = evening.claim();
        var climb = seen.clock().climb().past(new Rung.Woke(0, Desks.AIGUL, now), now.plusSeconds(300));
        evening.stores
                .claims()
                .tick(Ticking.quietly(seen, seen.with(seen.clock().with(climb)), List.of(), now));
    }

    @Test
    void whoever_is_locked_out_reads_whether_somebody_else_is_woken() {
        evening.stores.desks().put(Desks.officer(new OfficerId("dana"), Desks.TSON));
        woken(evening);

        assertThat(locked()).contains("Келесі кезекші оятылып жатыр.");
        assertThat(evening.memory.stream()).anyMatch(key -> key.value().contains("#dana#SMS"));
        assertThat(locked()).contains("Келесі кезекші бұған дейін оятылған.");
    }

    @Test
    void whoever_is_locked_out_and_was_the_last_reads_that_nobody_is_left() {
        woken(evening);

        assertThat(locked()).contains("Оятатын басқа адам қалмады: бұл туралы басшыға айтыңыз.");
    }

    @Test
    void where_the_question_is_decided_nobody_is_missed() {
        evening.opened().sure().press("approve").press("confirm");

        assertThat(locked()).contains("Қате PIN-код", "ЖАЛҒАН", "20:08").doesNotContain("Оятатын", "Келесі кезекші");
    }

    private String locked() {
        for (int wrong = 1; wrong <= 9; wrong++) {
            evening.get().type("pin", "111112").press("open");
        }
        return evening.get().type("pin", "111112").press("open").text();
    }
}
