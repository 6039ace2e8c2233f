package kz.goldenhour.aws.store;

import java.time.Clock;
import kz.goldenhour.domain.Stores;
import kz.goldenhour.domain.caller.CallerStore;
import kz.goldenhour.domain.desk.PinTries;
import kz.goldenhour.testing.Tables;
import kz.goldenhour.testing.contract.StoreContract;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// The stores as the contracts want them.
record StoresUnderTest(Stores stores, CallerStore callers, PinTries pinTries) implements StoreContract.Subject {
    static StoresUnderTest in(DynamoDbClient client, Tables tables, Clock clock) {
        var all = new DynamoDbStores(client, tables.claims(), tables.evidence(), tables.desks(), clock);
        return new StoresUnderTest(all.stores(), all.callers(), all.pinTries());
    }
}
