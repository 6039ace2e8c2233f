package kz.goldenhour.local.template;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Set;
import java.util.stream.StreamSupport;

/// A filter of an event source: every named field must hold one of the listed values; `{"prefix": "x"}` stands for all
/// texts that begin so, `{"exists": true}` for any.
public final class EventPattern {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Set<String> KNOWN = Set.of("prefix", "exists");

    private final JsonNode pattern;

    private EventPattern(JsonNode pattern) {
        this.pattern = pattern;
    }

    /// Reads a pattern as the template holds it.
    public static EventPattern read(String json) {
        try {
            var pattern = JSON.readTree(json);
            check(pattern);
            return new EventPattern(pattern);
        } catch (JsonProcessingException unreadable) {
            throw new WrongTemplate("a filter is no JSON: " + json);
        }
    }

    private static void check(JsonNode pattern) {
        for (var inner : pattern) {
            if (pattern.isArray() && inner.isObject()) {
                inner.fieldNames().forEachRemaining(name -> {
                    if (!KNOWN.contains(name)) {
                        throw new WrongTemplate("the local run does not know the filter " + name);
                    }
                });
            } else {
                check(inner);
            }
        }
    }

    /// Whether the event passes.
    public boolean matches(JsonNode event) {
        return matches(pattern, event);
    }

    private static boolean matches(JsonNode pattern, JsonNode event) {
        if (pattern.isArray()) {
            return any(pattern, event);
        }
        return pattern.properties().stream().allMatch(it -> matches(it.getValue(), event.path(it.getKey())));
    }

    private static boolean any(JsonNode choices, JsonNode value) {
        return StreamSupport.stream(choices.spliterator(), false).anyMatch(choice -> {
            if (choice.has("prefix")) {
                return value.isTextual()
                        && value.textValue().startsWith(choice.get("prefix").textValue());
            }
            if (choice.has("exists")) {
                return choice.get("exists").booleanValue() != value.isMissingNode();
            }
            return choice.equals(value);
        });
    }
}
