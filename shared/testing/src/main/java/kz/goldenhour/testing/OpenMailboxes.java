package kz.goldenhour.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.goldenhour.domain.desk.DeskStore;
import kz.goldenhour.domain.desk.Email;
import kz.goldenhour.domain.desk.OfficerId;
import kz.goldenhour.domain.message.AlertSubscriptions;

/// Mail whose owners confirm every address at once, but for those who are said to be slow.
public final class OpenMailboxes implements AlertSubscriptions {
    private final DeskStore desks;
    private final List<String> asked = new ArrayList<>();
    private final List<Email> slow = new ArrayList<>();

    public OpenMailboxes(DeskStore desks) {
        this.desks = desks;
    }

    /// From now on the owner of the address has not confirmed it; and no more so with `false`.
    public void slow(Email email, boolean isSlow) {
        slow.remove(email);
        if (isSlow) {
            slow.add(email);
        }
    }

    /// What was asked for: `+address`, `-address`.
    public List<String> asked() {
        return List.copyOf(asked);
    }

    @Override
    public void subscribe(OfficerId officer, Email email) {
        asked.add("+" + email.value());
    }

    @Override
    public void unsubscribe(OfficerId officer, Email email) {
        asked.add("-" + email.value());
    }

    @Override
    public Set<String> confirmed() {
        var subscribed = asked.stream().map(it -> new Email(it.substring(1)));
        var known = desks.all().stream()
                .flatMap(desk -> desks.officers(desk.id()).stream())
                .flatMap(officer -> officer.email().stream());
        return Stream.concat(subscribed, known)
                .filter(email -> !slow.contains(email))
                .map(email -> email.value().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }
}
