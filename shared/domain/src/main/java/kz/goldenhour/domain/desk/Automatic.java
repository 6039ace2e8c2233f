package kz.goldenhour.domain.desk;

import java.util.Optional;
import kz.goldenhour.domain.evidence.Evidence;

/// Whether desks let a record answer by itself: the one that answers in its name, and the one that keeps the record.
public final class Automatic {
    private Automatic() {}

    /// @param answering the desk of the claim; it is another than the record's where that one has no officers
    public static boolean allows(DeskStore desks, Optional<Desk> answering, Evidence evidence) {
        var rating = evidence.rebuttal().rating();
        return answering
                .filter(desk -> desk.answersByItself(rating))
                .flatMap(desk -> desk.id().equals(evidence.desk()) ? Optional.of(desk) : desks.find(evidence.desk()))
                .filter(desk -> desk.answersByItself(rating))
                .isPresent();
    }
}
