package kz.goldenhour.reviewclaim;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.goldenhour.domain.Id;
import kz.goldenhour.domain.Stores;
import kz.goldenhour.domain.claim.Claim;
import kz.goldenhour.domain.claim.Side;
import kz.goldenhour.domain.evidence.EvidenceId;
import kz.goldenhour.domain.message.Messenger;
import kz.goldenhour.domain.review.Choice;
import kz.goldenhour.domain.review.Draft;
import kz.goldenhour.domain.review.LinkHandle;
import kz.goldenhour.domain.review.Review;
import kz.goldenhour.pages.Checks;
import kz.goldenhour.pages.ConfirmView;
import kz.goldenhour.pages.Dossier;
import kz.goldenhour.pages.InStep;
import kz.goldenhour.pages.Notice;
import kz.goldenhour.pages.OfferView;
import kz.goldenhour.pages.Pages;
import kz.goldenhour.pages.Problem;
import kz.goldenhour.pages.ReviewView;
import kz.goldenhour.pages.Sitting;
import kz.goldenhour.pages.Typed;
import kz.goldenhour.pages.Words;

/// One request of a sitting: what a button asks for is shown once more, or done.
final class Turn {
    private final Tools tools;
    private final Place place;
    private final Form form;
    private final Dossier dossier;
    private final Sitting sitting;

    Turn(Tools tools, Place place, LinkHandle session, Form form) {
        this(tools, place, form, Sitting.open(session.reveal(), decisions(tools, place), form.typed()));
    }

    private static long decisions(Tools tools, Place place) {
        return tools.stores().ledger().head(place.officer().desk()).decisions();
    }

    private Turn(Tools tools, Place place, Form form, Sitting sitting) {
        this.tools = tools;
        this.place = place;
        this.form = form;
        var claim = place.claim();
        var draft = Draft.of(claim, tools.stores().evidence());
        var spread = tools.stores().claims().spread(claim.id());
        var beside = new Papers(tools.stores()).beside(place, draft);
        this.dossier = new Dossier(
                place.desk(), claim, spread, draft, tools.messenger().audience(), beside);
        this.sitting = sitting;
    }

    /// The page that repeats what is about to happen.
    Answer ask(String decision) {
        return switch (intent(decision)) {
            case Intent.Ready(var effect, var choice) -> {
                var from = tools.review().notBefore(place.officer(), choice);
                if (from.isPresent()) {
                    yield notYet(from.get());
                }
                var settled = sitting.with(settled(decision));
                var view = new ConfirmView(place.words(), place.deadline(), dossier, settled, decision, effect);
                yield new Answer(Screens.OK, tools.pages().confirm(view));
            }
            case Intent.Changed() -> changed();
            case Intent.Refused refused -> refused(refused);
        };
    }

    private Typed settled(String decision) {
        return switch (decision) {
            case "edit" -> InStep.settled(form.typed(), "");
            case "true" -> InStep.settled(form.typed(), Typed.TRUE);
            default -> form.typed();
        };
    }

    /// Looks at a text of one's own and does nothing.
    Answer check() {
        return switch (intents().of("edit")) {
            case Intent.Ready _ -> news(words().of("check.clean"));
            case Intent.Changed() -> changed();
            case Intent.Refused refused -> refused(refused);
        };
    }

    /// Another record for the claim.
    Answer suggest() {
        var typed = form.typed();
        var id = typed.get("record").isBlank()
                ? typed.get("other")
                : typed.get("record").strip();
        return Id.isWellFormed(id) ? decide(new Choice.Suggest(new EvidenceId(id))) : faulty("other", "problem.record");
    }

    /// It is confirmed.
    Answer decide(String decision) {
        var before = tools.review().proposedBefore(place.claim(), place.officer(), form.after());
        if (before.isPresent()) {
            return new Deed(tools, place, form, this).say(before.get());
        }
        return switch (intent(decision)) {
            case Intent.Ready(var _, var choice) -> decide(choice);
            case Intent.Changed() -> changed();
            case Intent.Refused refused -> refused(refused);
        };
    }

    Answer decide(Choice choice) {
        return new Deed(tools, place, form, this).decide(choice);
    }

    /// The same claim as it stands by now, before what was typed for another draft.
    Turn withoutDraft(Claim claim) {
        return new Turn(tools, place.with(claim), form, sitting.withoutDraft());
    }

    /// Nobody closes what a colleague has approved since he was shown it.
    private Intent intent(String decision) {
        return decision.equals("dismiss") && tools.review().isProposedSince(place.claim(), form.after())
                ? new Intent.Changed()
                : intents().of(decision);
    }

    private Intents intents() {
        return new Intents(place, form, dossier);
    }

    private Answer refused(Intent.Refused why) {
        return page(why.status(), sitting, why.notice(), why.problems(), why.checks());
    }

    Turn again(Claim claim) {
        return new Turn(tools, place.with(claim), session(), form);
    }

    private Words words() {
        return place.words();
    }

    Answer news(String text) {
        return review(Screens.OK, Optional.of(Notice.news(text)));
    }

    Answer grave(int status, String key) {
        return review(status, Optional.of(Notice.grave(words().of(key))));
    }

    Answer faulty(String field, String word) {
        return page(Screens.FAULTY, sitting, Optional.empty(), List.of(new Problem(field, word)), Checks.none());
    }

    /// The text is not the one that he saw.
    Answer changed() {
        var notice = Notice.grave(place.words().of("changed"));
        return page(Screens.LATE, sitting.changedSince(form.shown()), Optional.of(notice), List.of(), Checks.none());
    }

    /// His phone, address or PIN is too new.
    Answer notYet(Instant from) {
        return review(Screens.REFUSED, Optional.of(waits(from)));
    }

    private Notice waits(Instant from) {
        return Notice.grave(words().of("notyet", words().moment(from)));
    }

    Answer review(int status, Optional<Notice> notice) {
        return page(status, sitting, notice, List.of(), Checks.none());
    }

    private Answer page(int status, Sitting carried, Optional<Notice> notice, List<Problem> problems, Checks checks) {
        if (place.side() == Side.ASKED) {
            var offer = new OfferView(words(), place.now(), dossier, carried, notice, problems);
            return new Answer(status, tools.pages().offer(offer));
        }
        var officer = place.officer();
        var said = officer.mayApprove(place.now())
                ? notice
                : notice.or(() -> Optional.of(waits(officer.mayApproveFrom())));
        var view = new ReviewView(words(), place.now(), dossier, carried, said, problems, checks);
        return new Answer(status, tools.pages().review(view));
    }

    Optional<String> reach() {
        var audience = dossier.audience();
        return audience.isPresent()
                ? Optional.of(place.words().count("done.recipients", audience.getAsLong()))
                : Optional.empty();
    }

    private LinkHandle session() {
        return LinkHandle.read(sitting.session()).orElseThrow();
    }

    /// What a turn works with.
    record Tools(Stores stores, Messenger messenger, Review review, Pages pages, Screens screens) {}
}
