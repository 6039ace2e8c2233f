package kz.goldenhour.domain.outbox;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.goldenhour.domain.claim.Claim;
import kz.goldenhour.domain.claim.Climb;
import kz.goldenhour.domain.claim.Rung;
import kz.goldenhour.domain.desk.OfficerId;
import kz.goldenhour.domain.message.AlertText.Why;
import kz.goldenhour.domain.outbox.OutboxMessage.Alert;

/// Why an officer is woken for a claim just now.
///
/// @param claim as it stands when he is woken
record Occasion(Claim claim) {

    List<Why> why(Alert alert) {
        if (!alert.isRung()) {
            return List.of(Why.ANOTHER_LINK);
        }
        var why = Stream.of(escalated(alert), Optional.of(Why.DISPUTED).filter(_ -> claim.isDispute()))
                .flatMap(Optional::stream)
                .toList();
        return why.isEmpty() ? List.of(Why.NEW) : why;
    }

    /// Where others of this round were reached before him. Of those whom nothing reached nobody says that they did not
    /// answer.
    private Optional<Why> escalated(Alert alert) {
        var before = claim.clock().climb().rungs().stream()
                .filter(rung -> rung.number() < alert.step() && round(rung.number()) == round(alert.step()))
                .toList();
        if (before.stream().anyMatch(rung -> wokeAnother(rung, alert.officer()))) {
            return Optional.of(Why.UNANSWERED);
        }
        return before.stream().anyMatch(Occasion::madeWay) ? Optional.of(Why.CANNOT) : Optional.empty();
    }

    private static boolean wokeAnother(Rung rung, OfficerId officer) {
        return rung instanceof Rung.Woke woke && !woke.officer().equals(officer);
    }

    private static boolean madeWay(Rung rung) {
        return rung instanceof Rung.Skipped(var _, var why, var _) && why == Rung.Why.PASSED;
    }

    private static int round(int number) {
        return number / Climb.STEPS_MOST;
    }
}
