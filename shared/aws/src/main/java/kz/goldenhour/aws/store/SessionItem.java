package kz.goldenhour.aws.store;

import java.util.Map;
import kz.goldenhour.domain.review.ReviewSession;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// What a right PIN opened, by the hash of its handle.
///
/// | | |
/// |---|---|
/// | pk, sk | `SESSION#sha256(handle)`, `META` |
/// | attributes | hash, link, pin (its stamp), opensUntil |
/// | TTL | when it ends |
final class SessionItem {
    private SessionItem() {}

    static Key key(String hash) {
        return Key.meta("SESSION#" + hash);
    }

    static Map<String, AttributeValue> toItem(ReviewSession session) {
        return Item.at(key(session.hash()))
                .text("hash", session.hash())
                .text("link", session.linkHash())
                .text("pin", session.pin())
                .time("opensUntil", session.expiresAt())
                .expires(session.expiresAt())
                .values();
    }

    static ReviewSession fromItem(Row row) {
        return new ReviewSession(
                row.text("hash"), row.text("link"), row.optionalText("pin").orElse(""), row.time("opensUntil"));
    }
}
