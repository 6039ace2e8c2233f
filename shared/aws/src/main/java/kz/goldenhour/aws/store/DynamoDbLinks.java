package kz.goldenhour.aws.store;

import java.util.Optional;
import kz.goldenhour.domain.review.LinkHandle;
import kz.goldenhour.domain.review.LinkStore;
import kz.goldenhour.domain.review.OfficerLink;
import kz.goldenhour.domain.review.ReviewLink;
import kz.goldenhour.domain.review.ReviewSession;

/// Links and sessions in the claims table. Links of alerts are written by [DynamoDbOutbox].
final class DynamoDbLinks implements LinkStore {
    private final Table claims;

    DynamoDbLinks(Table claims) {
        this.claims = claims;
    }

    @Override
    public Optional<ReviewLink> link(LinkHandle handle) {
        return claims.get(LinkItem.key(handle.hash()))
                .filter(row -> !OfficerLinkItem.isOne(row))
                .map(LinkItem::fromItem);
    }

    @Override
    public Optional<OfficerLink> officerLink(LinkHandle handle) {
        return claims.get(LinkItem.key(handle.hash()))
                .filter(OfficerLinkItem::isOne)
                .map(OfficerLinkItem::fromItem);
    }

    @Override
    public void put(ReviewLink link) {
        claims.put(LinkItem.toItem(link), Condition.ABSENT); // refused: a lost reply was sent again
    }

    @Override
    public void put(ReviewSession session) {
        claims.put(SessionItem.toItem(session), Condition.ABSENT);
    }

    @Override
    public Optional<ReviewSession> session(LinkHandle handle) {
        return claims.get(SessionItem.key(handle.hash())).map(SessionItem::fromItem);
    }
}
