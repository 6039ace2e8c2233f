package kz.goldenhour.authorizecaller;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayCustomAuthorizerEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.goldenhour.aws.Aws;
import kz.goldenhour.aws.Log;
import kz.goldenhour.aws.Log.Field;
import kz.goldenhour.aws.Settings;
import kz.goldenhour.aws.Snapshot;
import kz.goldenhour.aws.http.CallerContext;
import kz.goldenhour.aws.rehearsal.Rehearsal;
import kz.goldenhour.domain.caller.ApiKey;
import kz.goldenhour.domain.caller.Caller;
import kz.goldenhour.domain.caller.CallerStore;
import kz.goldenhour.domain.caller.Role;
import org.jspecify.annotations.Nullable;

/// Tells API Gateway who calls. Its answer is remembered for a minute under the key, whatever the route: so the policy
/// speaks of all routes of the role, never of the one that was asked for.
public final class AuthorizeCallerHandler
        implements RequestHandler<APIGatewayCustomAuthorizerEvent, Map<String, Object>> {
    private static final String HEADER = "x-api-key";

    private final CallerStore callers;
    private final Settings settings;
    private final Log log;

    public AuthorizeCallerHandler() {
        this(Aws.fromEnvironment());
        Snapshot.prime(() -> callers.byKeyHash("priming"));
        Rehearsal.beforeSnapshot(AuthorizeCallerHandler::rehearse);
    }

    public AuthorizeCallerHandler(Aws aws) {
        this(aws.stores().callers(), aws.settings(), aws.log());
    }

    AuthorizeCallerHandler(CallerStore callers, Settings settings, Log log) {
        this.callers = callers;
        this.settings = settings;
        this.log = log;
    }

    @Override
    public Map<String, Object> handleRequest(APIGatewayCustomAuthorizerEvent event, @Nullable Context context) {
        if (event.getMethodArn() == null) {
            return Map.of();
        }
        var caller = key(event).flatMap(ApiKey::read).map(ApiKey::hash).flatMap(callers::byKeyHash);
        if (caller.isEmpty()) {
            log.info("caller refused");
            throw new Unauthorized();
        }
        log.info("caller known", Field.CALLER.of(caller.get().id()));
        return answer(caller.get(), event.getMethodArn());
    }

    private static Optional<String> key(APIGatewayCustomAuthorizerEvent event) {
        return Optional.ofNullable(event.getHeaders())
                .flatMap(headers -> headers.entrySet().stream()
                        .filter(header -> header.getKey().equalsIgnoreCase(HEADER))
                        .map(Map.Entry::getValue)
                        .findFirst());
    }

    private Map<String, Object> answer(Caller caller, String methodArn) {
        var statement = Map.of(
                "Effect",
                "Allow",
                "Action",
                "execute-api:Invoke",
                "Resource",
                Routes.of(caller.role()).stream()
                        .map(route -> stage(methodArn) + route)
                        .toList());
        var answer = new HashMap<String, Object>();
        answer.put("principalId", caller.id().value());
        answer.put("policyDocument", Map.of("Version", "2012-10-17", "Statement", List.of(statement)));
        answer.put("context", CallerContext.write(caller));
        settings.usageKey(caller.role()).ifPresent(key -> answer.put("usageIdentifierKey", key));
        return answer;
    }

    /// A key that opens.
    private static void rehearse(Rehearsal stage) {
        var event = new APIGatewayCustomAuthorizerEvent();
        event.setMethodArn("arn:aws:execute-api:eu-central-1:000000000000:api/prod/GET/");
        event.setHeaders(Map.of(HEADER, stage.cast().key(Role.REPORTER)));
        new AuthorizeCallerHandler(stage.aws()).handleRequest(event, null);
    }

    /// `arn:aws:execute-api:region:account:api/stage/`, of which the route is the rest.
    private static String stage(String methodArn) {
        var parts = methodArn.split("/", 3);
        return parts[0] + "/" + parts[1] + "/";
    }

    /// The routes of each role, method first.
    private static final class Routes {
        static List<String> of(Role role) {
            return switch (role) {
                case REPORTER -> List.of("POST/v1/reports", "GET/v1/reports/*", "POST/v1/reports/*");
                case EDITOR -> List.of("GET/v1/evidence/*", "PUT/v1/evidence/*");
                case ADMIN ->
                    List.of(
                            "GET/v1/desks/*",
                            "PUT/v1/desks/*",
                            "POST/v1/desks/*",
                            "DELETE/v1/desks/*",
                            "GET/v1/calendar",
                            "PUT/v1/calendar",
                            "POST/v1/callers/*",
                            "DELETE/v1/callers/*");
            };
        }
    }

    /// API Gateway turns an error of exactly this message into a 401, which it does not remember.
    static final class Unauthorized extends RuntimeException {
        private static final long serialVersionUID = 1;

        Unauthorized() {
            super("Unauthorized");
        }
    }
}
