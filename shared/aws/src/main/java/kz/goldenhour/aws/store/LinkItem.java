package kz.goldenhour.aws.store;

import java.time.Duration;
import java.util.Map;
import kz.goldenhour.domain.claim.ClaimId;
import kz.goldenhour.domain.desk.OfficerId;
import kz.goldenhour.domain.review.OfficerLink;
import kz.goldenhour.domain.review.ReviewLink;
import kz.goldenhour.domain.review.SentLink;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// A review link, by the hash of its handle.
///
/// | | |
/// |---|---|
/// | pk, sk | `LINK#sha256(handle)`, `META` |
/// | attributes | hash, claim, officer, opensUntil |
/// | TTL | 30 days after it has stopped opening: till then it says what became of the claim |
final class LinkItem {
    static final Duration KEPT = Duration.ofDays(30);

    private LinkItem() {}

    static Key key(String hash) {
        return Key.meta("LINK#" + hash);
    }

    static Map<String, AttributeValue> toItem(ReviewLink link) {
        return Item.at(key(link.hash()))
                .text("hash", link.hash())
                .text("claim", link.claim().value())
                .text("officer", link.officer().value())
                .time("opensUntil", link.expiresAt())
                .expires(link.expiresAt().plus(KEPT))
                .values();
    }

    static Map<String, AttributeValue> sent(SentLink link) {
        return switch (link) {
            case ReviewLink review -> toItem(review);
            case OfficerLink officer -> OfficerLinkItem.toItem(officer);
        };
    }

    static ReviewLink fromItem(Row row) {
        return new ReviewLink(
                row.text("hash"),
                new ClaimId(row.text("claim")),
                new OfficerId(row.text("officer")),
                row.time("opensUntil"));
    }
}
