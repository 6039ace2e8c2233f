package kz.goldenhour.local.host;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.goldenhour.local.template.Api.Route;

/// Finds the route of a request as API Gateway does: fixed parts of a path go before parameters, and `{proxy+}`,
/// which takes all the rest, comes last. The path decides before the method does.
final class Routes {
    private final List<Route> routes;

    Routes(List<Route> routes) {
        this.routes = routes.stream()
                .sorted(Comparator.comparing(it -> it.resource().replace("{", "\uffff")))
                .toList();
    }

    record Found(Route route, Map<String, String> pathParameters) {}

    Optional<Found> find(String method, String path) {
        var resource = routes.stream()
                .map(Route::resource)
                .filter(it -> match(parts(it), parts(path)).isPresent())
                .findFirst();
        return routes.stream()
                .filter(it ->
                        it.resource().equals(resource.orElse("")) && it.method().equals(method))
                .findFirst()
                .map(it ->
                        new Found(it, match(parts(it.resource()), parts(path)).orElseThrow()));
    }

    private static String[] parts(String path) {
        return path.substring(1).split("/", -1);
    }

    private static Optional<Map<String, String>> match(String[] pattern, String[] path) {
        if (pattern[pattern.length - 1].endsWith("+}") && path.length > pattern.length) {
            var rest = String.join("/", Arrays.copyOfRange(path, pattern.length - 1, path.length));
            path = Arrays.copyOf(path, pattern.length);
            path[pattern.length - 1] = rest;
        }
        if (pattern.length != path.length) {
            return Optional.empty();
        }
        var parameters = new HashMap<String, String>();
        for (int i = 0; i < pattern.length; i++) {
            if (pattern[i].startsWith("{")) {
                if (path[i].isEmpty()) {
                    return Optional.empty();
                }
                parameters.put(
                        pattern[i].substring(1, pattern[i].length() - 1).replace("+", ""),
                        Exchange.Request.decoded(path[i].replace("+", "%2B")));
            } else if (!pattern[i].equals(path[i])) {
                return Optional.empty();
            }
        }
        return Optional.of(parameters);
    }
}
