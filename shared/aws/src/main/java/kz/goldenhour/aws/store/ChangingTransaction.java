package kz.goldenhour.aws.store;

import kz.goldenhour.domain.desk.Changing;
import kz.goldenhour.domain.desk.OfficerChange;
import kz.goldenhour.domain.desk.OfficerChange.State;

/// Takes a change of an officer one step on: change, officer, outbox, all or none.
final class ChangingTransaction {
    private final Table desks;
    private final Table claims;

    ChangingTransaction(Table desks, Table claims) {
        this.desks = desks;
        this.claims = claims;
    }

    boolean put(Changing changing) {
        var change = changing.change();
        var transaction = new Transaction(desks.client());
        var step = transaction.put(desks.name(), ChangeItem.toItem(change), follows(change));
        if (change.state() instanceof State.Done(var at)) {
            changing.officer().ifPresent(it -> OfficerItem.replace(transaction, desks.name(), it));
            transaction.put(desks.name(), TapItem.toItem(change.officer(), at));
        } else {
            changing.officer().ifPresent(it -> OfficerItem.put(transaction, desks.name(), it));
        }
        // the revision is in the key: nothing is there yet
        changing.outbox()
                .forEach(it -> transaction.put(claims.name(), OutboxItem.toItem(it, changing.at(), claims.name())));
        var outcome = transaction.commit();
        return outcome.committed()
                || outcome.old(step)
                        .filter(row -> ChangeItem.fromItem(row).equals(change))
                        .isPresent();
    }

    private static Condition follows(OfficerChange change) {
        var next = "version = :version";
        var follows = change.state() instanceof State.Proposed ? "attribute_not_exists(pk) OR " + next : next;
        return Condition.of(follows).with(":version", change.revision() - 1);
    }
}
