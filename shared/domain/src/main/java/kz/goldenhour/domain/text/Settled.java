package kz.goldenhour.domain.text;

import java.util.Optional;
import java.util.Set;
import kz.goldenhour.domain.publish.Rebuttal;

/// A text that somebody stands for in all its languages: whatever differs between them, and each that was left as it
/// was while another changed, has been changed or ticked. There is no other way to one, and nothing else is approved.
public final class Settled {
    private final Rebuttal rebuttal;

    private Settled(Rebuttal rebuttal) {
        this.rebuttal = rebuttal;
    }

    /// Empty where a point is neither changed nor ticked.
    ///
    /// @param before the languages as somebody last stood for them together
    /// @param ticks  the names of the ticks that were set
    public static Optional<Settled> of(Rebuttal rebuttal, Marks before, Set<String> ticks) {
        return ticks.containsAll(Points.of(rebuttal, before).ticks())
                ? Optional.of(new Settled(rebuttal))
                : Optional.empty();
    }

    public Rebuttal rebuttal() {
        return rebuttal;
    }

    /// Names the very text.
    public String contentHash() {
        return rebuttal.contentHash();
    }
}
