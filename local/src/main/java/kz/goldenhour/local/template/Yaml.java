package kz.goldenhour.local.template;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.constructor.AbstractConstruct;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// Reads YAML as CloudFormation writes it: `!Ref x` comes out as `{Ref: x}`, `!GetAtt a.b` as `{Fn::GetAtt: [a, b]}`,
/// any other `!Name` as `{Fn::Name: ...}`.
final class Yaml {
    private Yaml() {}

    static Tree read(Path file) {
        try (var text = Files.newBufferedReader(file)) {
            return new Tree(new org.yaml.snakeyaml.Yaml(new ShortForms()).load(text), file.toString());
        } catch (IOException unreadable) {
            throw new WrongTemplate(file + " cannot be read");
        }
    }

    private static final class ShortForms extends SafeConstructor {
        ShortForms() {
            super(new LoaderOptions());
            yamlMultiConstructors.put("!", new AbstractConstruct() {
                @Override
                public Object construct(Node node) {
                    return longForm(node.getTag().getValue().substring(1), content(node));
                }
            });
        }

        private Object content(Node node) {
            return switch (node) {
                case ScalarNode scalar -> constructScalar(scalar);
                case SequenceNode sequence -> constructSequence(sequence);
                case MappingNode mapping -> constructMapping(mapping);
                default -> throw new WrongTemplate("a tag stands before something that is no value: " + node);
            };
        }

        private static Object longForm(String name, Object content) {
            return switch (name) {
                case "Ref", "Condition" -> Map.of(name, content);
                case "GetAtt" ->
                    Map.of("Fn::GetAtt", content instanceof String path ? List.of(path.split("\\.", 2)) : content);
                default -> Map.of("Fn::" + name, content);
            };
        }
    }
}
