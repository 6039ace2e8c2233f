package kz.goldenhour.reviewclaim;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kz.goldenhour.domain.Rating;
import kz.goldenhour.domain.clock.Promises;
import kz.goldenhour.domain.publish.Rebuttal;
import kz.goldenhour.domain.review.Choice;
import kz.goldenhour.domain.text.Settled;
import kz.goldenhour.pages.Checks;
import kz.goldenhour.pages.ConfirmView.Effect;
import kz.goldenhour.pages.Dossier;
import kz.goldenhour.pages.Notice;
import kz.goldenhour.pages.OwnText;
import kz.goldenhour.pages.Problem;
import kz.goldenhour.pages.Tick;
import kz.goldenhour.pages.Typed;

/// Reads what a form asks for, and what stands in its way.
record Intents(Place place, Form form, Dossier dossier) {

    Intent of(String decision) {
        return switch (decision) {
            case "approve" -> shown() ? asItStands() : new Intent.Changed();
            case "edit" -> shown() ? own("", form.rating()) : new Intent.Changed();
            case "true" -> shown() ? own(Typed.TRUE, Optional.of(Rating.TRUE)) : new Intent.Changed();
            case "hold" ->
                new Intent.Ready(
                        new Effect.Holds(dossier.isWidelyKnown(), Promises.afterWord(place.claim(), place.now())),
                        new Choice.Hold());
            case "dismiss" -> shown() ? dismissed() : new Intent.Changed();
            case "give", "ask", "accept", "return" -> new HandIntents(place, form, dossier).of(decision);
            default -> new Intent.Refused(Screens.OK, Optional.empty(), List.of(), Checks.none());
        };
    }

    private Intent dismissed() {
        return form.dismissal()
                .<Intent>map(reason ->
                        new Intent.Ready(new Effect.Closes(reason, dossier.isPublic()), new Choice.Dismiss(reason)))
                .orElseGet(() -> Intent.Refused.faulty(List.of(new Problem("reason", "problem.reason"))));
    }

    private boolean shown() {
        return form.hash().equals(dossier.hash());
    }

    private Intent asItStands() {
        if (!dossier.usable()) {
            return Intent.Refused.because(Screens.LATE, place.words().of("unusable"));
        }
        if (!dossier.mayPublish()) {
            return Intent.Refused.because(Screens.REFUSED, place.words().of("notsecond"));
        }
        var rebuttal = dossier.rebuttal().orElseThrow();
        var checks = Checks.ofDraft(rebuttal, form.typed(), dossier.unticked(form.typed()));
        var stillSo = dossier.says(Tick.NOW, form.typed());
        var alias = dossier.saysAlias(form.typed());
        return place.claim().proposal().isPresent()
                ? checked(checks, new Effect.Publishes(rebuttal), text -> new Choice.Second(text, stillSo, alias))
                : checked(checks, effect(rebuttal), text -> new Choice.PublishDraft(text, stillSo, alias));
    }

    private Intent own(String prefix, Optional<Rating> rating) {
        return switch (OwnText.read(form.typed(), prefix, rating)) {
            case OwnText.Lacking(var problems) -> Intent.Refused.faulty(problems);
            case OwnText.Written(var rebuttal) -> {
                var asksNow = prefix.isEmpty() && dossier.asks(Tick.NOW, form.typed());
                var checks = Checks.ofOwn(prefix, rebuttal, form.typed(), asksNow ? List.of(Tick.NOW) : List.of());
                yield prefix.isEmpty()
                        ? checked(checks, effect(rebuttal), Choice.PublishOwn::new)
                        : checked(checks, effect(rebuttal), Choice.SayItIsTrue::new);
            }
        };
    }

    private Effect effect(Rebuttal rebuttal) {
        return dossier.asksForTwo(rebuttal.rating()) ? new Effect.Proposes(rebuttal) : new Effect.Publishes(rebuttal);
    }

    /// Nothing goes out before every point is changed or ticked.
    private Intent checked(Checks checks, Effect effect, Function<Settled, Choice> choice) {
        var settled = checks.settled();
        if (settled.isPresent() && checks.boxes().isEmpty()) {
            return new Intent.Ready(effect, choice.apply(settled.get()));
        }
        var problems = checks.boxes().stream()
                .map(box -> new Problem(box.field(), "problem." + box.field()))
                .toList();
        Optional<Notice> notice = settled.isPresent()
                ? Optional.empty()
                : Optional.of(Notice.grave(place.words().of("checks.blocked")));
        return new Intent.Refused(Screens.FAULTY, notice, problems, checks);
    }
}
