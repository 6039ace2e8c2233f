package kz.goldenhour.aws.rehearsal;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpFullResponse;

/// Stands where the network would begin: the SDK writes, signs and reads as ever, and the answer comes from memory.
final class Wire implements SdkHttpClient {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String PUBLISHED = """
            <PublishResponse xmlns="http://sns.amazonaws.com/doc/2010-03-31/"><PublishResult>\
            <MessageId>rehearsal</MessageId></PublishResult></PublishResponse>""";
    private static final String AUDIENCE = """
            <GetTopicAttributesResponse xmlns="http://sns.amazonaws.com/doc/2010-03-31/"><GetTopicAttributesResult>\
            <Attributes><entry><key>SubscriptionsConfirmed</key><value>1</value></entry></Attributes>\
            </GetTopicAttributesResult></GetTopicAttributesResponse>""";
    private static final String SECRET = """
            {"SecretString": "rehearsal", "VersionId": "rehearsal"}""";

    private final TablesInMemory tables = new TablesInMemory();

    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
        return new ExecutableHttpRequest() {
            @Override
            public HttpExecuteResponse call() throws IOException {
                return respond(answer(request));
            }

            @Override
            public void abort() {
                // nothing is under way
            }
        };
    }

    private String answer(HttpExecuteRequest request) throws IOException {
        byte[] body;
        try (var stream = request.contentStreamProvider().orElseThrow().newStream()) {
            body = stream.readAllBytes();
        }
        var target = request.httpRequest().firstMatchingHeader("X-Amz-Target").orElse("");
        if (target.startsWith("secretsmanager")) {
            return SECRET;
        }
        if (target.isEmpty()) {
            return new String(body, StandardCharsets.UTF_8).contains("Action=Publish") ? PUBLISHED : AUDIENCE;
        }
        return tables.answer(target.substring(target.indexOf('.') + 1), JSON.readTree(body))
                .toString();
    }

    private static HttpExecuteResponse respond(String text) {
        var body = text.getBytes(StandardCharsets.UTF_8);
        var checksum = new CRC32();
        checksum.update(body);
        var response = SdkHttpFullResponse.builder()
                .statusCode(text.contains(TablesInMemory.ERROR) ? 400 : 200)
                .putHeader("Content-Type", text.startsWith("<") ? "text/xml" : "application/x-amz-json-1.0")
                .putHeader("Content-Length", Integer.toString(body.length))
                .putHeader("x-amzn-RequestId", "rehearsal")
                .putHeader("x-amz-crc32", Long.toString(checksum.getValue()))
                .build();
        return HttpExecuteResponse.builder()
                .response(response)
                .responseBody(AbortableInputStream.create(new ByteArrayInputStream(body)))
                .build();
    }

    @Override
    public String clientName() {
        return "Rehearsal";
    }

    @Override
    public void close() {
        // nothing is open
    }
}
