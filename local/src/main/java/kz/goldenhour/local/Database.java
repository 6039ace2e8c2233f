package kz.goldenhour.local;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.goldenhour.local.template.Table;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;
import software.amazon.dynamodb.services.local.embedded.DynamoDBEmbedded;
import software.amazon.dynamodb.services.local.shared.access.AmazonDynamoDBLocal;

/// DynamoDB in this process, in memory or in a file, with the tables of the template.
final class Database implements AutoCloseable {
    private final AmazonDynamoDBLocal local;

    private Database(AmazonDynamoDBLocal local) {
        this.local = local;
    }

    /// @param file keeps the tables
    static Database open(Optional<Path> file, List<Table> tables) {
        // true: it calls nobody about its use
        var local = file.map(it -> DynamoDBEmbedded.create(it.toFile(), true))
                .orElseGet(() -> DynamoDBEmbedded.create(true));
        var database = new Database(local);
        try {
            database.make(tables);
            return database;
        } catch (RuntimeException failed) {
            database.close();
            throw failed;
        }
    }

    /// What an earlier run has kept, as it is.
    static Database kept(Path file) {
        return open(Optional.of(file), List.of());
    }

    private void make(List<Table> tables) {
        var there = client().listTables().tableNames();
        for (var table : tables) {
            if (!there.contains(table.name())) {
                client().createTable(table.request());
                table.expiry()
                        .ifPresent(attribute -> client().updateTimeToLive(it -> it.tableName(table.name())
                                .timeToLiveSpecification(
                                        ttl -> ttl.attributeName(attribute).enabled(true))));
            }
        }
    }

    DynamoDbClient client() {
        return local.dynamoDbClient();
    }

    DynamoDbStreamsClient streams() {
        return local.dynamoDbStreamsClient();
    }

    /// The stream of each table that has one.
    Map<String, String> streamArns() {
        return client().listTables().tableNames().stream()
                .map(name -> client().describeTable(it -> it.tableName(name)).table())
                .filter(table -> table.latestStreamArn() != null)
                .collect(Collectors.toMap(table -> table.tableName(), table -> table.latestStreamArn()));
    }

    @Override
    public void close() {
        local.shutdown();
    }
}
