package kz.goldenhour.aws.store;

import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.goldenhour.domain.Trouble;
import kz.goldenhour.domain.claim.Claim;
import kz.goldenhour.domain.desk.DeskId;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// The open claims, found by the index `due`.
final class OpenClaims {
    private static final System.Logger LOG = System.getLogger(OpenClaims.class.getName());

    private final Table claims;

    OpenClaims(Table claims) {
        this.claims = claims;
    }

    List<Claim> due(Instant now, int most) {
        return Stream.of(Due.CLOCK, Due.UNMATCHED)
                .flatMap(kind -> kind.shards().stream())
                .flatMap(shard -> claims.query(it -> it.indexName(Due.INDEX)
                                .keyConditionExpression("dueShard = :shard AND dueAt <= :now")
                                .expressionAttributeValues(Map.of(
                                        ":shard", AttributeValue.fromS(shard),
                                        ":now", AttributeValue.fromN(Long.toString(now.getEpochSecond()))))
                                .limit(most))
                        .flatMap(OpenClaims::readable)
                        .limit(most))
                .sorted(Comparator.comparing(claim -> claim.clock().nextActionAt()))
                .limit(most)
                .toList();
    }

    /// All shards are read: a desk's board and its digests are rare.
    List<Claim> of(DeskId desk, int most) {
        return filtered("#of = :desk", "desk", desk, most);
    }

    List<Claim> offeredTo(DeskId desk, int most) {
        return filtered("handover.offer.#of = :desk", "to", desk, most);
    }

    private List<Claim> filtered(String filter, String attribute, DeskId desk, int most) {
        return Stream.of(Due.CLOCK, Due.UNMATCHED)
                .flatMap(kind -> kind.shards().stream())
                .flatMap(shard -> claims.query(it -> it.indexName(Due.INDEX)
                        .keyConditionExpression("dueShard = :shard")
                        .filterExpression(filter)
                        .expressionAttributeNames(Map.of("#of", attribute))
                        .expressionAttributeValues(Map.of(
                                ":shard", AttributeValue.fromS(shard),
                                ":desk", AttributeValue.fromS(desk.value())))))
                .flatMap(OpenClaims::readable)
                .sorted(Comparator.comparing(claim -> claim.clock().nextActionAt()))
                .limit(most)
                .toList();
    }

    List<Claim> unmatched(int most) {
        return Due.UNMATCHED.shards().stream()
                .flatMap(shard -> claims.query(it -> it.indexName(Due.INDEX)
                                .keyConditionExpression("dueShard = :shard")
                                .expressionAttributeValues(Map.of(":shard", AttributeValue.fromS(shard)))
                                .limit(most))
                        .flatMap(OpenClaims::readable)
                        .limit(most))
                .sorted(Comparator.comparing(Claim::openedAt))
                .limit(most)
                .toList();
    }

    /// A claim that a later or broken release wrote must not stop the clocks of the others.
    private static Stream<Claim> readable(Row row) {
        try {
            return Stream.of(ClaimItem.fromItem(row));
        } catch (RuntimeException unreadable) {
            LOG.log(
                    Level.WARNING,
                    "CLAIM_UNREADABLE {0}, {1}",
                    row.optionalText("pk").orElse("?"),
                    Trouble.of(unreadable));
            return Stream.empty();
        }
    }
}
