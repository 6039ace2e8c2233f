package kz.goldenhour.pages;

import java.util.List;
import java.util.Optional;
import kz.goldenhour.domain.Lang;
import kz.goldenhour.domain.claim.ClaimState.Dismissal;
import kz.goldenhour.domain.publish.Rebuttal;

/// The page that repeats what is about to happen.
///
/// @param decision the button that led here: `approve`, `edit`, `true` or `dismiss`
public record ConfirmView(
        Words words, Deadline deadline, Dossier dossier, Sitting sitting, String decision, Effect effect) {

    /// What will happen.
    public sealed interface Effect {
        record Publishes(Rebuttal rebuttal) implements Effect {}

        record Closes(Dismissal reason) implements Effect {}
    }

    public Optional<Rebuttal> rebuttal() {
        return switch (effect) {
            case Effect.Publishes(var rebuttal) -> Optional.of(rebuttal);
            case Effect.Closes _ -> Optional.empty();
        };
    }

    public List<Lang> languages() {
        return rebuttal().map(Rebuttal::languages).orElse(List.of()).stream()
                .sorted((one, other) -> Boolean.compare(other == words.lang(), one == words.lang()))
                .toList();
    }

    /// `You are publishing: FALSE`.
    public String headline() {
        return switch (effect) {
            case Effect.Publishes(var rebuttal) -> words.of("confirm.publish", words.rating(rebuttal.rating()));
            case Effect.Closes(var reason) -> words.of("confirm.close", words.of("dismiss." + reason));
        };
    }

    /// Who gets it.
    public String reach() {
        return switch (effect) {
            case Effect.Closes _ -> words.of("confirm.nothing");
            case Effect.Publishes _ ->
                dossier.audience().isPresent()
                        ? words.count("confirm.recipients", dossier.audience().getAsLong())
                        : words.of("confirm.everyone");
        };
    }

    /// What the last button does.
    public String button() {
        return switch (effect) {
            case Effect.Publishes(var rebuttal) ->
                words.of(
                        "confirm.yes",
                        small(words.of("publish." + rebuttal.rating(), words.rating(rebuttal.rating()))));
            case Effect.Closes _ -> words.of("confirm.yes.close");
        };
    }

    /// With a small first letter, for the middle of a sentence.
    private static String small(String sentence) {
        return Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
    }
}
