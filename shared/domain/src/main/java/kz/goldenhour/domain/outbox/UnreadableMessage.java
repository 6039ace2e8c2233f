package kz.goldenhour.domain.outbox;

/// What is stored under a key cannot be read as a message: a person must look.
public final class UnreadableMessage extends RuntimeException {
    private static final long serialVersionUID = 1;

    public UnreadableMessage(OutboxKey key, RuntimeException why) {
        super("the outbox item " + key.value() + " cannot be read", why);
    }
}
