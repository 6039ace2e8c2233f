package kz.goldenhour.bench.year;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import kz.goldenhour.domain.AstanaTime;
import kz.goldenhour.domain.desk.OfficerId;
import kz.goldenhour.testing.Desks;

/// The people: they open links, type PINs, read, telephone, write and press, as the page lets them. Each works on one
/// claim at a time; what comes meanwhile waits.
final class Officers {
    private static final Duration FINDING_OUT = Duration.ofMinutes(5);
    private static final Duration WRITING = Duration.ofMinutes(2);
    private static final Duration CALLING = Duration.ofMinutes(1);

    private final World world;
    private final Odds odds;
    private final Random random;
    private final Map<OfficerId, Set<LocalDate>> away = new HashMap<>();
    private final Map<String, Boolean> dead = new HashMap<>();
    private final Set<String> busy = new HashSet<>();
    private final Map<OfficerId, Instant> freeAt = new HashMap<>();

    Officers(World world, Odds odds, Random random) {
        this.world = world;
        this.odds = odds;
        this.random = random;
    }

    /// On that day nobody reaches him, whatever the rota says.
    void away(OfficerId officer, LocalDate day) {
        away.computeIfAbsent(officer, _ -> new HashSet<>()).add(day);
    }

    /// Whether his telephone is off today.
    boolean isDead(OfficerId officer, Instant now) {
        var day = now.atZone(AstanaTime.ZONE).toLocalDate();
        return isAway(officer, now)
                || dead.computeIfAbsent(officer + "@" + day, _ -> Odds.happens(odds.phoneDead(), random));
    }

    private boolean isAway(OfficerId officer, Instant now) {
        return away.getOrDefault(officer, Set.of())
                .contains(now.atZone(AstanaTime.ZONE).toLocalDate());
    }

    /// He has a message in his hand, and goes through its links.
    void sees(OfficerId officer, Phones.Arrival arrival) {
        if (isAway(officer, world.now())) {
            return;
        }
        var at = world.now();
        for (var handle : arrival.handles()) {
            world.agenda().at(at, () -> follows(officer, handle));
            at = at.plus(Odds.about(CALLING, random));
        }
    }

    private void follows(OfficerId officer, String handle) {
        var free = freeAt.getOrDefault(officer, Instant.EPOCH);
        if (free.isAfter(world.now())) {
            world.agenda().at(free, () -> follows(officer, handle));
            return;
        }
        var page = world.functions().open(handle);
        if (!page.has("open")) {
            return; // decided, or too old
        }
        if (page.has("cannot") && Odds.happens(odds.cannot(), random)) {
            world.acted(handle, () -> passOn(handle, page));
            return;
        }
        world.acted(handle, () -> begin(officer, handle, page));
    }

    /// Two presses, no PIN.
    private void passOn(String handle, Leaf page) {
        var sure = world.functions().press(handle, page.press("cannot"));
        if (sure.has("confirm")) {
            world.functions().press(handle, sure.press("confirm"));
        }
    }

    private void begin(OfficerId officer, String handle, Leaf door) {
        var page = world.functions().press(handle, door.type("pin", Desks.PIN).press("open"));
        world.witness().opened(handle);
        if (!busy.add(world.witness().claim(handle).value())) {
            return; // a colleague told him that he has it
        }
        if (page.has("acknowledge") && Odds.happens(odds.acknowledges(), random)) {
            var sure = world.functions().press(handle, page.press("acknowledge"));
            if (sure.has("confirm")) {
                world.functions().press(handle, sure.press("confirm"));
            }
        }
        var known = world.now().plus(Odds.about(FINDING_OUT, random));
        freeAt.put(officer, known);
        world.agenda().at(known, () -> world.acted(handle, () -> decide(officer, handle)));
    }

    private void decide(OfficerId officer, String handle) {
        busy.remove(world.witness().claim(handle).value());
        var door = world.functions().open(handle);
        if (!door.has("open")) {
            return;
        }
        var page = world.functions().press(handle, door.type("pin", Desks.PIN).press("open"));
        if (page.has("dismiss") && Odds.happens(odds.dismisses(), random)) {
            confirm(officer, handle, page.type("reason", "NOT_CHECKABLE").press("dismiss"), CALLING);
        } else if (page.has("approve") && page.field("quote-ru").length() > 10) {
            world.witness().standsFor(page.field("quote-ru"));
            confirm(officer, handle, page.tickAll().press("approve"), CALLING);
        } else {
            confirm(officer, handle, written(handle, page).press("edit"), WRITING);
        }
    }

    private Leaf written(String handle, Leaf page) {
        var claim = world.witness().claim(handle).value();
        var quote = "SAMPLE Это ложь, проверено (" + claim + ").";
        world.witness().standsFor(quote);
        return page.tickAll()
                .type("rating", "FALSE")
                .type("quote-kk", "SAMPLE Бұл жалған, тексерілді (" + claim + ").")
                .type("quote-ru", quote)
                .type("body-kk", "SAMPLE Бәрі әдеттегідей жұмыс істеп тұр.")
                .type("body-ru", "SAMPLE Всё работает как обычно.")
                .type("sources", "SAMPLE https://sample.invalid/source");
    }

    /// The confirming page is read, then pressed.
    private void confirm(OfficerId officer, String handle, String form, Duration reading) {
        var sure = world.functions().press(handle, form);
        if (sure.has("confirm")) {
            var at = world.now().plus(Odds.about(reading, random));
            freeAt.put(officer, at);
            world.agenda()
                    .at(
                            at,
                            () -> world.acted(
                                    handle,
                                    () -> world.functions()
                                            .press(handle, sure.tickAll().press("confirm"))));
        } else {
            world.witness().stuck(handle, sure);
        }
    }
}
