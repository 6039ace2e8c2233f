package kz.goldenhour.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.AbstractConstruct;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// A YAML file of the deployment as plain maps: short forms such as `!Sub` become `Fn::Sub`, `!Ref` becomes `Ref`.
final class TemplateYaml {
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Za-z][A-Za-z0-9:.]*)}");
    final Map<String, Object> content;

    private TemplateYaml(Map<String, Object> content) {
        this.content = content;
    }

    static TemplateYaml of(String file) {
        try (var reader = Files.newBufferedReader(root().resolve(file))) {
            return new TemplateYaml(new Yaml(new ShortForms()).load(reader));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// The folder of the repository, from wherever the test runs.
    static Path root() {
        var folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.exists(folder.resolve("template.yaml"))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new IllegalStateException(
                    "no template.yaml above " + Path.of("").toAbsolutePath());
        }
        return folder;
    }

    /// The map at a path of keys, empty where there is none.
    Map<String, Object> at(String... path) {
        return at(content, path);
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> at(Object start, String... path) {
        var here = start;
        for (var key : path) {
            here = here instanceof Map<?, ?> map ? map.get(key) : null;
        }
        return here instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }

    /// The resources of a type, by logical id.
    Map<String, Map<String, Object>> resources(String type) {
        var found = new LinkedHashMap<String, Map<String, Object>>();
        at("Resources").forEach((id, resource) -> {
            if (type.equals(at(resource).get("Type"))) {
                found.put(id, at(resource, "Properties"));
            }
        });
        return found;
    }

    /// The functions, by name without its ending: `SubmitReport`.
    Map<String, Map<String, Object>> functions() {
        var found = new LinkedHashMap<String, Map<String, Object>>();
        resources("AWS::Serverless::Function")
                .forEach((id, function) -> found.put(id.replaceAll("Function$", ""), function));
        return found;
    }

    static Map<String, Object> ref(String name) {
        return Map.of("Ref", name);
    }

    /// Every logical id that something refers to, by `Ref`, `Fn::GetAtt` or `${...}`; pseudo parameters left out.
    static List<String> references(Object start) {
        var found = new ArrayList<String>();
        walk(start, (key, value) -> {
            switch (key) {
                case "Ref", "Condition", "Fn::GetAtt" -> {
                    if (value instanceof String name && (!key.equals("Condition") || !name.contains(" "))) {
                        found.add(name);
                    }
                }
                case "Fn::Sub" ->
                    VARIABLE.matcher(String.valueOf(value)).results().forEach(it -> found.add(it.group(1)));
                default -> {
                    // no reference
                }
            }
        });
        return found.stream()
                .filter(name -> !name.startsWith("AWS::"))
                .map(name -> name.split("\\.")[0])
                .distinct()
                .toList();
    }

    /// Visits every key of every map, however deep.
    static void walk(Object start, BiConsumer<String, Object> visitor) {
        if (start instanceof Map<?, ?> map) {
            map.forEach((key, value) -> {
                visitor.accept(String.valueOf(key), value);
                walk(value, visitor);
            });
        } else if (start instanceof List<?> list) {
            list.forEach(item -> walk(item, visitor));
        }
    }

    private static final class ShortForms extends SafeConstructor {
        ShortForms() {
            super(new LoaderOptions());
            yamlMultiConstructors.put("!", new AbstractConstruct() {
                @Override
                public Object construct(Node node) {
                    var name = node.getTag().getValue().substring(1);
                    return Map.of(List.of("Ref", "Condition").contains(name) ? name : "Fn::" + name, value(node));
                }
            });
        }

        private Object value(Node node) {
            return switch (node) {
                case ScalarNode scalar -> constructScalar(scalar);
                case SequenceNode sequence -> constructSequence(sequence);
                case MappingNode mapping -> constructMapping(mapping);
                default -> throw new IllegalStateException("cannot read " + node);
            };
        }
    }
}
