package kz.goldenhour.local.stream;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import kz.goldenhour.local.host.Functions;
import kz.goldenhour.local.host.Functions.FunctionFailed;
import kz.goldenhour.local.template.StreamSource;

/// Hands a batch of records to a function, with the retries of Lambda's event source: what failed comes again, a batch
/// that fails as a whole is split, and what fails to the end is given up, alone.
final class Delivery {
    private static final System.Logger LOG = System.getLogger(Delivery.class.getName());

    private final StreamSource source;
    private final Functions functions;
    private final InstantSource clock;
    private final Duration pause;
    private final Consumer<JsonNode> givenUp;

    /// @param pause   before a batch is tried again
    /// @param givenUp takes each record that failed to the end
    Delivery(
            StreamSource source, Functions functions, InstantSource clock, Duration pause, Consumer<JsonNode> givenUp) {
        this.source = source;
        this.functions = functions;
        this.clock = clock;
        this.pause = pause;
        this.givenUp = givenUp;
    }

    void deliver(List<JsonNode> batch) throws InterruptedException {
        deliver(batch, source.retries());
    }

    private void deliver(List<JsonNode> batch, int retries) throws InterruptedException {
        var outcome = attempt(batch);
        if (outcome.rest().isEmpty()) {
            return;
        }
        if (retries == 0 || isTooOld(outcome.rest().getFirst())) {
            giveUp(outcome.rest());
            return;
        }
        Thread.sleep(pause);
        if (outcome.threw() && source.bisect() && outcome.rest().size() > 1) {
            var middle = outcome.rest().size() / 2;
            deliver(outcome.rest().subList(0, middle), retries - 1);
            deliver(outcome.rest().subList(middle, outcome.rest().size()), retries - 1);
        } else {
            deliver(outcome.rest(), retries - 1);
        }
    }

    /// @param rest what has to come again
    private record Outcome(List<JsonNode> rest, boolean threw) {}

    private Outcome attempt(List<JsonNode> batch) {
        try {
            var answer = functions.invoke(source.function(), StreamEvents.event(batch));
            return new Outcome(source.reportsFailures() ? unfinished(batch, answer) : List.of(), false);
        } catch (FunctionFailed failed) {
            LOG.log(Level.ERROR, source.function() + " failed on a batch of " + batch.size(), failed);
            return new Outcome(batch, true);
        }
    }

    /// From the first failed record on: order is kept. A failure without a name fails the whole batch.
    private static List<JsonNode> unfinished(List<JsonNode> batch, JsonNode answer) {
        var failed = StreamSupport.stream(answer.path("batchItemFailures").spliterator(), false)
                .map(it -> it.path("itemIdentifier").asText())
                .toList();
        if (failed.isEmpty()) {
            return List.of();
        }
        var first = IntStream.range(0, batch.size())
                .filter(i -> failed.contains(sequence(batch.get(i))))
                .findFirst()
                .orElse(0);
        return batch.subList(first, batch.size());
    }

    private static String sequence(JsonNode record) {
        return record.path("dynamodb").path("SequenceNumber").asText();
    }

    private boolean isTooOld(JsonNode record) {
        var created =
                record.path("dynamodb").path("ApproximateCreationDateTime").asLong();
        return clock.instant().getEpochSecond() - created > source.oldest().toSeconds();
    }

    private void giveUp(List<JsonNode> rest) throws InterruptedException {
        givenUp.accept(rest.getFirst());
        if (rest.size() > 1) {
            deliver(rest.subList(1, rest.size()));
        }
    }
}
