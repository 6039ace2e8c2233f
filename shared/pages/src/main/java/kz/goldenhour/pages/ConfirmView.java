package kz.goldenhour.pages;

import java.util.List;
import java.util.Optional;
import kz.goldenhour.domain.Lang;
import kz.goldenhour.domain.claim.ClaimState.Dismissal;
import kz.goldenhour.domain.publish.Rebuttal;

/// The page that repeats what is about to happen.
///
/// @param decision the button that led here: `approve`, `edit`, `true`, `dismiss` or `hold`
public record ConfirmView(
        Words words, Deadline deadline, Dossier dossier, Sitting sitting, String decision, Effect effect) {

    /// What will happen.
    public sealed interface Effect {
        record Publishes(Rebuttal rebuttal) implements Effect {}

        /// The first of two officers approves.
        record Proposes(Rebuttal rebuttal) implements Effect {}

        /// The reporters hear that the desk is on it.
        ///
        /// @param isPublic the public hears it too
        record Holds(boolean isPublic) implements Effect {}

        record Closes(Dismissal reason) implements Effect {}
    }

    public Optional<Rebuttal> rebuttal() {
        return switch (effect) {
            case Effect.Publishes(var rebuttal) -> Optional.of(rebuttal);
            case Effect.Proposes(var rebuttal) -> Optional.of(rebuttal);
            case Effect.Closes _, Effect.Holds _ -> Optional.empty();
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
            case Effect.Proposes(var rebuttal) -> words.of("confirm.first", words.rating(rebuttal.rating()));
            case Effect.Holds _ -> words.of("confirm.hold", deadline.clock());
            case Effect.Closes(var reason) -> words.of("confirm.close", words.of("dismiss." + reason));
        };
    }

    /// Who gets it.
    public String reach() {
        return switch (effect) {
            case Effect.Closes _ -> words.of("confirm.nothing");
            case Effect.Proposes _ -> words.of("confirm.first.reach");
            case Effect.Holds(var isPublic) -> words.of(isPublic ? "confirm.hold.public" : "confirm.hold.reporters");
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
                        Buttons.small(words.of("publish." + rebuttal.rating(), words.rating(rebuttal.rating()))));
            case Effect.Proposes(var rebuttal) ->
                words.of("confirm.yes", Buttons.small(words.of("first.button", words.rating(rebuttal.rating()))));
            case Effect.Holds _ -> words.of("confirm.yes.hold");
            case Effect.Closes _ -> words.of("confirm.yes.close");
        };
    }

    /// Whether it can be taken back.
    public boolean isFinal() {
        return effect instanceof Effect.Publishes;
    }
}
