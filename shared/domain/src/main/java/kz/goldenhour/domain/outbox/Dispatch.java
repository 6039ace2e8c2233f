package kz.goldenhour.domain.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import kz.goldenhour.domain.Randomness;
import kz.goldenhour.domain.Stores;
import kz.goldenhour.domain.claim.Claim;
import kz.goldenhour.domain.claim.Reopening;
import kz.goldenhour.domain.claim.Stopped.Cause;
import kz.goldenhour.domain.desk.Desk;
import kz.goldenhour.domain.desk.Desks;
import kz.goldenhour.domain.desk.DutyOfficer;
import kz.goldenhour.domain.message.HoleText;
import kz.goldenhour.domain.message.Messenger;
import kz.goldenhour.domain.message.Messenger.Delivery;
import kz.goldenhour.domain.message.PhoneText;
import kz.goldenhour.domain.outbox.OutboxMessage.Alert;
import kz.goldenhour.domain.outbox.OutboxMessage.BoardLink;
import kz.goldenhour.domain.outbox.OutboxMessage.Digest;
import kz.goldenhour.domain.outbox.OutboxMessage.DrillAlert;
import kz.goldenhour.domain.outbox.OutboxMessage.Letter;
import kz.goldenhour.domain.outbox.OutboxMessage.OfficerMessage;
import kz.goldenhour.domain.outbox.OutboxMessage.PinWarning;
import kz.goldenhour.domain.outbox.OutboxMessage.Publish;
import kz.goldenhour.domain.outbox.OutboxMessage.RotaHole;
import kz.goldenhour.domain.outbox.Waker.Woken;
import kz.goldenhour.domain.publish.PublicationId;
import kz.goldenhour.domain.review.LinkHandle;
import kz.goldenhour.domain.review.SentLink;

/// Sends one outbox message: takes the lease, checks at the last gate, hands it to the messenger, marks it.
public final class Dispatch {
    private static final Duration FIRST_RETRY = Duration.ofSeconds(5);
    private static final Duration LAST_RETRY = Duration.ofSeconds(60);

    private final Stores stores;
    private final Messenger messenger;
    private final PublicationGate gate;
    private final PinWarnings warnings;
    private final Letters letters;
    private final Waker waker;
    private final Errands errands;
    private final Refusals refusals;
    private final Clock clock;

    public Dispatch(Stores stores, Messenger messenger, Links links, Clock clock) {
        this(stores, messenger, links, clock, _ -> {});
    }

    /// @param refusals hears of each alert and digest that is refused for good
    public Dispatch(Stores stores, Messenger messenger, Links links, Clock clock, Refusals refusals) {
        this.stores = stores;
        this.messenger = messenger;
        this.gate = new PublicationGate(stores);
        this.warnings = new PinWarnings(stores.desks(), messenger);
        this.letters = new Letters(stores, messenger);
        this.waker = new Waker(stores, messenger, links, clock);
        this.errands = new Errands(stores, messenger, links, clock);
        this.refusals = refusals;
        this.clock = clock;
    }

    /// Makes links.
    ///
    /// @param baseUrl where they lead, without a slash at the end
    public record Links(String baseUrl, Randomness randomness) {
        String url(LinkHandle handle) {
            return baseUrl + "/r/" + handle.reveal();
        }

