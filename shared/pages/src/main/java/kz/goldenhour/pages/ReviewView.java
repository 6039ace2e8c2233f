package kz.goldenhour.pages;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kz.goldenhour.domain.Lang;
import kz.goldenhour.domain.Rating;
import kz.goldenhour.domain.claim.ClaimState.Dismissal;
import kz.goldenhour.domain.claim.Climb;
import kz.goldenhour.domain.publish.Rebuttal;
import kz.goldenhour.domain.text.PlainWords;

/// The page after the PIN: claim, spread, evidence, draft, and the buttons that name their effect.
public record ReviewView(
        Words words,
        Instant now,
        Dossier dossier,
        Sitting sitting,
        Optional<Notice> notice,
        List<Problem> problems,
        Checks checks) {
    private static final int DRY_SHOWN = 6;

    public ReviewView {
        problems = List.copyOf(problems);
    }

    public String text() {
        return dossier.claim().text();
    }

    public Deadline deadline() {
        return Deadline.of(dossier.claim(), now);
    }

    /// Kazakh and Russian, the officer's own first; English only where somebody wrote it.
    public List<Lang> languages(Rebuttal rebuttal) {
        return rebuttal.languages().stream()
                .sorted((one, other) -> Boolean.compare(other == words.lang(), one == words.lang()))
                .toList();
    }

    public EvidenceView evidence() {
        return new EvidenceView(words, now, dossier);
    }

    public Buttons buttons() {
        return new Buttons(words, dossier);
    }

    /// What stands beside the text as it stands.
    public Checks draftChecks(Rebuttal rebuttal) {
        return Checks.ofDraft(rebuttal, sitting.typed(), List.of());
    }

    /// Ticks that no box on this page shows: they are kept all the same.
    public List<String> hiddenTicks() {
        var shown = new ArrayList<>(checks.ticks());
        dossier.rebuttal()
                .filter(_ -> dossier.mayPublish())
                .ifPresent(text -> shown.addAll(draftChecks(text).ticks()));
        return sitting.typed().ticks().stream()
                .filter(tick -> !shown.contains(tick))
                .toList();
    }

    /// What a box says: that things are so now, in the words of the answer, not of what was claimed.
    public String words(Tick tick) {
        var quote = dossier.draft()
                .evidence()
                .map(evidence -> evidence.rebuttal().quote().in(words.lang()))
                .orElse("");
        return words.of(tick.field() + ".tick", quote);
    }

    public boolean isTicked(Tick tick) {
        return dossier.says(tick, sitting.typed());
    }

    /// The marks of the languages as they were last in step.
    public String pair(String prefix, String part) {
        var name = prefix + "pair-" + part;
        if (sitting.typed().has(name)) {
            return sitting.typed().get(name);
        }
        var drafted = Typed.nothing();
        for (var lang : Lang.values()) {
            var field = prefix + part + "-" + lang.tag();
            drafted = drafted.with(field, drafted(field));
        }
        return InStep.carried(drafted, prefix, part);
    }

    /// Office formulas in what stands in a field.
    public List<PlainWords.Stretch> dry(String name, Lang lang) {
        return PlainWords.dry(lang, field(name)).stream().limit(DRY_SHOWN).toList();
    }

    /// Whether the ladder can be stopped once more.
    public boolean canWait() {
        return dossier.claim().clock().climb().acknowledgements() < Climb.ACKNOWLEDGED_MOST;
    }

    public List<Rating> ratings() {
        return List.of(Rating.FALSE, Rating.MISLEADING, Rating.UNPROVEN);
    }

    /// The rating of a text of one's own, as typed or as in the draft; none is chosen for the officer else.
    public boolean isRated(Rating rating) {
        var drafted = usable().map(found -> found.rating().name()).orElse("");
        return rating.name()
                .equals(sitting.typed().has("rating") ? sitting.typed().get("rating") : drafted);
    }

    public List<Dismissal> dismissals() {
        return Arrays.asList(Dismissal.values());
    }

    public boolean isDismissed(Dismissal reason) {
        return reason.name().equals(sitting.typed().get("reason"));
    }

    /// The text of a field: as typed, else as in a draft that may be used.
    public String field(String name) {
        if (sitting.typed().has(name)) {
            return sitting.typed().get(name);
        }
        return drafted(name);
    }

    /// What is wrong with a field.
    public Optional<String> problem(String name) {
        return wrong().of(name);
    }

    /// What is wrong, with the words for it.
    public Problems wrong() {
        return new Problems(words, problems);
    }

    /// How the claim goes from hand to hand.
    public HandView hands() {
        return new HandView(words, dossier, sitting, wrong());
    }

    /// Whether a part of the page must be open: something in it was typed or is wrong.
    public boolean isOpen(String prefix) {
        var fields = Typed.TEXT_FIELDS.stream().map(name -> prefix + name).toList();
        return problems.stream().anyMatch(problem -> fields.contains(problem.field()) || isRating(prefix, problem))
                || fields.stream()
                        .anyMatch(name -> sitting.typed().has(name)
                                && !sitting.typed().get(name).equals(drafted(name)))
                || (prefix.isEmpty() && !dossier.usable())
                || checks.isAbout(prefix);
    }

    /// Whether the optional fields must be open.
    public boolean isMoreOpen(String prefix) {
        return problems.stream().anyMatch(problem -> problem.field().matches(prefix + "(.*-en|name-.*|post-.*)"));
    }

    /// Whether the choice of another record must be open.
    public boolean isOtherOpen() {
        return problem("other").isPresent() || !record().isEmpty();
    }

    /// The id of another record, as typed.
    public String record() {
        return sitting.typed().get("record");
    }

    public boolean isDismissalOpen() {
        return sitting.typed().has("reason") || problem("reason").isPresent();
    }

    private static boolean isRating(String prefix, Problem problem) {
        return prefix.isEmpty() && problem.field().equals("rating");
    }

    /// A denial is never the beginning of "it is true", nor the other way round.
    private String drafted(String name) {
        var isTrue = name.startsWith(Typed.TRUE);
        var plain = isTrue ? name.substring(Typed.TRUE.length()) : name;
        return usable().filter(found -> (found.rating() == Rating.TRUE) == isTrue)
                .map(found -> OwnText.field(found, plain))
                .orElse("");
    }

    private Optional<Rebuttal> usable() {
        return dossier.rebuttal().filter(_ -> dossier.usable());
    }
}
