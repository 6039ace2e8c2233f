package kz.goldenhour.domain.outbox;

import java.time.Duration;
import java.time.Instant;
import kz.goldenhour.domain.AstanaTime;
import kz.goldenhour.domain.Quotas;
import kz.goldenhour.domain.desk.Desk;
import kz.goldenhour.domain.desk.DeskId;

/// How many SMS a desk may still send today. Mails go on when they are spent.
public final class SmsBudget {
    private static final Duration KEPT = Duration.ofDays(3);

    private final Quotas quotas;

    public SmsBudget(Quotas quotas) {
        this.quotas = quotas;
    }

    /// Takes one; false where they are spent.
    boolean take(Desk desk, Instant now) {
        return quotas.count(name(desk.id(), now), now.plus(KEPT)) <= desk.duty().smsPerDay();
    }

    /// How much of it is spent, in percent: at half of it somebody should look.
    public long percentSpent(Desk desk, Instant now) {
        return quotas.counted(name(desk.id(), now)) * 100 / desk.duty().smsPerDay();
    }

    private static String name(DeskId desk, Instant now) {
        return "SMS#" + desk + "#" + now.atZone(AstanaTime.ZONE).toLocalDate();
    }
}