        /// To an officer's own page.
        String own(LinkHandle handle) {
            return baseUrl + "/o/" + handle.reveal();
        }
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
                lease(publish, Optional.empty()).map(it -> publish(it, publish)).orElse(Sending.NOT_NOW);
            case RotaHole hole ->
                lease(hole, Optional.empty()).map(it -> tell(it, hole)).orElse(Sending.NOT_NOW);
            case DrillAlert alert -> {
                var made = errands.link(alert);
                yield lease(alert, Optional.of(made.link()))
                        .map(it -> settle(it, errands.call(alert, made)))
                        .orElse(Sending.NOT_NOW);
            }
            case OfficerMessage message -> {
                var made = errands.link(message);
                yield lease(message, made.map(Errands.Made::link))
                        .map(it -> settle(it, errands.tell(message, made)))
                        .orElse(Sending.NOT_NOW);
            }
            case BoardLink asked -> {
                var made = errands.link(asked);
                yield lease(asked, Optional.of(made.link()))
                        .map(it -> settle(it, errands.send(asked, made)))
                        .orElse(Sending.NOT_NOW);
            }
            case Letter letter ->
                lease(letter, Optional.empty())
                        .map(it -> settle(it, letters.send(letter)))
                        .orElse(Sending.NOT_NOW);
            case PinWarning warning ->
                lease(warning, Optional.empty())
                        .map(it -> settle(it, warnings.send(warning)))
                        .orElse(Sending.NOT_NOW);
        };
    }

    private Sending tell(OutboxEntry leased, RotaHole hole) {
        var head = stores.desks().officer(hole.head());
        if (head.isEmpty()) {
            return park(leased, "no such officer");
        }
        var text = new HoleText(head.get().lang(), hole.who(), hole.from(), hole.until());
        return settle(
                leased,
                switch (hole.channel()) {
                    case SMS -> messenger.sms(head.get().phone(), PhoneText.of(head.get(), text.sms()));
                    case EMAIL -> messenger.email(hole.head(), text.subject(), text.email());
                });
    }

    private Optional<OutboxEntry> lease(OutboxMessage message, Optional<? extends SentLink> link) {
        return stores.outbox().lease(message.key(), clock.instant(), link);
    }

    private Sending sendAlert(Alert alert) {
        var made = waker.link(alert.claim(), alert.officer());
        var leased = lease(alert, Optional.of(made.link()));
        if (leased.isEmpty()) {
            return Sending.NOT_NOW;
        }
        return woken(leased.get(), waker.wake(alert, made));
    }

    private Sending woken(OutboxEntry leased, Woken woken) {
        var sending = settle(leased, woken);
        if (woken instanceof Woken.Handed(Delivery.Refused _)) {
            refusals.refused(leased.message());
        }
        return sending;
    }

    private Sending sendDigest(Digest digest) {
        var listed = waker.listed(digest);
        var made = listed.stream().findFirst().map(it -> waker.link(it.claim().id(), digest.officer()));
        var leased = lease(digest, made.map(it -> it.link()));
        if (leased.isEmpty()) {
            return Sending.NOT_NOW;
        }
        return made.map(first -> woken(leased.get(), waker.wake(digest, listed, first)))
                .orElseGet(() -> drop(leased.get(), "nothing is left of it"));
    }

    private Sending settle(OutboxEntry leased, Woken woken) {
        return switch (woken) {
            case Woken.Handed(var delivery) -> settle(leased, delivery);
            case Woken.Needless(var why) -> drop(leased, why);
            case Woken.Impossible(var why) -> park(leased, why);
        };
    }

    private Sending publish(OutboxEntry leased, Publish publish) {
        return switch (gate.check(publish, clock.instant())) {
            case PublicationGate.Open(var publication, var region) ->
                settle(leased, messenger.publish(publication, region));
            case PublicationGate.Overtaken() -> drop(leased, "overtaken by a newer version");
            case PublicationGate.Withdrawn(var answered, var publication, var why) ->
                reopen(leased, answered, publication, why);
            case PublicationGate.Shut(var why) -> park(leased, why);
        };
    }

    private Sending reopen(OutboxEntry leased, Claim answered, PublicationId publication, Cause why) {
        var now = clock.instant();
        var desk = stores.desks().find(answered.desk());
        var officer = desk.flatMap(it -> firstOnTheLadder(it, now));
        var reopening = Reopening.of(answered, publication, leased, why, desk, officer, now);
        if (!stores.claims().reopen(reopening)) {
            stores.outbox().later(leased, retryAt(leased.attempt(), now), "the claim has just been changed");
            return Sending.LATER;
        }
        return officer.isPresent() ? Sending.WITHDRAWN : Sending.PARKED;
    }

    private Optional<DutyOfficer> firstOnTheLadder(Desk desk, Instant now) {
        var desks = new Desks(stores.desks(), desk.id());
        return desk.duty().ladder().steps().stream()
                .flatMap(step -> desks.onTheLadder(desk, step.who(), now).stream())
                .findFirst();
    }

    private Sending settle(OutboxEntry leased, Delivery delivery) {
        return switch (delivery) {
            case Delivery.Accepted(var id) -> {
                stores.outbox().sent(leased, id, clock.instant());
                yield Sending.SENT;
            }
            case Delivery.Refused(var cause) -> park(leased, cause);
            case Delivery.Unavailable(var cause) -> {
                stores.outbox().later(leased, retryAt(leased.attempt(), clock.instant()), cause);
                yield Sending.LATER;
            }
        };
    }

    /// Five seconds, then twice as long each time, at most a minute.
    private static Instant retryAt(int attempt, Instant now) {
        var wait = FIRST_RETRY.multipliedBy(1L << Math.min(attempt - 1, 10));
        return now.plus(wait.compareTo(LAST_RETRY) < 0 ? wait : LAST_RETRY);
    }

    private Sending park(OutboxEntry leased, String cause) {
        stores.outbox().park(leased, cause);
        return Sending.PARKED;
    }

    private Sending drop(OutboxEntry leased, String cause) {
        stores.outbox().drop(leased, cause);
        return Sending.DROPPED;
    }

    /// What became of a message.
    public enum Sending {
        SENT,
        /// Sent, perhaps not for the first time: an earlier attempt was cut off between the send and the mark.
        REPEATED,
        /// Not taken now; it is tried again.
        LATER,
        /// A person must look.
        PARKED,
        /// Stopped at the last gate; the claim is open again, and its officer is told.
        WITHDRAWN,
        /// No longer needed.
        DROPPED,
        /// Done already, not due yet, or in somebody else's hands.
        NOT_NOW,
        /// The store failed in the middle of it; the lease runs out, then it is tried again.
        FAILED
    }
}
