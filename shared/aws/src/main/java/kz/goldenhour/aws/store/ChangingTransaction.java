package kz.goldenhour.aws.store;

import java.util.Optional;
import kz.goldenhour.domain.desk.Changing;
import kz.goldenhour.domain.desk.OfficerChange;
import kz.goldenhour.domain.desk.OfficerChange.State;
import kz.goldenhour.domain.outbox.OutboxKey;

/// Takes a change of an officer one step on: change, officer, outbox, all or none.
final class ChangingTransaction {
    private final Table desks;
    private final Table claims;

    ChangingTransaction(Table desks, Table claims) {
        this.desks = desks;
        this.claims = claims;
    }

    boolean put(Changing changing) {
        return LeavingOut.<OutboxKey, Boolean>attempts(messages -> attempt(changing, messages));
    }

    /// One attempt without the messages that are in the outbox already: a restored table may hold what was sent under
    /// these revisions before. Empty where more of them turned out to be.
    private Optional<Boolean> attempt(Changing changing, LeavingOut<OutboxKey> messages) {
        var change = changing.change();
        var transaction = new Transaction(desks.client());
        var step = transaction.put(desks.name(), ChangeItem.toItem(change), follows(change));
        if (change.state() instanceof State.Done(var at)) {
            changing.officer().ifPresent(it -> OfficerItem.replace(transaction, desks.name(), it));
            transaction.put(desks.name(), TapItem.toItem(change.officer(), at));
        } else {
            changing.officer().ifPresent(it -> OfficerItem.put(transaction, desks.name(), it));
        }
        for (var message : changing.outbox()) {
            var item = OutboxItem.toItem(message, changing.at(), claims.name());
            messages.write(message.key(), () -> transaction.create(claims.name(), item));
        }
        var outcome = transaction.commit();
        if (outcome.committed()) {
            return Optional.of(true);
        }
        if (outcome.failed(step)) {
            return Optional.of(outcome.old(step)
                    .filter(row -> ChangeItem.fromItem(row).equals(change))
                    .isPresent());
        }
        return messages.more(outcome) ? Optional.empty() : Optional.of(false);
    }

    private static Condition follows(OfficerChange change) {
        var next = "version = :version";
        var follows = change.state() instanceof State.Proposed ? "attribute_not_exists(pk) OR " + next : next;
        return Condition.of(follows).with(":version", change.revision() - 1);
    }
}
