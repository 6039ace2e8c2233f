package kz.goldenhour.aws.store;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import kz.goldenhour.domain.caller.CallerId;
import kz.goldenhour.domain.claim.ClaimId;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Select;

/// Looks through the edges of a claim without reading its reports.
final class Edges {
    /// Whoever makes noise, makes it again: he is among the newest, and one read finds him.
    private static final int NEWEST = 25;

    private static final int PAGE = 1_000;

    private final Table claims;

    Edges(Table claims) {
        this.claims = claims;
    }

    /// Whether this caller is among those who reported the claim. Who is not, makes all be read; his report opens a
    /// claim of its own then, which the next one finds first.
    boolean hasReported(ClaimId claim, CallerId caller) {
        var newest = claims.query(it -> it.keyConditionExpression("pk = :pk AND begins_with(sk, :r)")
                        .expressionAttributeValues(values(claim, Map.of(":r", AttributeValue.fromS("R#"))))
                        .scanIndexForward(false)
                        .consistentRead(true)
                        .limit(NEWEST))
                .limit(NEWEST)
                .map(row -> row.text("caller"))
                .toList();
        if (newest.contains(caller.value()) || newest.size() < NEWEST) {
            return newest.contains(caller.value());
        }
        return claims.query(it -> it.keyConditionExpression("pk = :pk AND begins_with(sk, :r)")
                        .filterExpression("caller = :caller")
                        .expressionAttributeValues(values(
                                claim,
                                Map.of(
                                        ":r", AttributeValue.fromS("R#"),
                                        ":caller", AttributeValue.fromS(caller.value()))))
                        .consistentRead(true)
                        .limit(PAGE))
                .findFirst()
                .isPresent();
    }

    /// How many reports came at `since` or later, counted up to `most`.
    int since(ClaimId claim, Instant since, int most) {
        var between = values(
                claim,
                Map.of(
                        ":from", AttributeValue.fromS(EdgeItem.from(since)),
                        ":end", AttributeValue.fromS(EdgeItem.end())));
        var response = Retry.call(() -> claims.client()
                .query(it -> it.tableName(claims.name())
                        .keyConditionExpression("pk = :pk AND sk BETWEEN :from AND :end")
                        .expressionAttributeValues(between)
                        .select(Select.COUNT)
                        .consistentRead(true)
                        .limit(most)));
        return response.count();
    }

    private static Map<String, AttributeValue> values(ClaimId claim, Map<String, AttributeValue> more) {
        var values = new HashMap<>(more);
        values.put(":pk", AttributeValue.fromS(EdgeItem.pk(claim)));
        return values;
    }
}
