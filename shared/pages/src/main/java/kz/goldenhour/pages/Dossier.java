package kz.goldenhour.pages;

import java.util.Optional;
import java.util.OptionalLong;
import kz.goldenhour.domain.claim.Claim;
import kz.goldenhour.domain.claim.Spread;
import kz.goldenhour.domain.desk.Desk;
import kz.goldenhour.domain.evidence.Evidence;
import kz.goldenhour.domain.publish.Rebuttal;
import kz.goldenhour.domain.review.Draft;

/// What an officer decides on.
///
/// @param audience how many a publication goes to; empty where nobody can say
public record Dossier(Desk desk, Claim claim, Spread spread, Draft draft, OptionalLong audience) {
    public Optional<Rebuttal> rebuttal() {
        return draft.evidence().map(Evidence::rebuttal);
    }

    /// Names the text that is shown; empty where there is none.
    public String hash() {
        return rebuttal().map(Rebuttal::contentHash).orElse("");
    }

    /// The trace of the text that is shown.
    public String trace() {
        return rebuttal().map(Trace::of).map(Trace::carried).orElse("");
    }

    /// ` — 214 recipients`, or nothing where nobody can say.
    String recipients(Words words) {
        return audience.isPresent() ? " — " + words.count("recipients", audience.getAsLong()) : "";
    }
}
