package kz.goldenhour.aws.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// As much of DynamoDB as a rehearsal needs: items by their keys. Of conditions it knows one, that nothing is there
/// yet; the others are taken for fulfilled.
final class TablesInMemory {
    /// The field that makes an answer an error.
    static final String ERROR = "__type";

    private static final Pattern ASSIGNMENT = Pattern.compile("([#\\w]+)(?: = (?:[#\\w]+ \\+ )?| )(:\\w+)");
    private static final Pattern REMOVAL = Pattern.compile("REMOVE ([\\w, ]+)");
    private static final Pattern HASH_KEY = Pattern.compile("^(\\w+) = (:\\w+)");
    private static final Pattern SORT_KEY = Pattern.compile("begins_with\\(sk, (:\\w+)\\)");
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /// By table and key, in the order of the keys.
    private final Map<String, ObjectNode> items = new TreeMap<>();

    ObjectNode answer(String operation, JsonNode request) {
        var answer = JSON.objectNode();
        switch (operation) {
            case "GetItem" ->
                get(request.path("TableName").asText(), request.path("Key")).forEach(item -> answer.set("Item", item));
            case "BatchGetItem" ->
                request.path("RequestItems").forEachEntry((table, asked) -> {
                    var found = answer.withObject("/Responses").putArray(table);
                    asked.path("Keys").forEach(key -> found.addAll(get(table, key)));
                });
            case "PutItem" -> put(request);
            case "UpdateItem" -> answer.set("Attributes", update(request));
            case "TransactWriteItems" -> {
                var writes = request.path("TransactItems");
                if (writes.valueStream().anyMatch(write -> isTaken(write.path("Put")))) {
                    return refusal(writes);
                }
                writes.forEach(write -> {
                    put(write.path("Put"));
                    update(write.path("Update"));
                });
            }
            case "Query" -> found(answer, request, item -> isAskedFor(request, item));
            case "Scan" ->
                found(
                        answer,
                        request,
                        item -> isFirst(request) && text(item, "sk").equals("META"));
            default -> throw new IllegalArgumentException("nobody rehearses " + operation);
        }
        return answer;
    }

    private List<ObjectNode> get(String table, JsonNode key) {
        return Optional.ofNullable(items.get(address(table, key))).stream().toList();
    }

    private void put(JsonNode put) {
        if (put.path("Item") instanceof ObjectNode item) {
            items.put(address(put.path("TableName").asText(), item), item);
        }
    }

    private boolean isTaken(JsonNode put) {
        return put.path("ConditionExpression").asText().equals("attribute_not_exists(pk)")
                && items.containsKey(address(put.path("TableName").asText(), put.path("Item")));
    }

    private ObjectNode refusal(JsonNode writes) {
        var refusal = JSON.objectNode().put(ERROR, "com.amazonaws.dynamodb.v20120810#TransactionCanceledException");
        var reasons = refusal.putArray("CancellationReasons");
        writes.forEach(write -> {
            var put = write.path("Put");
            var reason = reasons.addObject().put("Code", isTaken(put) ? "ConditionalCheckFailed" : "None");
            get(put.path("TableName").asText(), put.path("Item")).forEach(item -> reason.set("Item", item));
        });
        return refusal.put("Message", "rehearsal");
    }

    private ObjectNode update(JsonNode update) {
        if (!(update.path("Key") instanceof ObjectNode key)) {
            return JSON.objectNode();
        }
        var item = items.computeIfAbsent(address(update.path("TableName").asText(), key), _ -> key.deepCopy());
        var values = update.path("ExpressionAttributeValues");
        var assignments = ASSIGNMENT.matcher(update.path("UpdateExpression").asText());
        while (assignments.find()) {
            var name = assignments.group(1);
            item.set(
                    update.path("ExpressionAttributeNames").path(name).asText(name), values.path(assignments.group(2)));
        }
        var removal = REMOVAL.matcher(update.path("UpdateExpression").asText());
        if (removal.find()) {
            item.remove(List.of(removal.group(1).split(", ")));
        }
        return item;
    }

    private void found(ObjectNode answer, JsonNode request, Predicate<ObjectNode> wanted) {
        var table = request.path("TableName").asText() + "|";
        var found = answer.putArray("Items");
        items.forEach((address, item) -> {
            if (address.startsWith(table) && wanted.test(item)) {
                found.add(item);
            }
        });
        answer.put("Count", found.size());
    }

    /// Ranges of sort keys are taken for fulfilled, except that kinds of items are kept apart.
    private static boolean isAskedFor(JsonNode query, ObjectNode item) {
        var condition = query.path("KeyConditionExpression").asText();
        var values = query.path("ExpressionAttributeValues");
        var hash = HASH_KEY.matcher(condition);
        var sort = SORT_KEY.matcher(condition);
        return hash.find()
                && text(item, hash.group(1)).equals(text(values, hash.group(2)))
                && (!sort.find() || text(item, "sk").startsWith(text(values, sort.group(1))));
    }

    /// The items of a table lie in the first of the segments that a scan asks for.
    private static boolean isFirst(JsonNode scan) {
        return scan.path("Segment").asInt() == 0;
    }

    private static String address(String table, JsonNode key) {
        return table + "|" + text(key, "pk") + "|" + text(key, "sk");
    }

    private static String text(JsonNode item, String name) {
        return item.path(name).path("S").asText();
    }
}
