package kz.goldenhour.aws.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.goldenhour.domain.desk.DeskId;
import kz.goldenhour.domain.publish.Ledger;
import kz.goldenhour.domain.publish.LedgerHead;
import kz.goldenhour.domain.publish.Publication;
import kz.goldenhour.domain.publish.PublicationId;
import kz.goldenhour.domain.review.Decision;
import kz.goldenhour.domain.review.DecisionId;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// What desks decided and published, in the claims table.
final class DynamoDbLedger implements Ledger {
    private static final Pattern DECISION = Pattern.compile("(.{1,32})-d-([0-9]{1,12})");

    private final Table claims;

    DynamoDbLedger(Table claims) {
        this.claims = claims;
    }

    @Override
    public Optional<Publication> find(PublicationId id) {
        return row(id).map(PublicationItem::fromItem).filter(it -> it.id().equals(id));
    }

    @Override
    public Optional<Publication> findSent(PublicationId id) {
        return row(id).filter(PublicationItem::isSent)
                .map(PublicationItem::fromItem)
                .filter(it -> it.id().equals(id));
    }

    private Optional<Row> row(PublicationId id) {
        return PublicationItem.find(id).flatMap(claims::get);
    }

    @Override
    public Optional<Decision> find(DecisionId id) {
        var parts = DECISION.matcher(id.value());
        return parts.matches()
                ? claims.get(DecisionItem.key(new DeskId(parts.group(1)), Long.parseLong(parts.group(2))))
                        .map(DecisionItem::fromItem)
                        .filter(decision -> decision.id().equals(id))
                : Optional.empty();
    }

    @Override
    public List<Publication> latestSent(DeskId desk, int most) {
        return newestFirst(desk, most)
                .filter(PublicationItem::isSent)
                .limit(most)
                .map(PublicationItem::fromItem)
                .toList();
    }

    @Override
    public List<Publication> latest(DeskId desk, int most) {
        return newestFirst(desk, most)
                .limit(most)
                .map(PublicationItem::fromItem)
                .toList();
    }

    /// Page by page, `most` at a time.
    private Stream<Row> newestFirst(DeskId desk, int most) {
        return claims.query(it -> it.keyConditionExpression("pk = :pk AND begins_with(sk, :p)")
                .expressionAttributeValues(Map.of(
                        ":pk", AttributeValue.fromS(LedgerItem.pk(desk)),
                        ":p", AttributeValue.fromS(PublicationItem.PREFIX)))
                .scanIndexForward(false)
                .limit(most));
    }

    @Override
    public LedgerHead head(DeskId desk) {
        return claims.get(LedgerItem.key(desk)).map(LedgerItem::fromItem).orElseGet(() -> LedgerHead.empty(desk));
    }
}
