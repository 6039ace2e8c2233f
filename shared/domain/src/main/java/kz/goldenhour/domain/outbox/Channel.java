package kz.goldenhour.domain.outbox;

/// How an alert reaches an officer.
public enum Channel {
    SMS,
    EMAIL
}
