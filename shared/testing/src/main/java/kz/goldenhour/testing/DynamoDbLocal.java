package kz.goldenhour.testing;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;
import software.amazon.dynamodb.services.local.embedded.DynamoDBEmbedded;
import software.amazon.dynamodb.services.local.shared.access.AmazonDynamoDBLocal;

/// DynamoDB in this process, with the tables of template.yaml. As a static `@RegisterExtension` it lives as long as the
/// test class; local/ and bench/ use it with try-with-resources, for its threads would keep the JVM alive.
public final class DynamoDbLocal implements BeforeAllCallback, AfterAllCallback, AutoCloseable {
    private final AmazonDynamoDBLocal local;
    private final Tables tables;

    /// The test class that it was made for; nested ones come and go before it.
    private final AtomicReference<String> owner = new AtomicReference<>("");

    public DynamoDbLocal() {
        local = DynamoDBEmbedded.create(true);
        try {
            tables = freshTables();
        } catch (RuntimeException failed) {
            local.shutdown();
            throw failed;
        }
    }

    public DynamoDbClient client() {
        return local.dynamoDbClient();
    }

    public DynamoDbStreamsClient streams() {
        return local.dynamoDbStreamsClient();
    }

    /// The tables made at the start.
    public Tables tables() {
        return tables;
    }

    /// Makes one more set of tables, empty.
    public Tables freshTables() {
        return createTables(client(), "t" + UUID.randomUUID().toString().substring(0, 8));
    }

    /// Makes the tables of template.yaml in any DynamoDB, named `prefix-claims` and so on.
    public static Tables createTables(DynamoDbClient client, String prefix) {
        var template = TableTemplate.read();
        var names = new Tables(prefix + "-claims", prefix + "-evidence", prefix + "-desks");
        create(client, template, "ClaimsTable", names.claims());
        create(client, template, "EvidenceTable", names.evidence());
        create(client, template, "DesksTable", names.desks());
        return names;
    }

    private static void create(DynamoDbClient client, TableTemplate template, String logicalId, String name) {
        client.createTable(template.table(logicalId, name));
        template.timeToLive(logicalId)
                .ifPresent(attribute -> client.updateTimeToLive(request -> request.tableName(name)
                        .timeToLiveSpecification(
                                it -> it.attributeName(attribute).enabled(true))));
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        owner.compareAndSet("", context.getUniqueId());
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (owner.get().equals(context.getUniqueId())) {
            close();
        }
    }

    @Override
    public void close() {
        local.shutdown();
    }
}
