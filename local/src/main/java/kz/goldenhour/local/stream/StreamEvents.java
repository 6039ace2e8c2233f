package kz.goldenhour.local.stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import kz.goldenhour.local.template.Arns;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Record;

/// Stream records in the form in which Lambda hands them to a function.
final class StreamEvents {
    private static final JsonMapper JSON = new JsonMapper();

    private StreamEvents() {}

    static ObjectNode event(List<JsonNode> records) {
        var event = JSON.createObjectNode();
        event.putArray("Records").addAll(records);
        return event;
    }

    static ObjectNode record(Record record) {
        var node = JSON.createObjectNode();
        node.put("eventID", record.eventID());
        node.put("eventName", record.eventNameAsString());
        node.put("eventVersion", "1.1");
        node.put("eventSource", "aws:dynamodb");
        node.put("awsRegion", Arns.REGION);
        var change = node.putObject("dynamodb");
        var stream = record.dynamodb();
        change.put(
                "ApproximateCreationDateTime",
                stream.approximateCreationDateTime().getEpochSecond());
        change.set("Keys", item(stream.keys()));
        if (stream.hasNewImage()) {
            change.set("NewImage", item(stream.newImage()));
        }
        if (stream.hasOldImage()) {
            change.set("OldImage", item(stream.oldImage()));
        }
        change.put("SequenceNumber", stream.sequenceNumber());
        change.put("SizeBytes", stream.sizeBytes());
        change.put("StreamViewType", stream.streamViewTypeAsString());
        return node;
    }

    private static ObjectNode item(Map<String, AttributeValue> item) {
        var node = JSON.createObjectNode();
        item.forEach((name, value) -> node.set(name, value(value)));
        return node;
    }

    private static ObjectNode value(AttributeValue value) {
        var node = JsonNodeFactory.instance.objectNode();
        switch (value.type()) {
            case S -> node.put("S", value.s());
            case N -> node.put("N", value.n());
            case BOOL -> node.put("BOOL", value.bool());
            case NUL -> node.put("NULL", true);
            case B -> node.put("B", value.b().asByteArray());
            case SS -> node.set("SS", JSON.valueToTree(value.ss()));
            case NS -> node.set("NS", JSON.valueToTree(value.ns()));
            case BS -> value.bs().forEach(it -> node.withArray("BS").add(it.asByteArray()));
            case M -> node.set("M", item(value.m()));
            case L -> value.l().forEach(it -> node.withArray("L").add(value(it)));
            case UNKNOWN_TO_SDK_VERSION -> throw new IllegalArgumentException("an attribute of no known type");
        }
        return node;
    }
}
