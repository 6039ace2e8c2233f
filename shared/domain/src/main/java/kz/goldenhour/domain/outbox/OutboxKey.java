package kz.goldenhour.domain.outbox;

/// Names one message that must go out: `c_1#ALERT#0#aigul#SMS`, `c_1#PUBLISH#1`. The same message always has the same
/// key.
public record OutboxKey(String value) {
    public OutboxKey {
        if (value.isBlank()) {
            throw new IllegalArgumentException("an outbox key is not blank");
        }
    }
}
