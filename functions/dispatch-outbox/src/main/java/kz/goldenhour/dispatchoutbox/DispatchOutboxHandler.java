package kz.goldenhour.dispatchoutbox;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.StreamRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.goldenhour.aws.Aws;
import kz.goldenhour.aws.Log;
import kz.goldenhour.aws.Log.Field;
import kz.goldenhour.aws.Snapshot;
import kz.goldenhour.aws.rehearsal.Rehearsal;
import kz.goldenhour.aws.sns.SnsMessenger;
import kz.goldenhour.domain.clock.Clockwork;
import kz.goldenhour.domain.desk.Desks;
import kz.goldenhour.domain.outbox.Channel;
import kz.goldenhour.domain.outbox.Dispatch;
import kz.goldenhour.domain.outbox.Links;
import kz.goldenhour.domain.outbox.OutboxKey;
import kz.goldenhour.domain.outbox.Sending;
import org.jspecify.annotations.Nullable;

/// Sends each message of the outbox as soon as the stream shows it. Only the key is taken from the stream: what counts
/// is what the table says now.
public final class DispatchOutboxHandler implements RequestHandler<DynamodbEvent, StreamsEventResponse> {
    private static final String PREFIX = "OUTBOX#";

    private final Dispatch dispatch;
    private final boolean held;
    private final String function;
    private final Log log;

    public DispatchOutboxHandler() {
        this(Aws.fromEnvironment());
        Snapshot.prime(() -> dispatch.send(new OutboxKey("priming")));
        Rehearsal.beforeSnapshot(DispatchOutboxHandler::rehearse);
    }

    public DispatchOutboxHandler(Aws aws) {
        this(
                new Dispatch(
                        aws.stores().stores(),
                        SnsMessenger.of(aws),
                        new Links(aws.settings().baseUrl(), aws.randomness()),
                        aws.clock(),
                        clockwork(aws)::refused),
                aws.settings().outboxHeld(),
                aws.settings().function(),
                aws.log());
    }

    private static Clockwork clockwork(Aws aws) {
        var stores = aws.stores().stores();
        return new Clockwork(stores, new Desks(stores.desks(), aws.settings().defaultDesk()), aws.clock());
    }

    /// The handler on other stores and another messenger.
    ///
    /// @param held     nothing is sent; messages wait for the clock
    /// @param function its name, for metrics
    public DispatchOutboxHandler(Dispatch dispatch, boolean held, String function, Log log) {
        this.dispatch = dispatch;
        this.held = held;
        this.function = function;
        this.log = log;
    }

    @Override
    public StreamsEventResponse handleRequest(DynamodbEvent event, @Nullable Context context) {
        var failures = new ArrayList<BatchItemFailure>();
        for (var message : records(event)) {
            if (!sent(message)) {
                failures.add(new BatchItemFailure(message.getDynamodb().getSequenceNumber()));
            }
        }
        return new StreamsEventResponse(failures);
    }

    private static List<DynamodbStreamRecord> records(DynamodbEvent event) {
        return Optional.ofNullable(event.getRecords()).orElse(List.of());
    }

    /// Whether the stream may go on behind this record. SNS never holds it up: what it refuses is parked, and what it
    /// cannot take now comes back from the clock.
    private boolean sent(DynamodbStreamRecord message) {
        var key = key(message);
        if (key.isEmpty()) {
            log.warn("no message of the outbox", Field.CAUSE.of("the record has no such key"));
            return true;
        }
        if (held) {
            log.info("outbox held", Field.OUTBOX.of(key.get().value()));
            return true;
        }
        try {
            say(key.get(), dispatch.send(key.get()));
            return true;
        } catch (RuntimeException failed) {
            log.warn(
                    "sending failed",
                    Field.OUTBOX.of(key.get().value()),
                    Field.CAUSE.of(failed.getClass().getSimpleName()));
            return false;
        }
    }

    private void say(OutboxKey key, Sending sending) {
        switch (sending) {
            case SENT, DROPPED, NOT_NOW ->
                log.info("outbox message", Field.OUTBOX.of(key.value()), Field.SENDING.of(sending));
            case REPEATED -> {
                log.warn("outbox message", Field.OUTBOX.of(key.value()), Field.SENDING.of(sending));
                log.metrics(function, Map.of("OutboxRepeated", 1L));
            }
            case WITHDRAWN, LATER, FAILED ->
                log.warn("outbox message", Field.OUTBOX.of(key.value()), Field.SENDING.of(sending));
            case PARKED -> log.warn("OUTBOX_PARKED", Field.OUTBOX.of(key.value()));
        }
    }

    /// An alert by SMS and one by mail.
    private static void rehearse(Rehearsal stage) {
        var handler = new DispatchOutboxHandler(stage.aws());
        for (var channel : Channel.values()) {
            var pk = PREFIX + stage.cast().alert(channel).key().value();
            var message = new DynamodbStreamRecord();
            message.setDynamodb(new StreamRecord().withKeys(Map.of("pk", new AttributeValue(pk))));
            var event = new DynamodbEvent();
            event.setRecords(List.of(message));
            handler.handleRequest(event, null);
        }
    }

    private static Optional<OutboxKey> key(DynamodbStreamRecord message) {
        return Optional.ofNullable(message.getDynamodb())
                .map(change -> change.getKeys())
                .map(keys -> keys.get("pk"))
                .map(pk -> pk.getS())
                .filter(pk -> pk.startsWith(PREFIX) && pk.length() > PREFIX.length())
                .map(pk -> new OutboxKey(pk.substring(PREFIX.length())));
    }
}
