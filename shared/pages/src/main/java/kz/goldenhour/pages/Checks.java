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
/// @param now     the state that the text speaks of is not ticked as still so
public record Checks(String about, Points points, Optional<Settled> settled, boolean now, Typed typed) {
    /// The text as it stands, as against one of one's own.
    public static final String DRAFT = "draft";

    /// Nothing to look at.
    public static Checks none() {
        return new Checks("none", Points.none(), Optional.empty(), false, Typed.nothing());
    }

    /// What stands beside a text that is ready.
    public static Checks ofDraft(Rebuttal rebuttal, Typed typed, boolean asksNow) {
        return of(DRAFT, rebuttal, Marks.none(), typed, asksNow);
    }

    /// What stands beside a text of one's own.
    public static Checks ofOwn(String prefix, Rebuttal rebuttal, Typed typed, boolean asksNow) {
        return of(prefix, rebuttal, InStep.before(typed, prefix), typed, asksNow);
    }

    private static Checks of(String about, Rebuttal rebuttal, Marks before, Typed typed, boolean asksNow) {
        var settled = Settled.of(rebuttal, before, Set.copyOf(typed.ticks()));
        return new Checks(about, Points.of(rebuttal, before), settled, asksNow, typed);
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
