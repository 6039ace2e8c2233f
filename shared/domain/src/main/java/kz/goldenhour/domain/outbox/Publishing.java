package kz.goldenhour.domain.outbox;

import java.time.Clock;
import kz.goldenhour.domain.Stores;
import kz.goldenhour.domain.claim.Claim;
import kz.goldenhour.domain.claim.Reopening;
import kz.goldenhour.domain.claim.Stopped;
import kz.goldenhour.domain.claim.Stopped.Cause;
import kz.goldenhour.domain.clock.Beginnings;
import kz.goldenhour.domain.desk.Desk;
import kz.goldenhour.domain.desk.Desks;
import kz.goldenhour.domain.message.Messenger;
import kz.goldenhour.domain.outbox.OutboxMessage.Publish;
import kz.goldenhour.domain.publish.PublicationId;

/// Hands a publication over where the last gate is open. What the gate withdraws opens its claim again.
final class Publishing {
    private final Stores stores;
    private final Messenger messenger;
    private final PublicationGate gate;
    private final Marks marks;
    private final Clock clock;

    Publishing(Stores stores, Messenger messenger, Marks marks, Clock clock) {
        this.stores = stores;
        this.messenger = messenger;
        this.gate = new PublicationGate(stores);
        this.marks = marks;
        this.clock = clock;
    }

    Sending publish(OutboxEntry leased, Publish publish) {
        return switch (gate.check(publish, clock.instant())) {
            case PublicationGate.Open(var publication, var claim, var regions) ->
                marks.settle(leased, messenger.publish(publication, claim, regions));
            case PublicationGate.Overtaken() -> marks.drop(leased, "overtaken by a newer version");
            case PublicationGate.Withdrawn(var answered, var publication, var why) ->
                reopen(leased, answered, publication, why);
            case PublicationGate.Shut(var why) -> marks.park(leased, why);
        };
    }

    private Sending reopen(OutboxEntry leased, Claim answered, PublicationId publication, Cause why) {
        var now = clock.instant();
        var desks = new Desks(stores.desks(), answered.desk());
        var within = desks.find(answered.desk()).map(Desk::answerWithin).orElse(Desk.DEFAULT_ANSWER_WITHIN);
        var reopened = answered.reopened(new Stopped(why, now), now.plus(within));
        var begun = new Beginnings(stores, desks, clock).beginAgain(reopened);
        var reopening = new Reopening(answered, begun.claim(), publication, leased, why.words(), begun.alerts(), now);
        if (!stores.claims().reopen(reopening)) {
            return marks.later(leased, "the claim has just been changed");
        }
        return begun.wakesNobody() ? Sending.PARKED : Sending.WITHDRAWN;
    }
}
