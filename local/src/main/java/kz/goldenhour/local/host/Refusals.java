package kz.goldenhour.local.host;

import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.goldenhour.local.host.Exchange.Answer;
import kz.goldenhour.local.template.Api.Refusal;

/// What the gateway answers by itself, in the words of the API file.
final class Refusals {
    private final Map<String, Refusal> refusals;

    Refusals(Map<String, Refusal> refusals) {
        this.refusals = refusals;
    }

    /// The reasons of API Gateway that can come up here, each with its status and message.
    enum Reason {
        BAD_REQUEST_PARAMETERS(400, "Missing required request parameters"),
        UNAUTHORIZED(401, "Unauthorized"),
        ACCESS_DENIED(403, "User is not authorized to access this resource"),
        INVALID_API_KEY(403, "Forbidden"),
        MISSING_AUTHENTICATION_TOKEN(403, "Missing Authentication Token"),
        REQUEST_TOO_LARGE(413, "HTTP content length exceeded 10485760 bytes."),
        AUTHORIZER_FAILURE(500, "Internal server error"),
        INTEGRATION_FAILURE(502, "Internal server error");

        private final int status;
        private final String message;

        Reason(int status, String message) {
            this.status = status;
            this.message = message;
        }
    }

    Answer answer(Reason reason, String requestId) {
        var refusal = Optional.ofNullable(refusals.get(reason.name()))
                .or(() -> Optional.ofNullable(refusals.get(reason.status < 500 ? "DEFAULT_4XX" : "DEFAULT_5XX")))
                .orElse(new Refusal(Optional.empty(), Map.of(), "{\"message\":$context.error.messageString}"));
        var body = refusal.template()
                .replace("$context.error.messageString", new TextNode(reason.message).toString())
                .replace("$context.requestId", requestId);
        var headers = new HashMap<String, List<String>>();
        headers.put("Content-Type", List.of("application/json"));
        refusal.headers().forEach((name, value) -> headers.put(name, List.of(value)));
        return new Answer(refusal.status().orElse(reason.status), headers, body.getBytes(StandardCharsets.UTF_8));
    }
}
