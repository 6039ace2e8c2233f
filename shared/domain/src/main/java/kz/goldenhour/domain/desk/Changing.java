package kz.goldenhour.domain.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.goldenhour.domain.outbox.OutboxMessage;

/// Everything that one transaction stores when a change of an officer goes one step on. Where the step is the last one,
/// the officer has his phone in his hand: that is stored, too. The last step writes nobody who has been taken away.
///
/// @param change  what follows revision `change.revision() - 1`, or what is proposed where there is none
/// @param officer the officer, where this step writes him
/// @param outbox  who is told of it
public record Changing(OfficerChange change, Optional<DutyOfficer> officer, List<OutboxMessage> outbox, Instant at) {
    public Changing {
        if (officer.filter(it -> !it.id().equals(change.officer()) || !it.desk().equals(change.desk()))
                .isPresent()) {
            throw new IllegalArgumentException("a change of " + change.officer() + " writes nobody else");
        }
        outbox = List.copyOf(outbox);
    }

    /// A step that nobody is told of.
    public static Changing quietly(OfficerChange change) {
        return new Changing(change, Optional.empty(), List.of(), change.at());
    }
}
