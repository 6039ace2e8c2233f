package kz.goldenhour.domain.message;

import java.util.OptionalLong;
import java.util.Set;
import kz.goldenhour.domain.desk.OfficerId;
import kz.goldenhour.domain.desk.Phone;
import kz.goldenhour.domain.publish.ClaimReviewed;
import kz.goldenhour.domain.publish.Publication;

/// Carries messages out of the house.
public interface Messenger {
    /// A text message to one phone.
    Delivery sms(Phone to, String text);

    /// A mail to one officer, through the alerts topic and its filter.
    Delivery email(OfficerId to, String subject, String text);

    /// A publication to everyone who subscribed, with the attributes that they filter by.
    ///
    /// @param claim   how the claim that it rates may be put; none where it rates none
    /// @param regions those of the desk, for the filter; a claim has none of its own
    Delivery publish(Publication publication, ClaimReviewed claim, Set<String> regions);

    /// How many subscribers a publication goes to now; empty where nobody can say.
    OptionalLong audience();

    /// What became of a message.
    sealed interface Delivery {
        record Accepted(String messageId) implements Delivery {}

        /// It will never be taken: a wrong number, an opted-out phone. Trying again is of no use.
        record Refused(String cause) implements Delivery {}

        /// Not now: throttled, down, timed out. Try again.
        record Unavailable(String cause) implements Delivery {}
    }
}
