package kz.goldenhour.reviewclaim;

import java.util.Optional;
import kz.goldenhour.domain.Stores;
import kz.goldenhour.domain.message.Messenger;
import kz.goldenhour.domain.review.Choice;
import kz.goldenhour.domain.review.LinkHandle;
import kz.goldenhour.domain.review.Review;
import kz.goldenhour.pages.Pages;
import kz.goldenhour.pages.Typed;

/// What happens after the PIN: the claim is shown, a button names its effect, a page repeats it, and it is done.
final class Hearing {
    private final Turn.Tools tools;

    Hearing(Stores stores, Messenger messenger, Review review, Pages pages, Screens screens) {
        this.tools = new Turn.Tools(stores, messenger, review, pages, screens);
    }

    /// The claim, right after the PIN.
    Answer begin(Place place, LinkHandle session, Form form) {
        return new Turn(tools, place, session, form).review(Screens.OK, Optional.empty());
    }

    /// A button.
    Answer act(Place place, LinkHandle session, Form form) {
        var turn = new Turn(tools, place, session, form);
        return switch (form.action()) {
            case "approve", "edit", "true", "dismiss", "hold", "give", "ask", "accept", "return" ->
                turn.ask(form.action());
            case "check" -> turn.check();
            case "have" -> turn.decide(new Choice.Acknowledge());
            case "suggest" -> turn.suggest();
            case "confirm" -> turn.decide(form.decision());
            case "back" -> turn.review(Screens.OK, Optional.empty());
            default ->
                form.isLanguageSwitch() && form.isFrom("confirm")
                        ? turn.ask(form.decision())
                        : turn.review(Screens.OK, Optional.empty());
        };
    }

    /// Somebody was faster. An officer who pressed twice is told what he did, not that he was late.
    static Answer tooLate(Screens screens, Stores stores, Place place, Typed typed) {
        var himself = place.decision(stores)
                        .filter(found -> found.officer().equals(place.officer().id()))
                        .isPresent()
                || new Outcome(stores, place).isHis();
        return himself
                ? screens.decided(Screens.OK, place, Optional.empty(), Typed.nothing())
                : screens.decided(Screens.LATE, place, Optional.of(place.words().of("toolate")), typed);
    }
}
