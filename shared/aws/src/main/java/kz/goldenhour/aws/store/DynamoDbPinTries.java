package kz.goldenhour.aws.store;

import java.time.LocalDate;
import java.time.ZoneOffset;
import kz.goldenhour.aws.store.Table.Update;
import kz.goldenhour.domain.desk.OfficerId;
import kz.goldenhour.domain.desk.PinTries;

/// Tries of a PIN in the desks table.
///
/// | | |
/// |---|---|
/// | pk, sk | `TRIES#officer#day`, `META` |
/// | attributes | count |
/// | TTL | 3 days after the day |
final class DynamoDbPinTries implements PinTries {
    private final Table desks;

    DynamoDbPinTries(Table desks) {
        this.desks = desks;
    }

    /// A try whose answer was lost may count twice: better one too many than one too few.
    @Override
    public Try take(OfficerId officer, LocalDate day) {
        var condition = Condition.of("attribute_not_exists(#n) OR #n < :most")
                .name("#n", "count")
                .with(":most", LOCK_AT)
                .with(":one", 1)
                .with(":until", day.plusDays(3).atStartOfDay(ZoneOffset.UTC).toEpochSecond());
        return switch (desks.update(key(officer, day), "SET expiresAt = :until ADD #n :one", condition)) {
            case Update.Done(var row) -> new Try.Granted((int) row.number("count"));
            case Update.Refused _ -> new Try.Locked();
        };
    }

    /// Refused where there is none to give back. A transaction, for its token: a reply that was lost gives back no
    /// second
    /// one.
    @Override
    public void giveBack(OfficerId officer, LocalDate day) {
        var condition =
                Condition.of("#n > :none").name("#n", "count").with(":none", 0).with(":less", -1);
        var transaction = new Transaction(desks.client());
        transaction.update(desks.name(), key(officer, day), "ADD #n :less", condition);
        transaction.commit();
    }

    /// Whether the tries of the day are used up.
    static boolean areSpent(Row tries) {
        return tries.number("count") >= LOCK_AT;
    }

    static Key key(OfficerId officer, LocalDate day) {
        return Key.meta("TRIES#" + officer + "#" + day);
    }
}
