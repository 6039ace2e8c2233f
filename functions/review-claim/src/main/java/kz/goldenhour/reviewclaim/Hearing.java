package kz.goldenhour.reviewclaim;

import java.util.List;
import java.util.Optional;
import kz.goldenhour.domain.Rating;
import kz.goldenhour.domain.Stores;
import kz.goldenhour.domain.message.Messenger;
import kz.goldenhour.domain.review.Choice;
import kz.goldenhour.domain.review.Draft;
import kz.goldenhour.domain.review.LinkHandle;
import kz.goldenhour.domain.review.Review;
import kz.goldenhour.pages.ConfirmView;
import kz.goldenhour.pages.ConfirmView.Effect;
import kz.goldenhour.pages.Dossier;
import kz.goldenhour.pages.Notice;
import kz.goldenhour.pages.NoticeView;
import kz.goldenhour.pages.OwnText;
import kz.goldenhour.pages.Pages;
import kz.goldenhour.pages.Problem;
import kz.goldenhour.pages.ReviewView;
import kz.goldenhour.pages.Sitting;
import kz.goldenhour.pages.Typed;

/// What happens after the PIN: the claim is shown, a button names its effect, a page repeats it, and it is done.
final class Hearing {
    private static final int FAULTY = 400;

    private final Stores stores;
    private final Messenger messenger;
    private final Review review;
    private final Pages pages;
    private final Screens screens;

    Hearing(Stores stores, Messenger messenger, Review review, Pages pages, Screens screens) {
        this.stores = stores;
        this.messenger = messenger;
        this.review = review;
        this.pages = pages;
        this.screens = screens;
    }

    /// The claim, right after the PIN.
    Answer begin(Place place, LinkHandle session, Form form) {
        return new Sat(place, session, form).review(Screens.OK, Optional.empty());
    }

    /// A button.
    Answer act(Place place, LinkHandle session, Form form) {
        var sat = new Sat(place, session, form);
        return switch (form.action()) {
            case "approve", "edit", "true", "dismiss" -> sat.ask(form.action());
            case "confirm" -> sat.decide(form.decision());
            case "back" -> sat.review(Screens.OK, Optional.empty());
            default ->
                form.isLanguageSwitch() && form.isFrom("confirm")
                        ? sat.ask(form.decision())
                        : sat.review(Screens.OK, Optional.empty());
        };
    }

    /// One request of a sitting.
    private final class Sat {
        private final Place place;
        private final Form form;
        private final Dossier dossier;
        private final Sitting sitting;

        Sat(Place place, LinkHandle session, Form form) {
            this.place = place;
            this.form = form;
            var claim = place.claim();
            var draft = Draft.of(claim, stores.evidence());
            var spread = stores.claims().spread(claim.id());
            this.dossier = new Dossier(place.desk(), claim, spread, draft, messenger.audience());
            this.sitting = Sitting.open(session.reveal(), form.typed());
        }

        /// The page that repeats what is about to happen.
        Answer ask(String decision) {
            return switch (intent(decision)) {
                case Intent.Ready(var effect, var _) -> {
                    var view = new ConfirmView(place.words(), place.deadline(), dossier, sitting, decision, effect);
                    yield new Answer(Screens.OK, pages.confirm(view));
                }
                case Intent.Refused(var answer) -> answer;
            };
        }

        /// It is confirmed.
        Answer decide(String decision) {
            return switch (intent(decision)) {
                case Intent.Ready(var _, var choice) -> decide(choice);
                case Intent.Refused(var answer) -> answer;
            };
        }

