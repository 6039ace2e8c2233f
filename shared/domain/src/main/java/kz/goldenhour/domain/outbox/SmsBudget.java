package kz.goldenhour.domain.outbox;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import kz.goldenhour.domain.AstanaTime;
import kz.goldenhour.domain.Quotas;
import kz.goldenhour.domain.Stores;
import kz.goldenhour.domain.Trouble;
import kz.goldenhour.domain.desk.Desk;
import kz.goldenhour.domain.desk.DeskId;
import kz.goldenhour.domain.desk.DeskStore;
import kz.goldenhour.domain.message.Messenger.Delivery;

/// How many SMS a desk may still send today. Mails go on when they are spent. Only what the network
/// took is counted: an hour in which SNS takes none must not leave the desk without any.
public final class SmsBudget {
    private static final System.Logger LOG = System.getLogger(SmsBudget.class.getName());
    private static final Duration KEPT = Duration.ofDays(3);

    private final DeskStore desks;
    private final Quotas quotas;

    public SmsBudget(Stores stores) {
        this.desks = stores.desks();
        this.quotas = stores.quotas();
    }

    /// Sends one and counts it where it was taken; empty where they are spent. Those that are sent
    /// at the same instant may be a few more.
    Optional<Delivery> spend(DeskId desk, Instant now, Supplier<Delivery> sms) {
        var day = name(desk, now);
        var spent =
                desks.find(desk).filter(it -> quotas.counted(day) >= it.duty().smsPerDay());
        if (spent.isPresent()) {
            return Optional.empty();
        }
        return Optional.of(count(desk, now, sms));
    }

    /// Sends one that must not be held up, and counts it where it was taken: so few are sent that
    /// way, and only by hand or
    /// by the rota, that a storm cannot bring them about.
    Delivery count(DeskId desk, Instant now, Supplier<Delivery> sms) {
        var delivery = sms.get();
        if (delivery instanceof Delivery.Accepted) {
            count(name(desk, now), now);
        }
        return delivery;
    }

    /// A count that is missing costs less than an SMS that is sent again.
    private void count(String day, Instant now) {
        try {
            quotas.count(day, now.plus(KEPT));
        } catch (RuntimeException trouble) {
            LOG.log(Level.WARNING, "an SMS was not counted: {0}", Trouble.of(trouble));
        }
    }

    /// How much of it is spent, in percent: at half of it somebody should look.
    public long percentSpent(Desk desk, Instant now) {
        return quotas.counted(name(desk.id(), now)) * 100 / desk.duty().smsPerDay();
    }

    private static String name(DeskId desk, Instant now) {
        return "SMS#" + desk + "#" + now.atZone(AstanaTime.ZONE).toLocalDate();
    }
}
