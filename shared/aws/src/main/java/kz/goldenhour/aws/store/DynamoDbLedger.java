package kz.goldenhour.aws.store;

import java.time.DateTimeException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.goldenhour.domain.desk.DeskId;
import kz.goldenhour.domain.publish.Entry;
import kz.goldenhour.domain.publish.Ledger;
import kz.goldenhour.domain.publish.LedgerHead;
import kz.goldenhour.domain.publish.Publication;
import kz.goldenhour.domain.publish.PublicationId;
import kz.goldenhour.domain.review.Decision;
import kz.goldenhour.domain.review.DecisionId;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

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
        return newestFirst(desk, PublicationItem.PREFIX, most)
                .filter(PublicationItem::isSent)
                .limit(most)
                .map(PublicationItem::fromItem)
                .toList();
    }

    @Override
    public List<Publication> latest(DeskId desk, int most) {
        return newestFirst(desk, PublicationItem.PREFIX, most)
                .limit(most)
                .map(PublicationItem::fromItem)
                .toList();
    }

    @Override
    public List<Decision> latestDecisions(DeskId desk, int most) {
        return newestFirst(desk, DecisionItem.PREFIX, most)
                .limit(most)
                .map(DecisionItem::fromItem)
                .toList();
    }

    @Override
    public Stream<Entry<Decision>> decisions(DeskId desk) {
        return entries(desk, DecisionItem.PREFIX, DecisionItem::fromItem);
    }

    @Override
    public Stream<Entry<Publication>> publications(DeskId desk) {
        return entries(desk, PublicationItem.PREFIX, PublicationItem::fromItem);
    }

    /// As they lie there: a number of -1 where even the key is none of ours.
    private <T> Stream<Entry<T>> entries(DeskId desk, String prefix, Function<Row, T> read) {
        return claims.query(it -> list(it, desk, prefix).consistentRead(true))
                .map(row -> new Entry<>(
                        number(row.text("sk").substring(prefix.length())),
                        readable(row, read),
                        row.optionalText("hash").orElse("")));
    }

    private static long number(String digits) {
        return digits.matches("[0-9]{12}") ? Long.parseLong(digits) : -1;
    }

    /// Whoever changed the item may have left nothing that can be read.
    private static <T> Optional<T> readable(Row row, Function<Row, T> read) {
        try {
            return Optional.of(read.apply(row));
        } catch (IllegalStateException | IllegalArgumentException | DateTimeException | NullPointerException changed) {
            return Optional.empty();
        }
    }

    /// Page by page, `most` at a time.
    private Stream<Row> newestFirst(DeskId desk, String prefix, int most) {
        return claims.query(it -> list(it, desk, prefix).scanIndexForward(false).limit(most));
    }

    private static QueryRequest.Builder list(QueryRequest.Builder query, DeskId desk, String prefix) {
        return query.keyConditionExpression("pk = :pk AND begins_with(sk, :p)")
                .expressionAttributeValues(
                        Map.of(":pk", AttributeValue.fromS(LedgerItem.pk(desk)), ":p", AttributeValue.fromS(prefix)));
    }

    @Override
    public LedgerHead head(DeskId desk) {
        return claims.get(LedgerItem.key(desk)).map(LedgerItem::fromItem).orElseGet(() -> LedgerHead.empty(desk));
    }
}
