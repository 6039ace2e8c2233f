package kz.goldenhour.aws.sns;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import kz.goldenhour.aws.http.Json;
import org.testcontainers.localstack.LocalStackContainer;

/// A queue of a newsroom in LocalStack, by its plain HTTP: the product itself speaks to no queue.
final class LocalQueue {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final LocalStackContainer localStack;
    private final String name;
    private final String url;

    LocalQueue(LocalStackContainer localStack, String name) throws InterruptedException {
        this.localStack = localStack;
        this.name = name;
        this.url = ask("CreateQueue", "{\"QueueName\":\"" + name + "\"}")
                .path("QueueUrl")
                .asText();
    }

    String arn() {
        return "arn:aws:sqs:%s:000000000000:%s".formatted(localStack.getRegion(), name);
    }

    /// The first message, as SNS packed it.
    JsonNode message() throws InterruptedException {
        for (int second = 0; second < 10; second++) {
            var found = ask("ReceiveMessage", "{\"QueueUrl\":\"" + url + "\"}").path("Messages");
            if (!found.isEmpty()) {
                return Json.read(found.get(0).path("Body").asText());
            }
            Thread.sleep(Duration.ofSeconds(1));
        }
        throw new AssertionError("nothing came to the queue " + name);
    }

    private JsonNode ask(String action, String body) throws InterruptedException {
        var scope = "test/20260101/" + localStack.getRegion() + "/sqs/aws4_request";
        var request = HttpRequest.newBuilder(localStack.getEndpoint())
                .header("X-Amz-Target", "AmazonSQS." + action)
                .header("Content-Type", "application/x-amz-json-1.0")
                .header(
                        "Authorization",
                        "AWS4-HMAC-SHA256 Credential=" + scope + ", SignedHeaders=host, Signature=none")
                .POST(BodyPublishers.ofString(body))
                .build();
        try {
            return Json.read(HTTP.send(request, BodyHandlers.ofString()).body());
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
