package kz.goldenhour.pages;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.goldenhour.domain.AstanaTime;
import kz.goldenhour.domain.Lang;
import kz.goldenhour.domain.claim.ClaimState.Dismissal;
import kz.goldenhour.domain.evidence.Wording;
import kz.goldenhour.domain.publish.Rebuttal;
import kz.goldenhour.domain.review.Alias;

/// The page that repeats what is about to happen.
///
/// @param decision the button that led here: `approve`, `edit`, `true`, `dismiss`, `hold`, `give`, `ask`, `accept` or
/// `return`
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
        record Holds(boolean isPublic, Instant next) implements Effect {}

        /// @param isPublic the public, which knows of the claim, hears that there will be no answer
        record Closes(Dismissal reason, boolean isPublic) implements Effect {}

        /// Another desk is asked whether it takes the claim.
        record Offers(String desk) implements Effect {}

        /// The officer asks a body that has no desk.
        record Asks(String body) implements Effect {}

        /// The claim that another desk gives is taken.
        record Accepts() implements Effect {}

        /// The claim goes back.
        record GivesBack(String desk) implements Effect {}
    }

    public Optional<Rebuttal> rebuttal() {
        return switch (effect) {
            case Effect.Publishes(var rebuttal) -> Optional.of(rebuttal);
            case Effect.Proposes(var rebuttal) -> Optional.of(rebuttal);
            case Effect.Closes _,
                    Effect.Holds _,
                    Effect.Offers _,
                    Effect.Asks _,
                    Effect.Accepts _,
                    Effect.GivesBack _ -> Optional.empty();
        };
    }

    /// The sentence that the public page will name as the one that was checked: a record's, where its text goes out.
    public Optional<Wording> publicly() {
        return dossier.draft()
                .evidence()
                .filter(_ -> decision.equals("approve"))
                .filter(record -> !record.isFromDecision())
                .flatMap(record -> record.wordings().stream()
                        .filter(wording -> !wording.alias())
                        .min(Comparator.comparing(wording -> wording.lang() != words.lang())));
    }

    /// The wording that the officer may give the record, where its text goes out now.
    public Optional<Alias> alias() {
        return effect instanceof Effect.Publishes && decision.equals("approve") ? dossier.alias() : Optional.empty();
    }

    public boolean isAliasTicked() {
        return dossier.saysAlias(sitting.typed());
    }

    /// What the page carries on beside its own box.
    public Typed carried() {
        return sitting.typed().withoutAlias();
    }

    /// In what the record that goes out differs from the question.
    public List<ReasonLine> differences() {
        return decision.equals("approve") && dossier.record(Tick.READ).isPresent()
                ? new EvidenceView(words, deadline.now(), dossier)
                        .reasons().stream()
                                .filter(line -> !line.stand().equals("agrees"))
                                .toList()
                : List.of();
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
            case Effect.Holds(var _, var next) -> words.of("confirm.hold", AstanaTime.clock(next));
            case Effect.Closes(var reason, var _) -> words.of("confirm.close", words.of("dismiss." + reason));
            case Effect.Offers(var desk) -> words.of("confirm.give", desk);
            case Effect.Asks(var body) -> words.of("confirm.ask", body);
            case Effect.Accepts _ -> words.of("confirm.accept");
            case Effect.GivesBack(var desk) -> words.of("confirm.return", desk);
        };
    }

    /// Who gets it.
    public String reach() {
        return switch (effect) {
            case Effect.Closes(var _, var isPublic) -> words.of(isPublic ? "confirm.closing" : "confirm.nothing");
            case Effect.Proposes _ -> words.of("confirm.first.reach");
            case Effect.Holds(var isPublic, var _) ->
                words.of(isPublic ? "confirm.hold.public" : "confirm.hold.reporters");
            case Effect.Offers _ -> words.of("confirm.give.reach", deadline.clock());
            case Effect.Asks _ -> words.of("confirm.ask.reach", deadline.clock());
            case Effect.Accepts _ -> words.of("confirm.accept.reach", deadline.clock());
            case Effect.GivesBack _ -> words.of("back.hint");
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
            case Effect.Offers _ -> words.of("confirm.yes.give");
            case Effect.Asks _ -> words.of("confirm.yes.ask");
            case Effect.Accepts _ -> words.of("confirm.yes.accept");
            case Effect.GivesBack _ -> words.of("confirm.yes.return");
        };
    }

    /// What the other button says.
    public String back() {
        return switch (effect) {
            case Effect.Publishes _, Effect.Proposes _, Effect.Holds _ -> words.of("confirm.back");
            case Effect.Closes _, Effect.Offers _, Effect.Asks _, Effect.Accepts _, Effect.GivesBack _ ->
                words.of("confirm.back.plain");
        };
    }

    /// Whether it cannot be taken back: it is public then, or the claim is over.
    public boolean isFinal() {
        return switch (effect) {
            case Effect.Publishes _, Effect.Closes _ -> true;
            case Effect.Holds(var isPublic, var _) -> isPublic;
            case Effect.Proposes _, Effect.Offers _, Effect.Asks _, Effect.Accepts _, Effect.GivesBack _ -> false;
        };
    }
}
