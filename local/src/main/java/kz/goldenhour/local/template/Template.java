package kz.goldenhour.local.template;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What template.yaml deploys, as far as it can run on one machine.
///
/// @param functions by their logical ids
/// @param topics    ARNs of the SNS topics
/// @param usageKeys values of the API Gateway keys: the authorizer must answer one of them
public record Template(
        Map<String, Function> functions,
        List<Table> tables,
        List<StreamSource> streams,
        List<Schedule> schedules,
        Set<String> topics,
        Set<String> usageKeys) {

    /// A function of the template.
    ///
    /// @param handler     class and method, as Lambda takes it
    /// @param environment the variables of `Globals` and its own
    /// @param policies    what it may do, of its own
    public record Function(
            String id, String handler, Map<String, String> environment, Duration timeout, List<Statement> policies) {
        /// The class of the handler.
        public String handlerClass() {
            return handler.replaceFirst("::.*", "");
        }
    }

    /// A rule that calls a function again and again.
    ///
    /// @param input the event, as JSON
    public record Schedule(String function, String name, Duration every, Optional<String> input) {}

    /// The function of this id.
    public Function function(String id) {
        return Optional.ofNullable(functions.get(id))
                .orElseThrow(() -> new WrongTemplate("there is no function " + id));
    }

    /// Reads the file.
    ///
    /// @param parameters go before the defaults of the template
    public static Template read(Path file, Map<String, String> parameters) {
        var root = Yaml.read(file);
        return new Reader(root, new Intrinsics(root, parameters)).template();
    }

    private record Reader(Tree root, Intrinsics intrinsics) {

        Template template() {
            var functions = ofType("AWS::Serverless::Function");
            return new Template(
                    functions.entrySet().stream()
                            .collect(Collectors.toMap(Map.Entry::getKey, it -> function(it.getKey(), it.getValue()))),
                    ofType("AWS::DynamoDB::Table").entrySet().stream()
                            .map(it -> Table.read(it.getKey(), intrinsics.resolve(it.getValue())))
                            .toList(),
                    events(functions, "DynamoDB").stream()
                            .map(StreamSource::read)
                            .toList(),
                    events(functions, "ScheduleV2").stream()
                            .map(Reader::schedule)
                            .toList(),
                    ofType("AWS::SNS::Topic").keySet().stream().map(Arns::topic).collect(Collectors.toSet()),
                    ofType("AWS::ApiGateway::ApiKey").values().stream()
                            .map(it -> intrinsics.resolve(it.at("Value")).text())
                            .collect(Collectors.toSet()));
        }

        private Map<String, Tree> ofType(String type) {
            return root.at("Resources").fields().entrySet().stream()
                    .filter(it -> it.getValue().at("Type").text().equals(type))
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, it -> it.getValue().at("Properties")));
        }

        private Function function(String id, Tree properties) {
            var globals = root.at("Globals", "Function");
            var environment = new HashMap<String, String>();
            for (var place : List.of(globals, properties)) {
                intrinsics
                        .resolve(place.at("Environment", "Variables"))
                        .fields()
                        .forEach((name, value) -> environment.put(name, value.text()));
            }
            var timeout = properties.at("Timeout").number(globals.at("Timeout").number(3));
            return new Function(
                    id,
                    properties.at("Handler").text(),
                    environment,
                    Duration.ofSeconds(timeout),
                    Statement.read(intrinsics.resolve(properties.at("Policies"))));
        }

        private List<Event> events(Map<String, Tree> functions, String type) {
            return functions.entrySet().stream()
                    .flatMap(it -> it.getValue().at("Events").fields().entrySet().stream()
                            .filter(event -> event.getValue().at("Type").text().equals(type))
                            .map(event -> new Event(
                                    it.getKey(),
                                    event.getKey(),
                                    intrinsics.resolve(event.getValue().at("Properties")))))
                    .toList();
        }

        private static Schedule schedule(Event event) {
            var every = Rate.read(event.properties().at("ScheduleExpression").text());
            return new Schedule(
                    event.function(),
                    event.name(),
                    every,
                    event.properties().at("Input").maybe());
        }
    }

    /// An event of a function, worked out.
    record Event(String function, String name, Tree properties) {}
}
