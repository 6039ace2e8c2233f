package kz.goldenhour.pages;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.goldenhour.domain.Lang;
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

    /// What a box stands for: the record that goes out, in this version; empty where the box is not
    /// asked for.
    public Optional<String> record(Tick tick) {
        return draft.evidence()
                .filter(evidence -> draft.usable()
                        && switch (tick) {
                            case NOW -> evidence.validity() instanceof Validity.State;
                            case READ -> goesOut(evidence) && differs();
                        })
                .map(evidence -> evidence.id() + "@" + evidence.version());
    }

    /// Whether the text that is shown is the record's, and not what an officer has written.
    private boolean goesOut(Evidence record) {
        return claim.proposal().isEmpty()
                || claim.proposal()
                        .flatMap(Proposal::evidence)
                        .filter(ref -> ref.id().equals(record.id()))
                        .isPresent();
    }

    private boolean differs() {
        return claim.match().stream()
                .flatMap(match -> match.reasons().stream())
                .anyMatch(reason -> reason.finding() != Reason.Finding.AGREES);
    }

    /// Whether a box is asked for and ticked.
    public boolean says(Tick tick, Typed typed) {
        return record(tick).filter(typed.get(tick.field())::equals).isPresent();
    }

    /// Whether a box is asked for and not ticked.
    public boolean asks(Tick tick, Typed typed) {
        return record(tick).isPresent() && !says(tick, typed);
    }

    /// The boxes that must still be ticked before the text of the record goes out.
    public List<Tick> unticked(Typed typed) {
        return Stream.of(Tick.values()).filter(tick -> asks(tick, typed)).toList();
    }

    /// The question as a wording that the officer may give the record whose text goes out.
    public Optional<Alias> alias() {
        return draft.evidence()
                .filter(_ -> draft.usable())
                .filter(this::goesOut)
                .flatMap(record -> Alias.of(claim, spread, record, desk.id()));
    }

    /// Whether it is ticked that the question is another wording of the record.
    public boolean saysAlias(Typed typed) {
        return alias().filter(it -> typed.get(Typed.ALIAS).equals(it.name())).isPresent();
    }

    /// The regions with their counts, the largest first, by the names that desks have for them.
    public String regions(Lang lang) {
        var counts = spread.regions().entrySet().stream()
                .collect(Collectors.groupingBy(
                        entry -> beside.desks().place(entry.getKey(), lang),
                        TreeMap::new,
                        Collectors.summingInt(Map.Entry::getValue)));
        return counts.entrySet().stream()
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
