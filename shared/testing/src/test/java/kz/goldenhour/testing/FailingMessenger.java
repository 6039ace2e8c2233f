package kz.goldenhour.testing;

import java.util.OptionalLong;
import java.util.Set;
import kz.goldenhour.domain.desk.OfficerId;
import kz.goldenhour.domain.desk.Phone;
import kz.goldenhour.domain.message.Messenger;
import kz.goldenhour.domain.publish.ClaimReviewed;
import kz.goldenhour.domain.publish.Publication;

/// A messenger that throws, with everything it was given in the message.
final class FailingMessenger implements Messenger {
    @Override
    public Delivery sms(Phone to, String text) {
        throw new IllegalStateException(to + " " + text);
    }

    @Override
    public Delivery email(OfficerId to, String subject, String text) {
        throw new IllegalStateException(to + " " + text);
    }

    @Override
    public Delivery publish(Publication publication, ClaimReviewed claim, Set<String> regions) {
        throw new IllegalStateException(publication.toString());
    }

    @Override
    public OptionalLong audience() {
        return OptionalLong.empty();
    }
}
