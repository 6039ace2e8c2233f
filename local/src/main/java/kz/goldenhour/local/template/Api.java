package kz.goldenhour.local.template;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The API file: routes, who may call them, and what the gateway itself answers.
///
/// @param refusals by their names in API Gateway, such as `UNAUTHORIZED`
public record Api(List<Route> routes, Map<String, Refusal> refusals) {
    private static final Pattern FUNCTION = Pattern.compile("function:\\$\\{(\\w+)}");

    /// A route.
    ///
    /// @param resource   its path with the names of its parameters, `/v1/reports/{id}`
    /// @param authorizer asked first, where the route names one
    /// @param needed     headers and query parameters without which the gateway refuses a request
    public record Route(
            String method, String resource, String function, Optional<Authorizer> authorizer, List<Needed> needed) {}

    /// A function that says who calls.
    ///
    /// @param header    without it nobody is asked: the request is refused
    /// @param remembers how long an answer is kept
    /// @param usagePlan whether it must name a key of a usage plan
    public record Authorizer(String function, String header, Duration remembers, boolean usagePlan) {}

    /// A parameter that must be there.
    ///
    /// @param in `header` or `query`
    public record Needed(String in, String name) {}

    /// What the gateway answers by itself.
    ///
    /// @param template holds `$context` variables
    public record Refusal(Optional<Integer> status, Map<String, String> headers, String template) {}

    /// Reads the file.
    public static Api read(Path file) {
        var root = Yaml.read(file);
        var routes = new ArrayList<Route>();
        root.at("paths")
                .fields()
                .forEach((resource, methods) -> methods.fields()
                        .forEach((method, operation) -> routes.add(route(root, method, resource, operation))));
        var refusals = new HashMap<String, Refusal>();
        root.at("x-amazon-apigateway-gateway-responses")
                .fields()
                .forEach((name, place) -> refusals.put(name, refusal(place)));
        return new Api(routes, refusals);
    }

    private static Route route(Tree root, String method, String resource, Tree operation) {
        var uri = operation.at("x-amazon-apigateway-integration", "uri");
        return new Route(
                method.toUpperCase(Locale.ROOT),
                resource,
                function(uri),
                authorizer(root, operation),
                operation.at("parameters").items().stream()
                        .filter(it -> it.at("required").isTrue()
                                && !it.at("in").text().equals("path"))
                        .map(it -> new Needed(it.at("in").text(), it.at("name").text()))
                        .toList());
    }

    private static String function(Tree uri) {
        var text = uri.at("Fn::Sub").text();
        var found = FUNCTION.matcher(text);
        if (!found.find()) {
            throw new WrongTemplate(uri.where() + " names no function: " + text);
        }
        return found.group(1);
    }

    private static Optional<Authorizer> authorizer(Tree root, Tree operation) {
        var schemes = operation.at("security").items().stream()
                .flatMap(it -> it.fields().keySet().stream())
                .map(name -> root.at("components", "securitySchemes", name))
                .toList();
        return schemes.stream()
                .filter(it -> it.at("x-amazon-apigateway-authorizer").isThere())
                .findFirst()
                .map(it -> authorizer(it, schemes.size() > 1));
    }

    private static Authorizer authorizer(Tree scheme, boolean usagePlan) {
        var authorizer = scheme.at("x-amazon-apigateway-authorizer");
        return new Authorizer(
                function(authorizer.at("authorizerUri")),
                scheme.at("name").text(),
                Duration.ofSeconds(authorizer.at("authorizerResultTtlInSeconds").number(300)),
                usagePlan);
    }

    private static Refusal refusal(Tree place) {
        var headers = new HashMap<String, String>();
        place.at("responseParameters").fields().forEach((name, value) -> {
            var quoted = value.text();
            headers.put(name.replace("gatewayresponse.header.", ""), quoted.substring(1, quoted.length() - 1));
        });
        return new Refusal(
                place.at("statusCode").maybe().map(Integer::parseInt),
                headers,
                place.at("responseTemplates", "application/json").maybe().orElse(""));
    }
}
