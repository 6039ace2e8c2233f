package kz.goldenhour.reviewclaim;

import java.util.List;
import java.util.Optional;
import kz.goldenhour.domain.review.Choice;
import kz.goldenhour.pages.Checks;
import kz.goldenhour.pages.ConfirmView.Effect;
import kz.goldenhour.pages.Notice;
import kz.goldenhour.pages.Problem;

/// What a button would do.
sealed interface Intent {
    record Ready(Effect effect, Choice choice) implements Intent {}

    /// The text is not the one that was shown.
    record Changed() implements Intent {}

    /// Nothing, and why.
    record Refused(int status, Optional<Notice> notice, List<Problem> problems, Checks checks) implements Intent {
        static Refused faulty(List<Problem> problems) {
            return new Refused(Screens.FAULTY, Optional.empty(), problems, Checks.none());
        }

        static Refused because(int status, String notice) {
            return new Refused(status, Optional.of(Notice.grave(notice)), List.of(), Checks.none());
        }
    }
}
