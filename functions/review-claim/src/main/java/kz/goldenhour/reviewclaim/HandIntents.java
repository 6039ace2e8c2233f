package kz.goldenhour.reviewclaim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import kz.goldenhour.domain.Id;
import kz.goldenhour.domain.claim.Handover;
import kz.goldenhour.domain.desk.Desk;
import kz.goldenhour.domain.desk.DeskId;
import kz.goldenhour.domain.review.Choice;
import kz.goldenhour.pages.ConfirmView.Effect;
import kz.goldenhour.pages.Dossier;
import kz.goldenhour.pages.Problem;

/// Reads by what button a claim is to change hands.
record HandIntents(Place place, Form form, Dossier dossier) {

    Intent of(String decision) {
        return switch (decision) {
            case "give" -> give();
            case "ask" ->
                read(
                        List.of(
                                lacking("ask-name", Handover.CONTACT_MOST),
                                lacking("ask-contact", Handover.CONTACT_MOST)),
                        "ask",
                        () -> new Intent.Ready(
                                new Effect.Asks(typed("ask-name")),
                                new Choice.AskBody(typed("ask-name"), words("ask"))));
            case "accept" -> new Intent.Ready(new Effect.Accepts(), new Choice.AcceptHandover());
            default ->
                read(
                        List.of(lacking("back-reason", Handover.NOTE_MOST)),
                        "back",
                        () -> new Intent.Ready(
                                new Effect.GivesBack(giver()), new Choice.ReturnHandover(typed("back-reason"))));
        };
    }

    private Intent give() {
        var to = typed("give-to");
        var desk = Id.isWellFormed(to)
                ? dossier.beside().desks().all().stream()
                        .filter(it -> it.id().value().equals(to))
                        .findFirst()
                : Optional.<Desk>empty();
        var unknown = desk.isEmpty() ? Optional.of(new Problem("give-to", "problem.to")) : Optional.<Problem>empty();
        return read(
                List.of(unknown, lacking("give-contact", Handover.CONTACT_MOST)),
                "give",
                () -> new Intent.Ready(
                        new Effect.Offers(
                                desk.orElseThrow().name().in(place.words().lang())),
                        new Choice.HandOver(new DeskId(to), words("give"))));
    }

    private Intent read(List<Optional<Problem>> lacking, String prefix, Supplier<Intent> ready) {
        var problems = new ArrayList<Problem>();
        lacking.forEach(it -> it.ifPresent(problems::add));
        if (typed(prefix + "-note").length() > Handover.NOTE_MOST) {
            problems.add(new Problem(prefix + "-note", "problem.long"));
        }
        return problems.isEmpty() ? ready.get() : Intent.Refused.faulty(problems);
    }

    private Optional<Problem> lacking(String field, int most) {
        if (typed(field).isEmpty()) {
            return Optional.of(new Problem(field, "problem.empty"));
        }
        return typed(field).length() > most ? Optional.of(new Problem(field, "problem.long")) : Optional.empty();
    }

    private Handover.Words words(String prefix) {
        return new Handover.Words(typed(prefix + "-contact"), typed(prefix + "-note"));
    }

    private String typed(String field) {
        return form.typed().get(field).strip();
    }

    private String giver() {
        return place.claim()
                .returnableTo()
                .map(id -> dossier.beside().desks().of(id, place.words().lang()))
                .orElse("");
    }
}
