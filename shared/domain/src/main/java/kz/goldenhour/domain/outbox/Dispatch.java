package kz.goldenhour.domain.outbox;

import java.time.Clock;
import java.util.Optional;
import kz.goldenhour.domain.Stores;
import kz.goldenhour.domain.message.Messenger;
import kz.goldenhour.domain.message.Messenger.Delivery;
import kz.goldenhour.domain.outbox.OutboxMessage.Alert;
import kz.goldenhour.domain.outbox.OutboxMessage.BoardLink;
import kz.goldenhour.domain.outbox.OutboxMessage.Digest;
import kz.goldenhour.domain.outbox.OutboxMessage.DoneNote;
import kz.goldenhour.domain.outbox.OutboxMessage.DrillAlert;
import kz.goldenhour.domain.outbox.OutboxMessage.Letter;
import kz.goldenhour.domain.outbox.OutboxMessage.OfficerMessage;
import kz.goldenhour.domain.outbox.OutboxMessage.PinWarning;
import kz.goldenhour.domain.outbox.OutboxMessage.Publish;
import kz.goldenhour.domain.outbox.OutboxMessage.RotaHole;

/// Sends one outbox message: takes the lease, checks at the last gate, hands it to the messenger, marks it.
public final class Dispatch {
    private final Stores stores;
    private final Marks marks;
    private final Publishing publishing;
    private final PinWarnings warnings;
    private final Letters letters;
    private final DoneNotes notes;
    private final Waker waker;
    private final Errands errands;
    private final Refusals refusals;

    public Dispatch(Stores stores, Messenger messenger, Links links, Clock clock) {
        this(stores, messenger, links, clock, _ -> {});
    }

    /// @param refusals hears of each alert and digest that is refused for good, or whose officer is gone
    public Dispatch(Stores stores, Messenger messenger, Links links, Clock clock, Refusals refusals) {
        this.stores = stores;
        this.marks = new Marks(stores.outbox(), clock);
        this.publishing = new Publishing(stores, messenger, marks, clock);
        this.warnings = new PinWarnings(stores.desks(), messenger);
        this.letters = new Letters(stores, messenger);
        this.notes = new DoneNotes(stores, messenger);
        this.waker = new Waker(stores, messenger, links, clock);
        this.errands = new Errands(stores, messenger, links, clock);
        this.refusals = refusals;
    }

    /// Hears of alerts and digests that reach nobody.
    @FunctionalInterface
    public interface Refusals {
        void refused(OutboxMessage message);
    }

    /// Sends the message, unless somebody else has it or it is done.
    public Sending send(OutboxKey key) {
        try {
            return sendReadable(key);
        } catch (UnreadableMessage unreadable) {
            stores.outbox().park(key, "cannot be read");
            return Sending.PARKED;
        }
    }

    private Sending sendReadable(OutboxKey key) {
        var waiting = stores.outbox().find(key);
        if (waiting.isEmpty()) {
            return Sending.NOT_NOW;
        }
        var sending = send(waiting.get());
        // the earlier attempt may have been out before its process died: consumers drop the repeat by its id and
        // version
        return sending == Sending.SENT && waiting.get().underWay() ? Sending.REPEATED : sending;
    }

    private Sending send(OutboxEntry waiting) {
        return switch (waiting.message()) {
            case Alert alert -> sendAlert(alert);
            case Digest digest -> sendDigest(digest);
            case Publish publish ->
                marks.lease(publish, Optional.empty())
                        .map(it -> publishing.publish(it, publish))
                        .orElse(Sending.NOT_NOW);
            case RotaHole hole ->
                marks.lease(hole, Optional.empty())
                        .map(it -> marks.settle(it, errands.tell(hole)))
                        .orElse(Sending.NOT_NOW);
            case DrillAlert alert -> {
                var made = errands.link(alert);
                yield marks.lease(alert, Optional.of(made.link()))
                        .map(it -> marks.settle(it, errands.call(alert, made)))
                        .orElse(Sending.NOT_NOW);
            }
            case OfficerMessage message -> {
                var made = errands.link(message);
                yield marks.lease(message, made.map(Errands.Made::link))
                        .map(it -> marks.settle(it, errands.tell(message, made)))
                        .orElse(Sending.NOT_NOW);
            }
            case BoardLink asked -> {
                var made = errands.link(asked);
                yield marks.lease(asked, Optional.of(made.link()))
                        .map(it -> marks.settle(it, errands.send(asked, made)))
                        .orElse(Sending.NOT_NOW);
            }
            case Letter letter ->
                marks.lease(letter, Optional.empty())
                        .map(it -> marks.settle(it, letters.send(letter)))
                        .orElse(Sending.NOT_NOW);
            case DoneNote note ->
                marks.lease(note, Optional.empty())
                        .map(it -> marks.settle(it, notes.send(note)))
                        .orElse(Sending.NOT_NOW);
            case PinWarning warning ->
                marks.lease(warning, Optional.empty())
                        .map(it -> marks.settle(it, warnings.send(warning)))
                        .orElse(Sending.NOT_NOW);
        };
    }

    private Sending sendAlert(Alert alert) {
        var made = waker.link(alert.claim(), alert.officer());
        var leased = marks.lease(alert, Optional.of(made.link()));
        if (leased.isEmpty()) {
            return Sending.NOT_NOW;
        }
        return woken(leased.get(), waker.wake(alert, made));
    }

    private Sending woken(OutboxEntry leased, Woken woken) {
        var sending = marks.settle(leased, woken);
        if (woken instanceof Woken.Handed(Delivery.Refused _) || woken instanceof Woken.Impossible) {
            refusals.refused(leased.message());
        }
        return sending;
    }

    private Sending sendDigest(Digest digest) {
        var listed = waker.listed(digest);
        var made = listed.stream().findFirst().map(it -> waker.link(it.claim().id(), digest.officer()));
        var leased = marks.lease(digest, made.map(it -> it.link()));
        if (leased.isEmpty()) {
            return Sending.NOT_NOW;
        }
        return made.map(first -> woken(leased.get(), waker.wake(digest, listed, first)))
                .orElseGet(() -> marks.drop(leased.get(), "nothing is left of it"));
    }
}
