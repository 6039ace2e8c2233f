package kz.goldenhour.aws.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.goldenhour.domain.Stores;
import kz.goldenhour.domain.claim.Claim;
import kz.goldenhour.testing.Desks;
import kz.goldenhour.testing.DynamoDbLocal;
import kz.goldenhour.testing.Tables;
import kz.goldenhour.testing.TestClock;
import kz.goldenhour.testing.contract.Openers;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OpenClaimsTest {
    @RegisterExtension
    static final DynamoDbLocal DYNAMO_DB = new DynamoDbLocal();

    private final TestClock clock = new TestClock();
    private final Tables tables = DYNAMO_DB.freshTables();
    private final Stores stores =
            new DynamoDbStores(DYNAMO_DB.client(), tables.claims(), tables.evidence(), tables.desks(), clock).stores();

    @Test
    void claims_that_a_later_release_wrote_stop_no_clock_and_hide_no_other() {
        var claims = IntStream.range(0, 6)
                .mapToObj(i -> Openers.underReview("c" + i, clock.instant()))
                .toList();
        claims.forEach(stores.claims()::open);
        claims.subList(0, 5)
                .forEach(opening -> change(opening.claim(), Map.of("revision", AttributeValue.fromS("v2"))));
        var readable = claims.getLast().claim().id();
        var later = clock.instant().plusSeconds(7_200);

        Stream.of(
                        stores.claims().due(later, 1),
                        stores.claims().open(Desks.TSON, 1),
                        stores.claims().open(Desks.TSON, 9))
                .forEach(found -> assertThat(found).extracting(Claim::id).isEqualTo(List.of(readable)));
    }

    private void change(Claim claim, Map<String, AttributeValue> changes) {
        var key = ClaimItem.key(claim.id()).map();
        var item = new HashMap<>(DYNAMO_DB
                .client()
                .getItem(it -> it.tableName(tables.claims()).key(key))
                .item());
        item.putAll(changes);
        DYNAMO_DB.client().putItem(it -> it.tableName(tables.claims()).item(item));
    }
}
