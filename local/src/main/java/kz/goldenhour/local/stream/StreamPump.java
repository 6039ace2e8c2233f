package kz.goldenhour.local.stream;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import kz.goldenhour.local.host.Functions;
import kz.goldenhour.local.template.StreamSource;
import software.amazon.awssdk.services.dynamodb.model.ExpiredIteratorException;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.model.Shard;
import software.amazon.awssdk.services.dynamodb.model.TrimmedDataAccessException;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/// Reads a table's stream from its oldest record on and hands what passes the filter to the function, in order.
public final class StreamPump implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(StreamPump.class.getName());
    private static final Duration IDLE = Duration.ofMillis(100);
    private static final Duration RETRY = Duration.ofSeconds(1);
    private static final Duration LOOK_FOR_SHARDS = Duration.ofSeconds(10);

    private final StreamSource source;
    private final DynamoDbStreamsClient streams;
    private final String streamArn;
    private final Delivery delivery;
    private final Map<String, String> iterators = new LinkedHashMap<>();
    private final Map<String, String> lastRead = new HashMap<>();
    private final Set<String> known = new HashSet<>();
    private final Thread thread;
    private volatile boolean open = true;

    /// @param givenUp takes each record that failed to the end
    public StreamPump(
            StreamSource source,
            DynamoDbStreamsClient streams,
            String streamArn,
            Functions functions,
            InstantSource clock,
            Consumer<JsonNode> givenUp) {
        this.source = source;
        this.streams = streams;
        this.streamArn = streamArn;
        this.delivery = new Delivery(source, functions, clock, RETRY, givenUp);
        this.thread =
                Thread.ofPlatform().daemon().name("stream-" + source.table()).unstarted(this::run);
    }

    /// Begins to read.
    public void start() {
        thread.start();
    }

    private void run() {
        var looked = 0L;
        while (open) {
            try {
                if (System.nanoTime() - looked > LOOK_FOR_SHARDS.toNanos() || looked == 0) {
                    lookForShards();
                    looked = System.nanoTime();
                }
                if (!read()) {
                    Thread.sleep(IDLE);
                }
            } catch (InterruptedException closed) {
                return;
            } catch (RuntimeException failed) {
                if (open) {
                    LOG.log(Level.WARNING, "the stream of " + source.table() + " cannot be read just now", failed);
                    pause();
                }
            }
        }
    }

    private void pause() {
        try {
            Thread.sleep(RETRY);
        } catch (InterruptedException closed) {
            open = false;
        }
    }

    private void lookForShards() {
        var shards = streams.describeStream(it -> it.streamArn(streamArn))
                .streamDescription()
                .shards();
        for (Shard shard : shards) {
            if (known.add(shard.shardId())) {
                begin(shard.shardId());
            }
        }
    }

    /// From where it was read to, or from its oldest record on.
    private void begin(String shard) {
        var last = Optional.ofNullable(lastRead.get(shard));
        var iterator = streams.getShardIterator(it -> it.streamArn(streamArn)
                .shardId(shard)
                .shardIteratorType(last.isPresent() ? "AFTER_SEQUENCE_NUMBER" : "TRIM_HORIZON")
                .sequenceNumber(last.orElse(null)));
        iterators.put(shard, iterator.shardIterator());
    }

    /// Reads each shard once. False where there was nothing.
    private boolean read() throws InterruptedException {
        var some = false;
        for (var shard : List.copyOf(iterators.keySet())) {
            some |= read(shard);
        }
        return some;
    }

    private boolean read(String shard) throws InterruptedException {
        try {
            var page = streams.getRecords(
                    it -> it.shardIterator(iterators.get(shard)).limit(1000));
            hand(page.records());
            if (!page.records().isEmpty()) {
                lastRead.put(shard, page.records().getLast().dynamodb().sequenceNumber());
            }
            if (page.nextShardIterator() == null) {
                iterators.remove(shard);
            } else {
                iterators.put(shard, page.nextShardIterator());
            }
            return !page.records().isEmpty();
        } catch (TrimmedDataAccessException | ExpiredIteratorException old) {
            // so ends an iterator that was taken while the stream was still empty
            begin(shard);
            return true;
        }
    }

    private void hand(List<Record> records) throws InterruptedException {
        var passing = new ArrayList<JsonNode>();
        for (var record : records) {
            var node = StreamEvents.record(record);
            if (source.filters().isEmpty() || source.filters().stream().anyMatch(it -> it.matches(node))) {
                passing.add(node);
            }
        }
        for (int from = 0; from < passing.size(); from += source.batch()) {
            delivery.deliver(passing.subList(from, Math.min(from + source.batch(), passing.size())));
        }
    }

    @Override
    public void close() {
        open = false;
        thread.interrupt();
        try {
            thread.join(Duration.ofSeconds(2));
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
