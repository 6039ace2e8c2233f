package kz.goldenhour.testing;

import kz.goldenhour.domain.publish.Rebuttal;
import kz.goldenhour.domain.review.Choice;
import kz.goldenhour.domain.text.Marks;
import kz.goldenhour.domain.text.Points;
import kz.goldenhour.domain.text.Settled;

/// Choices of officers who have looked at everything.
public final class Choices {
    private Choices() {}

    /// The text with every tick set.
    public static Settled settled(Rebuttal rebuttal) {
        var ticks = Points.of(rebuttal, Marks.none()).ticks();
        return Settled.of(rebuttal, Marks.none(), ticks).orElseThrow();
    }

    public static Choice own(Rebuttal rebuttal) {
        return new Choice.PublishOwn(settled(rebuttal));
    }

    public static Choice draft(Rebuttal rebuttal) {
        return new Choice.PublishDraft(settled(rebuttal), true);
    }

    public static Choice second(Rebuttal rebuttal) {
        return new Choice.Second(settled(rebuttal), true);
    }
}
