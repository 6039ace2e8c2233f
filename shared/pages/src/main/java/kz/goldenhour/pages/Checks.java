package kz.goldenhour.pages;

import java.util.List;
import java.util.stream.Stream;
import kz.goldenhour.domain.publish.Rebuttal;
import kz.goldenhour.domain.text.BothLanguages;
import kz.goldenhour.domain.text.Difference;

/// What somebody must look at before a text goes out: each point blocks it until it is changed or ticked.
///
/// @param about       whose text it is: [#DRAFT], or the prefix of a text of one's own
/// @param differences what only one language says
/// @param old         languages that were left as they were while another changed
/// @param now         the state that the text speaks of is not ticked as still so
public record Checks(String about, List<Difference> differences, List<InStep.Old> old, boolean now, Typed typed) {
    /// The text as it stands, as against one of one's own.
    public static final String DRAFT = "draft";

    public Checks {
        differences = List.copyOf(differences);
        old = List.copyOf(old);
    }

    /// Nothing to look at.
    public static Checks none() {
        return new Checks("none", List.of(), List.of(), false, Typed.nothing());
    }

    /// What stands beside a text that is ready.
    public static Checks ofDraft(Rebuttal rebuttal, Typed typed, boolean asksNow) {
        return new Checks(DRAFT, BothLanguages.compare(rebuttal), List.of(), asksNow, typed);
    }

    /// What stands beside a text of one's own.
    public static Checks ofOwn(String prefix, Rebuttal rebuttal, Typed typed, boolean asksNow) {
        return new Checks(prefix, BothLanguages.compare(rebuttal), InStep.old(typed, prefix), asksNow, typed);
    }

    /// The fields of its ticks.
    List<String> ticks() {
        return Stream.concat(
                        differences.stream().map(Checks::tick), old.stream().map(InStep.Old::tick))
                .toList();
    }

    /// The field of the tick "it is meant so".
    public static String tick(Difference difference) {
        return "same-" + difference.key();
    }

    public boolean isTicked(String tick) {
        return typed.has(tick);
    }

    /// Whether nothing stands in the way.
    public boolean isPassed() {
        return !now && areTicked();
    }

    /// Whether every point of the texts is ticked.
    public boolean areTicked() {
        return ticks().stream().allMatch(this::isTicked);
    }

    /// Whether they are about this text, and something is to be ticked.
    public boolean isAbout(String text) {
        return about.equals(text) && !ticks().isEmpty();
    }
}
