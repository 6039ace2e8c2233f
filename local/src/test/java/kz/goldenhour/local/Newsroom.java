package kz.goldenhour.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;

/// A journalist's system, over HTTP.
final class Newsroom {
    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final String baseUrl;
    private final String key;

    Newsroom(String baseUrl, String key) {
        this.baseUrl = baseUrl;
        this.key = key;
    }

    /// What came back.
    record Reply(int status, JsonNode json) {
        String id() {
            return json.path("id").asText();
        }

        String state() {
            return json.path("status").asText();
        }

        String answer(String field) {
            return json.path("answer").path(field).asText();
        }
    }

    Reply asks(String text) {
        return asks(Map.of("text", text), "");
    }

    Reply asks(Map<String, ?> report, String idempotencyKey) {
        var request = HttpRequest.newBuilder(URI.create(baseUrl + "/v1/reports"))
                .header("x-api-key", key)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.valueToTree(report).toString()));
        if (!idempotencyKey.isEmpty()) {
            request.header("Idempotency-Key", idempotencyKey);
        }
        return reply(send(request));
    }

    Reply reads(String id) {
        return reply(send(to("/v1/reports/" + id).GET()));
    }

    Reply disputes(String id) {
        return reply(send(to("/v1/reports/" + id + "/dispute").POST(BodyPublishers.noBody())));
    }

    /// Writes something as an admin or editor does.
    Reply puts(String path, JsonNode body) {
        return reply(send(
                to(path).header("Content-Type", "application/json").PUT(BodyPublishers.ofString(body.toString()))));
    }

    /// Reads anything that is JSON.
    Reply gets(String path) {
        return reply(send(to(path).GET()));
    }

    HttpResponse<String> opens(String path) {
        return send(to(path).GET());
    }

    /// Asks for the head of a page alone.
    static HttpResponse<String> head(String url) {
        return send(HttpRequest.newBuilder(URI.create(url)).method("HEAD", BodyPublishers.noBody()));
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(baseUrl + path)).header("x-api-key", key);
    }

    static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static Reply reply(HttpResponse<String> response) {
        try {
            return new Reply(response.statusCode(), JSON.readTree(response.body()));
        } catch (IOException noJson) {
            throw new IllegalStateException(response.body(), noJson);
        }
    }
}
