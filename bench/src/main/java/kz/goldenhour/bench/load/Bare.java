package kz.goldenhour.bench.load;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import kz.goldenhour.local.template.Template;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.dynamodb.services.local.embedded.DynamoDBEmbedded;

/// DynamoDB Local with nothing before it: what the store alone can take.
final class Bare {
    private Bare() {}

    /// Asks the same calls, as fast as it answers.
    ///
    /// @return how many times a second the whole list would be done
    static double perSecond(Path root, List<DynamoDbRequest> asked, int threads) throws Exception {
        var local = DynamoDBEmbedded.create(true);
        try {
            var client = local.dynamoDbClient();
            var template = Template.read(root.resolve("template.yaml"), Map.of());
            template.tables().forEach(table -> client.createTable(table.request()));
            var queue = new ConcurrentLinkedQueue<>(asked);
            long start = System.nanoTime();
            try (var pool = Executors.newFixedThreadPool(threads)) {
                for (int i = 0; i < threads; i++) {
                    pool.execute(() -> {
                        for (var request = queue.poll(); request != null; request = queue.poll()) {
                            try {
                                Recorder.replay(client, request);
                            } catch (DynamoDbException lostRace) {
                                // it cost the store as much as one that was won
                            }
                        }
                    });
                }
                pool.shutdown();
                pool.awaitTermination(15, TimeUnit.MINUTES);
            }
            return 1e9 / (System.nanoTime() - start);
        } finally {
            local.shutdown();
        }
    }
}
