package kz.goldenhour.testing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import kz.goldenhour.domain.desk.OfficerId;
import kz.goldenhour.domain.desk.Phone;
import kz.goldenhour.domain.message.Messenger;
import kz.goldenhour.domain.publish.ClaimReviewed;
import kz.goldenhour.domain.publish.Publication;

/// Keeps what it is given instead of sending it; can be told to be down or to refuse.
public final class TestMessenger implements Messenger {
    private final List<Sent> sent = new ArrayList<>();
    private final Set<Phone> refused = new HashSet<>();
    private Optional<Delivery> trouble = Optional.empty();
    private OptionalLong audience = OptionalLong.of(214);

    /// A message that was taken.
    public sealed interface Sent {}

    public record Sms(Phone to, String text) implements Sent {}

    public record Email(OfficerId to, String subject, String text) implements Sent {}

    public record Published(Publication publication, ClaimReviewed claim, Set<String> regions) implements Sent {}

    /// From now on everything is "not now".
    public synchronized void down() {
        trouble = Optional.of(new Delivery.Unavailable("down for the test"));
    }

    /// From now on everything is refused.
    public synchronized void refuse() {
        trouble = Optional.of(new Delivery.Refused("refused for the test"));
    }

    /// From now on every SMS to that number is refused.
    public synchronized void refuse(Phone number) {
        refused.add(number);
    }

    /// From now on everything is taken again.
    public synchronized void up() {
        trouble = Optional.empty();
    }

    /// What [#audience] answers.
    public synchronized void audience(OptionalLong size) {
        audience = size;
    }

    /// Everything taken so far, oldest first.
    public synchronized List<Sent> sent() {
        return List.copyOf(sent);
    }

    public List<Sms> texts() {
        return only(Sms.class);
    }

    public List<Email> emails() {
        return only(Email.class);
    }

    public List<Published> published() {
        return only(Published.class);
    }

    /// Forgets everything taken so far.
    public synchronized void clear() {
        sent.clear();
    }

    @Override
    public Delivery sms(Phone to, String text) {
        return take(new Sms(to, text));
    }

    @Override
    public Delivery email(OfficerId to, String subject, String text) {
        return take(new Email(to, subject, text));
    }

    @Override
    public Delivery publish(Publication publication, ClaimReviewed claim, Set<String> regions) {
        return take(new Published(publication, claim, regions));
    }

    @Override
    public synchronized OptionalLong audience() {
        return audience;
    }

    private synchronized Delivery take(Sent message) {
        if (trouble.isPresent()) {
            return trouble.get();
        }
        if (message instanceof Sms(var to, var _) && refused.contains(to)) {
            return new Delivery.Refused("refused for the test");
        }
        sent.add(message);
        return new Delivery.Accepted("message-" + sent.size());
    }

    private <T extends Sent> List<T> only(Class<T> kind) {
        return sent().stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