        private Answer decide(Choice choice) {
            var words = place.words();
            return switch (review.decide(place.claim(), place.officer(), choice)) {
                case Review.Result.Done(var claim, var _, var _) -> screens.done(place.with(claim), reach());
                case Review.Result.TooLate(var claim) -> tooLate(screens, stores, place.with(claim), form.typed());
                case Review.Result.TextChanged _ -> new Sat(place, session(), form).changed();
                case Review.Result.NotYet(var from) -> {
                    var lines = List.of(words.of("notyet", words.moment(from)));
                    var view = NoticeView.of(words, words.of("notyet.title"), lines);
                    yield screens.notice(Screens.REFUSED, view.with(form.typed()));
                }
                case Review.Result.NotYours() -> screens.unknown(words);
                case Review.Result.Proposed _,
                        Review.Result.NeedsAnother _,
                        Review.Result.Enough _,
                        Review.Result.NoSuchEvidence _ -> review(Screens.OK, Optional.empty());
            };
        }

        private Intent intent(String decision) {
            if (!decision.equals("dismiss") && !form.hash().equals(dossier.hash())) {
                return new Intent.Refused(changed());
            }
            return switch (decision) {
                case "approve" -> asItStands();
                case "edit" -> own("", form.rating());
                case "true" -> own(Typed.TRUE, Optional.of(Rating.TRUE));
                case "dismiss" ->
                    form.dismissal()
                            .<Intent>map(
                                    reason -> new Intent.Ready(new Effect.Closes(reason), new Choice.Dismiss(reason)))
                            .orElseGet(() -> faulty(List.of(new Problem("reason", "problem.reason"))));
                default -> new Intent.Refused(review(Screens.OK, Optional.empty()));
            };
        }

        private Intent asItStands() {
            if (!dossier.draft().usable()) {
                var notice = Notice.grave(place.words().of("unusable"));
                return new Intent.Refused(review(Screens.LATE, Optional.of(notice)));
            }
            var effect = new Effect.Publishes(dossier.rebuttal().orElseThrow());
            return new Intent.Ready(effect, new Choice.PublishDraft(form.hash()));
        }

        private Intent own(String prefix, Optional<Rating> rating) {
            return switch (OwnText.read(form.typed(), prefix, rating)) {
                case OwnText.Lacking(var problems) -> faulty(problems);
                case OwnText.Written(var rebuttal) ->
                    new Intent.Ready(
                            new Effect.Publishes(rebuttal),
                            prefix.isEmpty() ? new Choice.PublishOwn(rebuttal) : new Choice.SayItIsTrue(rebuttal));
            };
        }

        private Intent faulty(List<Problem> problems) {
            return new Intent.Refused(page(FAULTY, sitting, Optional.empty(), problems));
        }

        /// The text is not the one that he saw.
        private Answer changed() {
            var notice = Notice.grave(place.words().of("changed"));
            return page(Screens.LATE, sitting.changedSince(form.shown()), Optional.of(notice), List.of());
        }

        Answer review(int status, Optional<Notice> notice) {
            return page(status, sitting, notice, List.of());
        }

        private Answer page(int status, Sitting carried, Optional<Notice> notice, List<Problem> problems) {
            var view = new ReviewView(place.words(), place.now(), dossier, carried, notice, problems);
            return new Answer(status, pages.review(view));
        }

        private Optional<String> reach() {
            var audience = dossier.audience();
            return audience.isPresent()
                    ? Optional.of(place.words().count("done.recipients", audience.getAsLong()))
                    : Optional.empty();
        }

        private LinkHandle session() {
            return LinkHandle.read(sitting.session()).orElseThrow();
        }
    }

    /// Somebody was faster. An officer who pressed twice is told what he did, not that he was late.
    static Answer tooLate(Screens screens, Stores stores, Place place, Typed typed) {
        var himself = place.decision(stores)
                .filter(found -> found.officer().equals(place.officer().id()))
                .isPresent();
        return himself
                ? screens.decided(Screens.OK, place, Optional.empty(), Typed.nothing())
                : screens.decided(Screens.LATE, place, Optional.of(place.words().of("toolate")), typed);
    }

    /// What a button would do.
    private sealed interface Intent {
        record Ready(Effect effect, Choice choice) implements Intent {}

        record Refused(Answer answer) implements Intent {}
    }
}
