package kz.goldenhour.pages;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.goldenhour.domain.publish.Rebuttal;
import kz.goldenhour.domain.text.Difference;
import kz.goldenhour.domain.text.Marks;
import kz.goldenhour.domain.text.Marks.Old;
import kz.goldenhour.domain.text.Points;
import kz.goldenhour.domain.text.Settled;

/// What somebody must look at before a text goes out: each point blocks it until it is changed or ticked.
///
/// @param about   whose text it is: [#DRAFT], or the prefix of a text of one's own
/// @param settled the text, where every point is ticked
/// @param boxes   what must still be ticked beside
public record Checks(String about, Points points, Optional<Settled> settled, List<Tick> boxes, Typed typed) {
    /// The text as it stands, as against one of one's own.
    public static final String DRAFT = "draft";

    public Checks {
        boxes = List.copyOf(boxes);
    }

    /// Nothing to look at.
    public static Checks none() {
        return new Checks("none", Points.none(), Optional.empty(), List.of(), Typed.nothing());
    }

    /// What stands beside a text that is ready.
    public static Checks ofDraft(Rebuttal rebuttal, Typed typed, List<Tick> boxes) {
        return of(DRAFT, rebuttal, Marks.none(), typed, boxes);
    }

    /// What stands beside a text of one's own.
    public static Checks ofOwn(String prefix, Rebuttal rebuttal, Typed typed, List<Tick> boxes) {
        return of(prefix, rebuttal, InStep.before(typed, prefix), typed, boxes);
    }

    private static Checks of(String about, Rebuttal rebuttal, Marks before, Typed typed, List<Tick> boxes) {
        var settled = Settled.of(rebuttal, before, Set.copyOf(typed.ticks()));
        return new Checks(about, Points.of(rebuttal, before), settled, boxes, typed);
    }

    public List<Difference> differences() {
        return points.differences();
    }

    public List<Old> old() {
        return points.old();
    }

    /// The fields of its ticks.
    Set<String> ticks() {
        return points.ticks();
    }

    public boolean isTicked(String tick) {
        return typed.has(tick);
    }

    /// Whether they are about this text, and something is to be ticked.
    public boolean isAbout(String text) {
        return about.equals(text) && !ticks().isEmpty();
    }
}
