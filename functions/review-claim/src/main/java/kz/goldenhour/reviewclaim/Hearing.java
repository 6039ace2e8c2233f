package kz.goldenhour.reviewclaim;

import java.util.List;
import java.util.Optional;
import kz.goldenhour.domain.AstanaTime;
import kz.goldenhour.domain.Id;
import kz.goldenhour.domain.Rating;
import kz.goldenhour.domain.Stores;
import kz.goldenhour.domain.claim.Claim;
import kz.goldenhour.domain.evidence.EvidenceId;
import kz.goldenhour.domain.message.Messenger;
import kz.goldenhour.domain.publish.Rebuttal;
import kz.goldenhour.domain.review.Choice;
import kz.goldenhour.domain.review.Decision;
import kz.goldenhour.domain.review.Draft;
import kz.goldenhour.domain.review.LinkHandle;
import kz.goldenhour.domain.review.Review;
import kz.goldenhour.pages.Checks;
import kz.goldenhour.pages.ConfirmView;
import kz.goldenhour.pages.ConfirmView.Effect;
import kz.goldenhour.pages.Dossier;
import kz.goldenhour.pages.InStep;
import kz.goldenhour.pages.Notice;
import kz.goldenhour.pages.NoticeView;
import kz.goldenhour.pages.OwnText;
import kz.goldenhour.pages.Pages;
import kz.goldenhour.pages.Problem;
import kz.goldenhour.pages.ReviewView;
import kz.goldenhour.pages.Sitting;
import kz.goldenhour.pages.Typed;
import kz.goldenhour.pages.Words;

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
            case "approve", "edit", "true", "dismiss", "hold" -> sat.ask(form.action());
            case "check" -> sat.check();
            case "have" -> sat.decide(new Choice.Acknowledge());
            case "suggest" -> sat.suggest();
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
            this(place, form, Sitting.open(session.reveal(), form.typed()));
        }

        private Sat(Place place, Form form, Sitting sitting) {
            this.place = place;
            this.form = form;
            var claim = place.claim();
            var draft = Draft.of(claim, stores.evidence());
            var spread = stores.claims().spread(claim.id());
            var beside = new Papers(stores).beside(place, draft);
            this.dossier = new Dossier(place.desk(), claim, spread, draft, messenger.audience(), beside);
            this.sitting = sitting;
        }

        /// The page that repeats what is about to happen.
        Answer ask(String decision) {
            return switch (intent(decision)) {
                case Intent.Ready(var effect, var _) -> {
                    var settled = sitting.with(settled(decision));
                    var view = new ConfirmView(place.words(), place.deadline(), dossier, settled, decision, effect);
                    yield new Answer(Screens.OK, pages.confirm(view));
                }
                case Intent.Refused(var answer) -> answer;
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
            return switch (own("", form.rating())) {
                case Intent.Ready _ -> review(Screens.OK, Optional.of(Notice.news(words().of("check.clean"))));
                case Intent.Refused(var answer) -> answer;
            };
        }

        /// Another record for the claim.
        Answer suggest() {
            var typed = form.typed();
            var id = typed.get("record").isBlank()
                    ? typed.get("other")
                    : typed.get("record").strip();
            return Id.isWellFormed(id)
                    ? decide(new Choice.Suggest(new EvidenceId(id)))
                    : faulty("other", "problem.record");
        }

        /// It is confirmed.
        Answer decide(String decision) {
            return switch (intent(decision)) {
                case Intent.Ready(var _, var choice) -> decide(choice);
                case Intent.Refused(var answer) -> answer;
            };
        }

        private Answer decide(Choice choice) {
            return switch (review.decide(place.claim(), place.officer(), choice)) {
                case Review.Result.Done(var claim, var decision, var _) -> done(claim, decision);
                case Review.Result.Proposed(var _, var _, var second) -> screens.proposed(place, second);
                case Review.Result.TooLate(var claim) -> tooLate(screens, stores, place.with(claim), form.typed());
                case Review.Result.TextChanged(var claim, var _) -> again(claim).changed();
                case Review.Result.NotYet(var from) -> {
                    var lines = List.of(words().of("notyet", words().moment(from)));
                    var view = NoticeView.of(words(), words().of("notyet.title"), lines);
                    yield screens.notice(Screens.REFUSED, view.with(form.typed()));
                }
                case Review.Result.NotYours() -> screens.unknown(words());
                case Review.Result.NeedsAnother() -> grave(Screens.REFUSED, "notsecond");
                case Review.Result.Enough() -> grave(Screens.LATE, "have.enough");
                case Review.Result.NoSuchEvidence() -> faulty("other", "problem.record");
            };
        }

        /// What is said when it is done. What ends nothing leads back to the claim.
        private Answer done(Claim claim, Decision decision) {
            return switch (decision.action()) {
                case Decision.Acknowledge(var until) ->
                    again(claim).news(words().of("have.done", AstanaTime.clock(until)));
                case Decision.SuggestEvidence _ -> {
                    var fresh = sitting.withoutDraft();
                    yield new Sat(place.with(claim), form, fresh).news(words().of("suggest.done"));
                }
                case Decision.Hold _ -> screens.held(place.with(claim));
                case Decision.Approve _,
                        Decision.EditAndApprove _,
                        Decision.ItIsTrue _,
                        Decision.FirstApproval _,
                        Decision.SecondApproval _,
                        Decision.Dismiss _ -> screens.done(place.with(claim), reach());
            };
        }

        private Sat again(Claim claim) {
            return new Sat(place.with(claim), session(), form);
        }

        private Words words() {
            return place.words();
        }

        private Answer news(String text) {
            return review(Screens.OK, Optional.of(Notice.news(text)));
        }

        private Answer grave(int status, String key) {
            return review(status, Optional.of(Notice.grave(words().of(key))));
        }

        private Intent intent(String decision) {
            var about = decision.equals("approve") || decision.equals("edit") || decision.equals("true");
            if (about && !form.hash().equals(dossier.hash())) {
                return new Intent.Refused(changed());
            }
            return switch (decision) {
                case "approve" -> asItStands();
                case "edit" -> own("", form.rating());
                case "true" -> own(Typed.TRUE, Optional.of(Rating.TRUE));
                case "hold" -> new Intent.Ready(new Effect.Holds(dossier.isWidelyKnown()), new Choice.Hold());
                case "dismiss" ->
                    form.dismissal()
                            .<Intent>map(
                                    reason -> new Intent.Ready(new Effect.Closes(reason), new Choice.Dismiss(reason)))
                            .orElseGet(() -> new Intent.Refused(faulty("reason", "problem.reason")));
                default -> new Intent.Refused(review(Screens.OK, Optional.empty()));
            };
        }

        private Intent asItStands() {
            if (!dossier.usable()) {
                return new Intent.Refused(grave(Screens.LATE, "unusable"));
            }
            if (!dossier.mayPublish()) {
                return new Intent.Refused(grave(Screens.REFUSED, "notsecond"));
            }
            var rebuttal = dossier.rebuttal().orElseThrow();
            var second = place.claim().proposal().isPresent();
            var choice = second ? new Choice.Second(form.hash()) : new Choice.PublishDraft(form.hash());
            var checks = Checks.ofDraft(rebuttal, form.typed(), dossier.asksNow(form.typed()));
            return checked(checks, second ? new Effect.Publishes(rebuttal) : effect(rebuttal), choice);
        }

        private Intent own(String prefix, Optional<Rating> rating) {
            return switch (OwnText.read(form.typed(), prefix, rating)) {
                case OwnText.Lacking(var problems) ->
                    new Intent.Refused(page(FAULTY, sitting, Optional.empty(), problems, Checks.none()));
                case OwnText.Written(var rebuttal) -> {
                    var asksNow = prefix.isEmpty() && dossier.asksNow(form.typed());
                    var choice = prefix.isEmpty() ? new Choice.PublishOwn(rebuttal) : new Choice.SayItIsTrue(rebuttal);
                    yield checked(Checks.ofOwn(prefix, rebuttal, form.typed(), asksNow), effect(rebuttal), choice);
                }
            };
        }

        private Effect effect(Rebuttal rebuttal) {
            return dossier.asksForTwo(rebuttal.rating())
                    ? new Effect.Proposes(rebuttal)
                    : new Effect.Publishes(rebuttal);
        }

        /// Nothing goes out before every point is changed or ticked.
        private Intent checked(Checks checks, Effect effect, Choice choice) {
            if (checks.isPassed()) {
                return new Intent.Ready(effect, choice);
            }
            var problems = checks.now() ? List.of(new Problem("now", "problem.now")) : List.<Problem>of();
            Optional<Notice> notice =
                    checks.areTicked() ? Optional.empty() : Optional.of(Notice.grave(words().of("checks.blocked")));
            return new Intent.Refused(page(FAULTY, sitting, notice, problems, checks));
        }

        private Answer faulty(String field, String word) {
            return page(FAULTY, sitting, Optional.empty(), List.of(new Problem(field, word)), Checks.none());
        }

        /// The text is not the one that he saw.
        private Answer changed() {
            var notice = Notice.grave(place.words().of("changed"));
            return page(
                    Screens.LATE, sitting.changedSince(form.shown()), Optional.of(notice), List.of(), Checks.none());
        }

        Answer review(int status, Optional<Notice> notice) {
            return page(status, sitting, notice, List.of(), Checks.none());
        }

        private Answer page(
                int status, Sitting carried, Optional<Notice> notice, List<Problem> problems, Checks checks) {
            var view = new ReviewView(words(), place.now(), dossier, carried, notice, problems, checks);
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
