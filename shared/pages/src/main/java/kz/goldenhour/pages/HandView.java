package kz.goldenhour.pages;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.goldenhour.domain.claim.Handover;
import kz.goldenhour.domain.claim.Handover.Passage;
import kz.goldenhour.domain.claim.Stopped;
import kz.goldenhour.domain.desk.Desk;
import kz.goldenhour.domain.desk.DeskId;
import kz.goldenhour.domain.message.BodyLetter;

/// How the claim goes from hand to hand, on the officer's page.
public record HandView(Words words, Dossier dossier, Sitting sitting, Problems problems) {

    public Handover handover() {
        return dossier.claim().handover();
    }

    /// The answer that was stopped before it was out, where there was one.
    public Optional<Stopped> stopped() {
        return dossier.claim().pending().stopped();
    }

    /// The name of a desk.
    public String name(DeskId id) {
        return dossier.beside().desks().of(id, words.lang());
    }

    /// Desks that it may be given to, by name.
    public List<Desk> desks() {
        return dossier.beside().desks().all().stream()
                .filter(desk -> !desk.id().equals(dossier.claim().desk()))
                .filter(desk -> !handover().wasGivenAwayBy(desk.id()))
                .sorted(Comparator.comparing(desk -> desk.name().in(words.lang())))
                .toList();
    }

    public boolean isChosen(Desk desk) {
        return desk.id().value().equals(sitting.typed().get("give-to"));
    }

    /// How the claim came to this desk.
    public Optional<Passage> came() {
        return handover()
                .last(dossier.claim().desk())
                .filter(it -> it.to().equals(dossier.claim().desk()));
    }

    /// Where it could be given back to.
    public Optional<String> returnableTo() {
        return dossier.claim().returnableTo().map(this::name);
    }

    /// Whether this desk has it from another and may still give it back.
    public boolean isReturnable() {
        return handover().offer().isEmpty() && dossier.claim().returnableTo().isPresent();
    }

    /// The text for a body without a desk.
    public Optional<String> letter() {
        return handover()
                .body()
                .map(body -> BodyLetter.text(dossier.claim(), dossier.desk().pressContact(), body));
    }

    /// The text of a field: as typed; whom to call is the desk's own contact where nothing was.
    public String field(String name) {
        return name.equals("give-contact") && !sitting.typed().has(name)
                ? dossier.desk().pressContact()
                : sitting.typed().get(name);
    }

    public Optional<String> problem(String name) {
        return problems.of(name);
    }

    /// Whether a part of the page must be open: something in it was typed or is wrong.
    public boolean isOpen(String prefix) {
        return problems.all().stream().anyMatch(problem -> problem.field().startsWith(prefix))
                || sitting.typed().values().entrySet().stream()
                        .anyMatch(typed -> typed.getKey().startsWith(prefix)
                                && !typed.getValue().isBlank()
                                && !typed.getValue().equals(dossier.desk().pressContact()));
    }
}
