package kz.goldenhour.domain.officer;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import kz.goldenhour.domain.Digest;
import kz.goldenhour.domain.Stores;
import kz.goldenhour.domain.desk.DutyOfficer;
import kz.goldenhour.domain.desk.Email;
import kz.goldenhour.domain.outbox.OutboxMessage.BoardLink;

/// Sends an officer a link to his desk's board, to his registered address alone.
public final class BoardLinks {
    /// Links an hour, so that nobody can fill his mailbox.
    private static final int AN_HOUR = 3;

    private static final int A_DAY = 24;

    private final Stores stores;
    private final Clock clock;

    public BoardLinks(Stores stores, Clock clock) {
        this.stores = stores;
        this.clock = clock;
    }

    /// Sends one where the address is an officer's. Nobody learns whether it is: each address, known or not, is
    /// counted first and asked for no more often than this, so the time of an answer cannot be measured often.
    public void ask(String address) {
        email(address).filter(this::mayAsk).flatMap(this::owner).ifPresent(this::send);
    }

    private boolean mayAsk(Email email) {
        var now = clock.instant();
        var who = Digest.of(email.value().toLowerCase(Locale.ROOT));
        return stores.quotas().take("BOARD#" + who, now.toString(), AN_HOUR, Duration.ofHours(1), now)
                && stores.quotas().take("BOARDS#" + who, now.toString(), A_DAY, Duration.ofDays(1), now);
    }

    private static Optional<Email> email(String text) {
        try {
            return Optional.of(new Email(text.strip()));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private Optional<DutyOfficer> owner(Email email) {
        return stores.desks().all().stream()
                .flatMap(desk -> stores.desks().officers(desk.id()).stream())
                .filter(officer -> officer.pin().isPresent())
                .filter(officer -> officer.mailbox()
                        .filter(it -> it.value().equalsIgnoreCase(email.value()))
                        .isPresent())
                .findFirst();
    }

    private void send(DutyOfficer officer) {
        var now = clock.instant();
        var hour = now.getEpochSecond() / Duration.ofHours(1).toSeconds();
        for (long turn = hour * AN_HOUR; turn < (hour + 1) * AN_HOUR; turn++) {
            var link = new BoardLink(officer.id(), turn);
            if (stores.outbox().find(link.key()).isEmpty()) {
                stores.outbox().add(link, now);
                return;
            }
        }
    }
}
