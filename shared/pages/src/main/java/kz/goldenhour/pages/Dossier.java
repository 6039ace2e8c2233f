package kz.goldenhour.pages;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.goldenhour.domain.Rating;
import kz.goldenhour.domain.claim.Claim;
import kz.goldenhour.domain.claim.ClaimClock.Told;
import kz.goldenhour.domain.claim.Spread;
import kz.goldenhour.domain.clock.Holdings;
import kz.goldenhour.domain.desk.Desk;
import kz.goldenhour.domain.evidence.Evidence;
import kz.goldenhour.domain.evidence.Validity;
import kz.goldenhour.domain.match.Reason;
import kz.goldenhour.domain.publish.Rebuttal;
import kz.goldenhour.domain.review.Alias;
import kz.goldenhour.domain.review.Draft;
import kz.goldenhour.domain.review.Proposal;

/// What an officer decides on.
///
/// @param audience how many a publication goes to; empty where nobody can say
public record Dossier(Desk desk, Claim claim, Spread spread, Draft draft, OptionalLong audience, Beside beside) {

    /// What lies beside the claim.
    ///
    /// @param clues     what the reports say besides
    /// @param others    records that may fit as well
    /// @param firstName who has approved the text that waits for a second
    /// @param maySecond whether the officer before the page may be the second
    /// @param desks     the desks that may be named on the page
    /// @param mayLeave  whether the claim may be given to others: not where all who reported it ask for silence
    public record Beside(
            Clues clues,
            List<Evidence> others,
            String firstName,
            boolean maySecond,
            DeskNames desks,
            boolean mayLeave) {
        public Beside {
            others = List.copyOf(others);
        }
    }

    /// The text that is shown: the one that waits for a second officer, else the evidence's.
    public Optional<Rebuttal> rebuttal() {
        return claim.proposal()
                .map(Proposal::rebuttal)
                .or(() -> draft.evidence().map(Evidence::rebuttal));
    }

    /// Whether the text that is shown may go out as it stands.
    public boolean usable() {
        return claim.proposal().isPresent() || draft.usable();
    }

    /// When the first of two officers approved the text.
    public Optional<Instant> firstAt() {
        return claim.proposal().map(Proposal::at);
    }

    /// Whether this officer may press the button under the text.
    public boolean mayPublish() {
        return usable() && (claim.proposal().isEmpty() || beside.maySecond());
    }

    /// Whether a text of this rating waits for a second officer after this one.
    public boolean asksForTwo(Rating rating) {
        return desk.duty().secondApproval().contains(rating);
    }

    /// Whether the public has heard of the claim.
    public boolean isPublic() {
        return claim.clock().told().contains(Told.PUBLIC);
    }

    /// Whether the public may hear of the claim before it is answered.
    public boolean isWidelyKnown() {
        return spread.vettedNewsrooms() >= Holdings.NEWSROOMS;
    }

    /// Names the state of things that the text speaks of; empty where it speaks of what lasts.
    public Optional<String> state() {
        return draft.evidence()
                .filter(evidence -> draft.usable() && evidence.validity() instanceof Validity.State)
                .map(evidence -> evidence.id() + "@" + evidence.version());
    }

    /// Names the record that is like the claim and differs from it in some fact; empty where none does, or where an
    /// officer has approved the text already.
    public Optional<String> difference() {
        return draft.evidence()
                .filter(_ -> draft.usable() && claim.proposal().isEmpty() && differs())
                .map(evidence -> evidence.id() + "@" + evidence.version());
    }

    private boolean differs() {
        return claim.match().stream()
                .flatMap(match -> match.reasons().stream())
                .anyMatch(reason -> reason.finding() != Reason.Finding.AGREES);
    }

    /// The boxes that must still be ticked before the text of the record goes out: that things are so now, and that
    /// what differs was read.
    public List<String> unticked(Typed typed) {
        return Stream.of("now", "read").filter(box -> asks(box, typed)).toList();
    }

    private boolean asks(String box, Typed typed) {
        return (box.equals("now") ? state() : difference())
                .filter(named -> !typed.get(box).equals(named))
                .isPresent();
    }

    /// The question as a wording that the officer may give the record whose text goes out.
    public Optional<Alias> alias() {
        return draft.evidence()
                .filter(_ -> draft.usable())
                .filter(record -> claim.proposal().isEmpty()
                        || claim.proposal()
                                .flatMap(Proposal::evidence)
                                .filter(ref -> ref.id().equals(record.id()))
                                .isPresent())
                .flatMap(record -> Alias.of(claim, spread, record, desk.id()));
    }

    /// Whether it is ticked that the question is another wording of the record.
    public boolean saysAlias(Typed typed) {
        return alias().filter(it -> typed.get(Typed.ALIAS).equals(it.name())).isPresent();
    }

    /// Whether it must still be ticked that things are so.
    public boolean asksNow(Typed typed) {
        return state().filter(state -> !typed.get("now").equals(state)).isPresent();
    }

    /// Whether it is ticked that things are so.
    public boolean saysNow(Typed typed) {
        return state().filter(state -> typed.get("now").equals(state)).isPresent();
    }

    /// The regions with their counts, the largest first.
    public String regions() {
        return spread.regions().entrySet().stream()
                .sorted((one, other) -> other.getValue() - one.getValue())
                .limit(5)
                .map(entry -> entry.getKey() + " (" + entry.getValue() + ")")
                .collect(Collectors.joining(", "));
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
