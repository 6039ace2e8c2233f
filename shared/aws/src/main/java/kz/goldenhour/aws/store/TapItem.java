package kz.goldenhour.aws.store;

import java.time.Instant;
import java.util.Map;
import kz.goldenhour.domain.desk.OfficerId;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// When an officer last opened a link with his PIN.
///
/// | | |
/// |---|---|
/// | pk, sk | `TAP#officer`, `META`: beside the officer, so that who may write this may not write him |
/// | attributes | at |
/// | TTL | none |
final class TapItem {
    private TapItem() {}

    static Key key(OfficerId officer) {
        return Key.meta("TAP#" + officer);
    }

    /// A slow request does not set it back.
    static Condition laterThan(Instant at) {
        return Condition.of("attribute_not_exists(pk) OR #at < :at")
                .name("#at", "at")
                .with(":at", at.toString());
    }

    static Map<String, AttributeValue> toItem(OfficerId officer, Instant at) {
        return Item.at(key(officer)).time("at", at).values();
    }
}
