package kz.goldenhour.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The schemas of docs/api/openapi.yaml, and the least value that each allows.
final class Schemas {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Map<String, Object> api;

    Schemas(Map<String, Object> api) {
        this.api = api;
    }

    ArrayNode list(Map<String, Object> items, int size) {
        var list = NODES.arrayNode();
        for (int i = 0; i < size; i++) {
            list.add(sample(items));
        }
        return list;
    }

    /// The least that a schema allows.
    JsonNode sample(Map<String, Object> value) {
        return switch (String.valueOf(value.get("type"))) {
            case "string" -> NODES.textNode(word(value));
            case "integer" -> NODES.numberNode((Integer) Objects.requireNonNull(value.get("minimum")));
            case "boolean" -> NODES.booleanNode(true);
            case "array" -> list(resolved(TemplateYaml.at(value, "items")), 1);
            default -> {
                var object = NODES.objectNode();
                properties(value).forEach((name, property) -> {
                    if (required(value).contains(name)) {
                        object.set(name, sample(property));
                    }
                });
                yield object;
            }
        };
    }

    private static String word(Map<String, Object> text) {
        if (text.get("enum") instanceof List<?> words) {
            return String.valueOf(words.getFirst());
        }
        return switch (String.valueOf(text.get("format"))) {
            case "uri" -> "https://example.kz/sample";
            case "date" -> "2026-12-19";
            case "date-time" -> "2026-12-19T12:00:00+05:00";
            default -> "sample";
        };
    }

    Map<String, Map<String, Object>> properties(Map<String, Object> object) {
        var properties = new LinkedHashMap<String, Map<String, Object>>();
        TemplateYaml.at(object, "properties").forEach((name, property) -> properties.put(name, resolved(property)));
        return properties;
    }

    List<?> required(Map<String, Object> object) {
        return object.get("required") instanceof List<?> names ? names : List.of();
    }

    /// A schema with what it refers to; what it says itself wins.
    Map<String, Object> resolved(Object schema) {
        var own = TemplateYaml.at(schema);
        var all = new LinkedHashMap<String, Object>();
        if (own.get("$ref") instanceof String ref) {
            all.putAll(resolved(TemplateYaml.at(api, ref.substring(2).split("/"))));
        }
        if (own.get("allOf") instanceof List<?> parts) {
            parts.forEach(part -> all.putAll(resolved(part)));
        }
        all.putAll(own);
        return all;
    }
}
