package kz.goldenhour.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The body that docs/api/openapi.yaml says an operation takes: its limits as requests that keep or break one of them.
final class BodySchema {
    private static final JsonMapper JSON = new JsonMapper();
    private static final JsonNodeFactory NODES = JSON.getNodeFactory();

    private final Schemas schemas;
    private final Map<String, Object> schema;
    private final JsonNode example;
    private final List<Breach> breaches = new ArrayList<>();
    /// Fields that could be of any length.
    final List<String> boundless = new ArrayList<>();

    /// A request that breaks one rule of the document.
    ///
    /// @param field  at fault, without the numbers of list entries
    /// @param within the same with the rule just kept, where there is a limit
    record Breach(String field, String rule, JsonNode body, Optional<JsonNode> within) {
        @Override
        public String toString() {
            return field + " " + rule;
        }
    }

    /// A place in the body.
    private record Step(String name, Map<String, Object> schema) {}

    BodySchema(Map<String, Object> api, String path, String method) {
        this.schemas = new Schemas(api);
        var content = TemplateYaml.at(api, "paths", path, method, "requestBody", "content", "application/json");
        this.schema = schemas.resolved(TemplateYaml.at(content, "schema"));
        var examples = List.copyOf(TemplateYaml.at(content, "examples").values());
        this.example = JSON.valueToTree(TemplateYaml.at(examples.getLast()).get("value"));
    }

    JsonNode example() {
        return example.deepCopy();
    }

    List<Breach> breaches() {
        object(List.of(), schema);
        return breaches;
    }

    private void object(List<Step> path, Map<String, Object> object) {
        schemas.properties(object).forEach((name, property) -> {
            if (!String.valueOf(property.get("description")).startsWith("In answers")
                    && !(name.equals("id") && path.isEmpty())) {
                value(with(path, new Step(name, property)), property);
                if (schemas.required(object).contains(name)) {
                    breach(with(path, new Step(name, property)), "left out", NODES.missingNode());
                }
            }
        });
    }

    private void value(List<Step> path, Map<String, Object> value) {
        var type = String.valueOf(value.get("type"));
        breach(path, "of the wrong type", type.equals("string") ? NODES.numberNode(7) : NODES.textNode("7"));
        switch (type) {
            case "string" -> text(path, value);
            case "integer" -> {
                var most = limit(path, value, "maximum");
                var least = limit(path, value, "minimum");
                breach(path, "above " + most, NODES.numberNode(most + 1), NODES.numberNode(most));
                breach(path, "below " + least, NODES.numberNode(least - 1), NODES.numberNode(least));
            }
            case "array" -> {
                var items = schemas.resolved(TemplateYaml.at(value, "items"));
                var most = limit(path, value, "maxItems");
                breach(path, "of more than " + most, schemas.list(items, most + 1), schemas.list(items, most));
                if (value.get("minItems") instanceof Integer least) {
                    breach(path, "of less than " + least, schemas.list(items, least - 1));
                }
                value(with(path, new Step("0", items)), items);
            }
            case "object" -> object(path, value);
            default -> {
                // true or false
            }
        }
    }

    private void text(List<Step> path, Map<String, Object> text) {
        if (text.containsKey("enum")) {
            breach(path, "none of its words", NODES.textNode("none-of-them"));
            return;
        }
        if (String.valueOf(text.get("format")).startsWith("date")) {
            breach(path, "no date", NODES.textNode("yesterday"));
            return;
        }
        var most = limit(path, text, "maxLength");
        var start = "uri".equals(text.get("format")) ? "https://example.kz/" : "";
        var within = start + "a".repeat(most - start.length());
        breach(path, "longer than " + most, NODES.textNode(within + "a"), NODES.textNode(within));
        if (text.get("minLength") instanceof Integer least) {
            breach(path, "shorter than " + least, NODES.textNode("a".repeat(least - 1)));
        }
    }

    private int limit(List<Step> path, Map<String, Object> value, String keyword) {
        if (value.get(keyword) instanceof Integer limit) {
            return limit;
        }
        boundless.add(name(path) + " has no " + keyword);
        return 100;
    }

    private void breach(List<Step> path, String rule, JsonNode value) {
        breaches.add(new Breach(name(path), rule, body(path, value), Optional.empty()));
    }

    private void breach(List<Step> path, String rule, JsonNode value, JsonNode within) {
        breaches.add(new Breach(name(path), rule, body(path, value), Optional.of(body(path, within))));
    }

    /// The example with another value at a place; a missing one takes out what is there.
    private JsonNode body(List<Step> path, JsonNode value) {
        var body = example();
        var here = body;
        for (var step : path.subList(0, path.size() - 1)) {
            var next = child(here, step.name());
            if (next.isMissingNode()) {
                next = schemas.sample(step.schema());
                set(here, step.name(), next);
            }
            here = next;
        }
        set(here, path.getLast().name(), value);
        return body;
    }

    private static JsonNode child(JsonNode parent, String name) {
        return parent.isArray() ? parent.path(Integer.parseInt(name)) : parent.path(name);
    }

    private static void set(JsonNode parent, String name, JsonNode value) {
        switch (parent) {
            case ArrayNode list when list.isEmpty() -> list.add(value);
            case ArrayNode list -> list.set(0, value);
            case ObjectNode object when value.isMissingNode() -> object.remove(name);
            case ObjectNode object -> object.set(name, value);
            default -> throw new IllegalStateException(name + " in " + parent);
        }
    }

    private static List<Step> with(List<Step> path, Step last) {
        var all = new ArrayList<>(path);
        all.add(last);
        return all;
    }

    private static String name(List<Step> path) {
        return String.join(
                ".", path.stream().map(Step::name).filter(it -> !it.equals("0")).toList());
    }
}
