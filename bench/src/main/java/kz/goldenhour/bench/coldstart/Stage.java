package kz.goldenhour.bench.coldstart;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import kz.goldenhour.aws.store.DynamoDbStores;
import kz.goldenhour.domain.Randomness;
import kz.goldenhour.domain.caller.ApiKey;
import kz.goldenhour.domain.claim.ClaimId;
import kz.goldenhour.domain.claim.ClaimStore;
import kz.goldenhour.domain.claim.Opening;
import kz.goldenhour.domain.outbox.Channel;
import kz.goldenhour.domain.outbox.OutboxKey;
import kz.goldenhour.domain.outbox.OutboxMessage;
import kz.goldenhour.domain.review.LinkHandle;
import kz.goldenhour.domain.review.ReviewLink;
import kz.goldenhour.testing.Claims;
import kz.goldenhour.testing.Desks;
import kz.goldenhour.testing.DynamoDbLocal;
import kz.goldenhour.testing.Evidences;
import kz.goldenhour.testing.Reports;
import kz.goldenhour.testing.Tables;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.dynamodb.services.local.main.ServerRunner;
import software.amazon.dynamodb.services.local.server.DynamoDBProxyServer;

/// What the children talk to: DynamoDB Local over HTTP with sample data, and an SNS that accepts everything.
final class Stage implements AutoCloseable {
    private final DynamoDBProxyServer dynamoDb;
    private final HttpServer sns;
    private final int port;
    private final Tables tables;
    private final DynamoDbStores stores;
    private final ApiKey reporterKey = ApiKey.random(new Randomness(new SecureRandom()));
    private final AtomicInteger alerts = new AtomicInteger();

    Stage() throws Exception {
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        dynamoDb = ServerRunner.createServerFromCommandLineArgs(
                new String[] {"-inMemory", "-disableTelemetry", "-port", Integer.toString(port)});
        dynamoDb.start();
        sns = acceptingSns();
        var client = DynamoDbClient.builder()
                .endpointOverride(URI.create("http://127.0.0.1:" + port))
                .region(Region.EU_CENTRAL_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("sample", "sample")))
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .build();
        tables = DynamoDbLocal.createTables(client, "bench");
        stores = new DynamoDbStores(client, tables.claims(), tables.evidence(), tables.desks(), Clock.systemUTC());
        Desks.setUp(stores.stores().desks());
        stores.stores().evidence().put(Evidences.preApproved());
        stores.callers()
                .addKey(Reports.reporter(), reporterKey, Clock.systemUTC().instant());
    }

    /// The environment of a child, as the template would set it.
    Map<String, String> environment() {
        return Map.ofEntries(
                Map.entry("CLAIMS_TABLE", tables.claims()),
                Map.entry("EVIDENCE_TABLE", tables.evidence()),
                Map.entry("DESKS_TABLE", tables.desks()),
                Map.entry("DEFAULT_DESK", Desks.TSON.value()),
                Map.entry("ALERTS_TOPIC", "arn:aws:sns:eu-central-1:000000000000:alerts"),
                Map.entry("REBUTTALS_TOPIC", "arn:aws:sns:eu-central-1:000000000000:rebuttals"),
                Map.entry("BASE_URL", "https://gh.example.kz"),
                Map.entry("PUBLIC_BASE_URL", "https://gh.example.kz"),
                Map.entry("PIN_PEPPER", "sample-pepper"),
                Map.entry("RATE_LIMIT", "1000000"),
                Map.entry("USAGE_KEY_REPORTER", "sample"),
                Map.entry("AWS_REGION", "eu-central-1"),
                Map.entry("AWS_ACCESS_KEY_ID", "sample"),
                Map.entry("AWS_SECRET_ACCESS_KEY", "sample"),
                Map.entry("AWS_ENDPOINT_URL_DYNAMODB", "http://127.0.0.1:" + port),
                Map.entry(
                        "AWS_ENDPOINT_URL_SNS",
                        "http://127.0.0.1:" + sns.getAddress().getPort()));
    }

    String claimsTable() {
        return tables.claims();
    }

    /// A live key of a reporter; the same each time, for nobody has more than two.
    String reporterKey() {
        return reporterKey.reveal();
    }

    /// Alerts of an open claim that nobody has sent yet, as many as there are events: their keys.
    List<String> alerts(String claim) {
        return IntStream.range(0, SampleEvents.COUNT)
                .mapToObj(_ -> alert(claim))
                .toList();
    }

    private String alert(String claim) {
        var now = Clock.systemUTC().instant();
        var open = Claims.underReview(claim, now);
        if (stores.stores().claims().claim(open.id()).isEmpty()) {
            var filing = Reports.filing(Reports.report("r" + claim, open.id(), now));
            var opening = new Opening(open, filing, List.of(), Optional.empty(), Optional.empty());
            if (!(stores.stores().claims().open(opening) instanceof ClaimStore.OpenResult.Opened)) {
                throw new IllegalStateException("the sample claim was not stored");
            }
        }
        var alert = new OutboxMessage.Alert(open.id(), alerts.getAndIncrement(), Desks.AIGUL, Channel.SMS);
        stores.stores().outbox().add(alert, now);
        return alert.key().value();
    }

    /// The handle of a live link to an open claim.
    String link(String claim) {
        var key = new OutboxKey(alert(claim));
        var now = Clock.systemUTC().instant();
        var handle = LinkHandle.random(new Randomness(new SecureRandom()));
        var link = new ReviewLink(handle.hash(), new ClaimId(claim), Desks.AIGUL, now.plus(ReviewLink.LIFE));
        if (stores.stores().outbox().lease(key, now, Optional.of(link)).isEmpty()) {
            throw new IllegalStateException("the sample link was not stored");
        }
        return handle.reveal();
    }

    private static HttpServer acceptingSns() throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            var answer = """
                    <PublishResponse xmlns="http://sns.amazonaws.com/doc/2010-03-31/"><PublishResult>\
                    <MessageId>sample</MessageId></PublishResult></PublishResponse>""".getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "text/xml");
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
        return server;
    }

    @Override
    public void close() throws IOException {
        sns.stop(0);
        try {
            dynamoDb.stop();
        } catch (Exception refused) {
            throw new IOException("DynamoDB Local did not stop", refused);
        }
    }
}
