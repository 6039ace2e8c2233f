package kz.goldenhour.aws.http;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.goldenhour.domain.caller.Caller;
import kz.goldenhour.domain.caller.CallerId;
import kz.goldenhour.domain.caller.Role;
import kz.goldenhour.domain.desk.DeskId;

/// How the authorizer tells the functions who calls: a flat map of texts, all that API Gateway passes on.
public final class CallerContext {
    private CallerContext() {}

    /// What the authorizer says of a caller.
    public static Map<String, String> write(Caller caller) {
        var context = new HashMap<String, String>();
        context.put("caller", caller.id().value());
        context.put("role", caller.role().name());
        context.put("desks", caller.desks().stream().map(DeskId::value).sorted().collect(Collectors.joining(" ")));
        caller.newsroom().ifPresent(newsroom -> context.put("newsroom", newsroom));
        context.put("vetted", Boolean.toString(caller.vetted()));
        return context;
    }

    static Caller read(APIGatewayProxyRequestEvent event) {
        var request = event.getRequestContext();
        var context = request == null ? null : request.getAuthorizer();
        if (context == null || context.get("caller") == null) {
            throw new Refused(Problem.UNAUTHORIZED, Detail.FORBIDDEN);
        }
        return new Caller(
                new CallerId(text(context, "caller")),
                Role.valueOf(text(context, "role")),
                Arrays.stream(text(context, "desks").split(" "))
                        .filter(desk -> !desk.isEmpty())
                        .map(DeskId::new)
                        .collect(Collectors.toSet()),
                Optional.of(text(context, "newsroom")).filter(newsroom -> !newsroom.isEmpty()),
                Boolean.parseBoolean(text(context, "vetted")));
    }

    private static String text(Map<String, Object> context, String name) {
        var value = context.get(name);
        return value == null ? "" : value.toString();
    }
}
