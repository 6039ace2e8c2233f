package kz.goldenhour.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.AbstractConstruct;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;

/// The tables as template.yaml describes them, so that tests and local/ run on what is deployed.
final class TableTemplate {
    private final Map<?, ?> resources;

    private TableTemplate(Map<?, ?> resources) {
        this.resources = resources;
    }

    static TableTemplate read() {
        var file = root().resolve("template.yaml");
        try (var reader = Files.newBufferedReader(file)) {
            Map<?, ?> template = new Yaml(new Tolerant()).load(reader);
            return new TableTemplate(map(template, "Resources"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// The folder of template.yaml: where the system property `root` says, else here or further up.
    private static Path root() {
        var start = Optional.ofNullable(System.getProperty("root"))
                .map(Path::of)
                .orElse(Path.of(""))
                .toAbsolutePath();
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("template.yaml"))) {
                return folder;
            }
        }
        throw new IllegalStateException("no template.yaml in " + start + " or above");
    }

    /// What creates the table of that logical id under another name.
    CreateTableRequest table(String logicalId, String name) {
        var properties = map(map(resources, logicalId), "Properties");
        var request = CreateTableRequest.builder()
                .tableName(name)
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .keySchema(keys(properties))
                .attributeDefinitions(list(properties, "AttributeDefinitions").stream()
                        .map(it -> AttributeDefinition.builder()
                                .attributeName(text(it, "AttributeName"))
                                .attributeType(text(it, "AttributeType"))
                                .build())
                        .toList());
        var indexes = list(properties, "GlobalSecondaryIndexes").stream()
                .map(TableTemplate::index)
                .toList();
        if (!indexes.isEmpty()) {
            request.globalSecondaryIndexes(indexes);
        }
        if (properties.containsKey("StreamSpecification")) {
            var view = text(map(properties, "StreamSpecification"), "StreamViewType");
            request.streamSpecification(it -> it.streamEnabled(true).streamViewType(view));
        }
        return request.build();
    }

    /// The attribute by which items of the table expire.
    Optional<String> timeToLive(String logicalId) {
        var properties = map(map(resources, logicalId), "Properties");
        return properties.containsKey("TimeToLiveSpecification")
                ? Optional.of(text(map(properties, "TimeToLiveSpecification"), "AttributeName"))
                : Optional.empty();
    }

    private static GlobalSecondaryIndex index(Map<?, ?> index) {
        return GlobalSecondaryIndex.builder()
                .indexName(text(index, "IndexName"))
                .keySchema(keys(index))
                .projection(it -> it.projectionType(text(map(index, "Projection"), "ProjectionType")))
                .build();
    }

    private static List<KeySchemaElement> keys(Map<?, ?> of) {
        return list(of, "KeySchema").stream()
                .map(it -> KeySchemaElement.builder()
                        .attributeName(text(it, "AttributeName"))
                        .keyType(text(it, "KeyType"))
                        .build())
                .toList();
    }

    private static Map<?, ?> map(Map<?, ?> in, String name) {
        if (in.get(name) instanceof Map<?, ?> found) {
            return found;
        }
        throw new IllegalStateException("template.yaml lacks " + name);
    }

    private static List<Map<?, ?>> list(Map<?, ?> in, String name) {
        return in.get(name) instanceof List<?> found
                ? found.stream().<Map<?, ?>>map(it -> (Map<?, ?>) it).toList()
                : List.of();
    }

    private static String text(Map<?, ?> in, String name) {
        return String.valueOf(in.get(name));
    }

    /// Takes `!Ref`, `!Sub` and their like for what they stand before: no table's keys depend on them.
    private static final class Tolerant extends SafeConstructor {
        Tolerant() {
            super(new LoaderOptions());
            yamlMultiConstructors.put("!", new AbstractConstruct() {
                @Override
                public Object construct(Node node) {
                    return switch (node) {
                        case ScalarNode scalar -> constructScalar(scalar);
                        case SequenceNode sequence -> constructSequence(sequence);
                        case MappingNode mapping -> constructMapping(mapping);
                        default -> throw new IllegalStateException("unknown node " + node.getNodeId());
                    };
                }
            });
        }
    }
}
