package kz.goldenhour.domain.outbox;

import kz.goldenhour.domain.message.Messenger.Delivery;

/// What became of a message to an officer.
sealed interface Woken {
    record Handed(Delivery delivery) implements Woken {}

    record Needless(String why) implements Woken {}

    record Impossible(String why) implements Woken {}
}
