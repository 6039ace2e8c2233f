package kz.goldenhour.local.host;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.goldenhour.local.host.Exchange.Answer;
import kz.goldenhour.local.host.Exchange.Request;

/// Requests and answers in the form of API Gateway's Lambda proxy integration.
final class ProxyEvents {
    private static final JsonMapper JSON = new JsonMapper();

    private ProxyEvents() {}

    static ObjectNode event(Request request, Routes.Found found, String requestId, Instant now) {
        var event = JSON.createObjectNode();
        event.put("resource", found.route().resource());
        event.put("path", request.path());
        event.put("httpMethod", request.method());
        multi(event, "headers", "multiValueHeaders", request.headers());
        multi(event, "queryStringParameters", "multiValueQueryStringParameters", request.query());
        event.set("pathParameters", found.pathParameters().isEmpty() ? null : JSON.valueToTree(found.pathParameters()));
        var context = event.putObject("requestContext");
        context.put("requestId", requestId);
        context.put("resourcePath", found.route().resource());
        context.put("path", request.path());
        context.put("httpMethod", request.method());
        context.put("stage", "local");
        context.put("protocol", "HTTP/1.1");
        context.put("requestTimeEpoch", now.toEpochMilli());
        request.header("Host").ifPresent(host -> context.put("domainName", host));
        var identity = context.putObject("identity").put("sourceIp", request.sourceIp());
        request.header("User-Agent").ifPresent(agent -> identity.put("userAgent", agent));
        body(event, request.body());
        return event;
    }

    private static void multi(ObjectNode event, String single, String multi, Map<String, List<String>> values) {
        if (values.isEmpty()) {
            event.putNull(single).putNull(multi);
            return;
        }
        var last = new LinkedHashMap<String, String>();
        values.forEach((name, all) -> last.put(name, all.getLast()));
        event.set(single, JSON.valueToTree(last));
        event.set(multi, JSON.valueToTree(values));
    }

    /// A body that is no UTF-8 goes in Base64: nothing is lost before the function can refuse it.
    private static void body(ObjectNode event, byte[] body) {
        if (body.length == 0) {
            event.putNull("body").put("isBase64Encoded", false);
            return;
        }
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
            event.put("body", text.toString()).put("isBase64Encoded", false);
        } catch (CharacterCodingException binary) {
            event.put("body", Base64.getEncoder().encodeToString(body)).put("isBase64Encoded", true);
        }
    }

    /// The function's answer; empty where it is none that API Gateway would take.
    static Optional<Answer> answer(JsonNode answered) {
        if (!answered.path("statusCode").canConvertToInt()) {
            return Optional.empty();
        }
        var headers = new LinkedHashMap<String, List<String>>();
        answered.path("headers")
                .properties()
                .forEach(it -> headers.put(it.getKey(), List.of(it.getValue().asText())));
        answered.path("multiValueHeaders")
                .properties()
                .forEach(it -> headers.put(
                        it.getKey(),
                        it.getValue().valueStream().map(JsonNode::asText).toList()));
        headers.putIfAbsent("Content-Type", List.of("application/json"));
        var text = answered.path("body").asText("");
        var body = answered.path("isBase64Encoded").asBoolean()
                ? Base64.getDecoder().decode(text)
                : text.getBytes(StandardCharsets.UTF_8);
        return Optional.of(new Answer(answered.path("statusCode").intValue(), headers, body));
    }
}
