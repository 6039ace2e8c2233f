package kz.goldenhour.aws.store;

import java.time.Clock;
import kz.goldenhour.domain.Stores;
import kz.goldenhour.domain.caller.CallerStore;
import kz.goldenhour.domain.desk.PinTries;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// All ports of storage in the three tables of DynamoDB. Safe for use by many threads; holds nothing but the client.
public final class DynamoDbStores {
    private final Stores stores;
    private final CallerStore callers;
    private final PinTries pinTries;

    public DynamoDbStores(
            DynamoDbClient client, String claimsTable, String evidenceTable, String desksTable, Clock clock) {
        var claims = new Table(client, claimsTable);
        var evidence = new Table(client, evidenceTable);
        var desks = new Table(client, desksTable);
        this.stores = new Stores(
                new DynamoDbClaims(claims, evidence, clock),
                new DynamoDbEvidence(evidence, clock),
                new DynamoDbDesks(desks, claims),
                new DynamoDbLedger(claims),
                new DynamoDbOutbox(claims),
                new DynamoDbLinks(claims),
                new DynamoDbQuotas(desks));
        this.callers = new DynamoDbCallers(desks);
        this.pinTries = new DynamoDbPinTries(desks);
    }

    public Stores stores() {
        return stores;
    }

    public CallerStore callers() {
        return callers;
    }

    public PinTries pinTries() {
        return pinTries;
    }
}
