package kz.goldenhour.aws.http;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import java.util.Map;
import java.util.Optional;

/// Where the public pages live, without a slash at the end: the installation's own domain where it has one, else the
/// address by which the request came, stage included.
public final class PublicAddress {
    private PublicAddress() {}

    public static String of(Optional<String> ownDomain, APIGatewayProxyRequestEvent event) {
        return ownDomain.orElseGet(() -> header(event, "X-Forwarded-Proto").orElse("https") + "://"
                + header(event, "Host").orElse("localhost") + stage(event));
    }

    /// What stands before the route in the path: `/prod`, or nothing.
    private static String stage(APIGatewayProxyRequestEvent event) {
        var context = event.getRequestContext();
        var full = context == null ? null : context.getPath();
        var route = event.getPath();
        if (full == null || route == null || !full.endsWith(route)) {
            return "";
        }
        return full.substring(0, full.length() - route.length());
    }

    private static Optional<String> header(APIGatewayProxyRequestEvent event, String name) {
        return Optional.ofNullable(event.getHeaders()).orElse(Map.of()).entrySet().stream()
                .filter(entry -> entry.getKey().equalsIgnoreCase(name) && entry.getValue() != null)
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
