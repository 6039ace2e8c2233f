package kz.goldenhour.local.host;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import kz.goldenhour.local.host.Functions.FunctionFailed;
import kz.goldenhour.local.host.Refusals.Reason;
import kz.goldenhour.local.template.Api.Authorizer;
import kz.goldenhour.local.template.Arns;

/// Asks the authorizer who calls, and remembers its answer as API Gateway does: a revoked key lives that much longer.
final class Authorizers {
    private static final String API = "arn:aws:execute-api:" + Arns.REGION + ":" + Arns.ACCOUNT + ":local/local/";
    private static final int MOST = 10_000;

    private final Functions functions;
    private final Set<String> usageKeys;
    private final InstantSource clock;
    private final Map<String, Remembered> remembered = new ConcurrentHashMap<>();

    private record Remembered(JsonNode answer, Instant until) {}

    Authorizers(Functions functions, Set<String> usageKeys, InstantSource clock) {
        this.functions = functions;
        this.usageKeys = usageKeys;
        this.clock = clock;
    }

    sealed interface Verdict {
        /// @param context what the function finds under `requestContext.authorizer`
        record Allowed(ObjectNode context) implements Verdict {}

        record Refused(Reason reason) implements Verdict {}
    }

    /// @param event the request as the function would get it
    Verdict ask(Authorizer authorizer, Optional<String> credential, ObjectNode event) {
        if (credential.filter(it -> !it.isBlank()).isEmpty()) {
            return new Verdict.Refused(Reason.UNAUTHORIZED);
        }
        var arn = API + event.get("httpMethod").textValue() + event.get("path").textValue();
        try {
            return verdict(authorizer, answer(authorizer, credential.get(), event, arn), arn);
        } catch (FunctionFailed failed) {
            var refused = "Unauthorized".equals(failed.getMessage());
            return new Verdict.Refused(refused ? Reason.UNAUTHORIZED : Reason.AUTHORIZER_FAILURE);
        }
    }

    private JsonNode answer(Authorizer authorizer, String credential, ObjectNode event, String arn)
            throws FunctionFailed {
        var key = authorizer.function() + " " + credential;
        var known = remembered.get(key);
        if (known != null && clock.instant().isBefore(known.until())) {
            return known.answer();
        }
        var question = event.deepCopy().put("type", "REQUEST").put("methodArn", arn);
        var answer = functions.invoke(authorizer.function(), question);
        if (remembered.size() >= MOST) {
            remembered.clear();
        }
        remembered.put(key, new Remembered(answer, clock.instant().plus(authorizer.remembers())));
        return answer;
    }

    private Verdict verdict(Authorizer authorizer, JsonNode answer, String arn) {
        if (!allows(answer.path("policyDocument").path("Statement"), arn)) {
            return new Verdict.Refused(Reason.ACCESS_DENIED);
        }
        if (authorizer.usagePlan()
                && !usageKeys.contains(answer.path("usageIdentifierKey").asText())) {
            return new Verdict.Refused(Reason.INVALID_API_KEY);
        }
        var context = (ObjectNode) answer.deepCopy();
        context.removeAll();
        context.put("principalId", answer.path("principalId").asText());
        answer.path("context")
                .properties()
                .forEach(it -> context.put(it.getKey(), it.getValue().asText()));
        return new Verdict.Allowed(context);
    }

    private static boolean allows(JsonNode statements, String arn) {
        var effects = StreamSupport.stream(statements.spliterator(), false)
                .filter(it -> covers(it.path("Resource"), arn))
                .map(it -> it.path("Effect").asText())
                .toList();
        return effects.contains("Allow") && !effects.contains("Deny");
    }

    private static boolean covers(JsonNode resources, String arn) {
        return resources.isArray()
                ? StreamSupport.stream(resources.spliterator(), false).anyMatch(it -> covers(it, arn))
                : arn.matches(wildcards(resources.asText()));
    }

    private static String wildcards(String resource) {
        return Pattern.quote(resource).replace("*", "\\E.*\\Q").replace("?", "\\E.\\Q");
    }
}
