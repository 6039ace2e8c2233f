package kz.goldenhour.aws.store;

import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.goldenhour.domain.Trouble;
import kz.goldenhour.domain.claim.Claim;
import kz.goldenhour.domain.claim.ClaimClock.Waking;
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
        return filtered("#of = :desk", "desk", desk, Map.of(), most);
    }

    List<Claim> waking(DeskId desk, int most) {
        var board = Map.of(":board", AttributeValue.fromS(Waking.BOARD.name()));
        return filtered("#of = :desk AND clock.waking <> :board", "desk", desk, board, most);
    }

    List<Claim> offeredTo(DeskId desk, int most) {
        return filtered("handover.offer.#of = :desk", "to", desk, Map.of(), most);
    }

    private List<Claim> filtered(
            String filter, String attribute, DeskId desk, Map<String, AttributeValue> others, int most) {
        return Stream.of(Due.CLOCK, Due.UNMATCHED)
                .flatMap(kind -> kind.shards().stream())
                .flatMap(shard -> claims.query(it -> it.indexName(Due.INDEX)
                        .keyConditionExpression("dueShard = :shard")
                        .filterExpression(filter)
                        .expressionAttributeNames(Map.of("#of", attribute))
                        .expressionAttributeValues(values(shard, desk, others))))
                .flatMap(OpenClaims::readable)
                .sorted(Comparator.comparing(claim -> claim.clock().nextActionAt()))
                .limit(most)
                .toList();
    }

    private static Map<String, AttributeValue> values(String shard, DeskId desk, Map<String, AttributeValue> others) {
        var values = new HashMap<>(others);
        values.put(":shard", AttributeValue.fromS(shard));
        values.put(":desk", AttributeValue.fromS(desk.value()));
        return values;
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
