package kz.goldenhour.bench.load;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import kz.goldenhour.bench.Figures;
import kz.goldenhour.local.LocalRun;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// Counts the tables against what the reporters were told: nothing lost, nothing doubled.
final class Books {
    private final DynamoDbClient client;
    private final String claimsTable;
    private final LocalRun run;

    Books(DynamoDbClient client, String claimsTable, LocalRun run) {
        this.client = client;
        this.claimsTable = claimsTable;
        this.run = run;
    }

    /// Waits until the stream has been worked off, at most two minutes.
    void await() throws InterruptedException {
        long before = -1;
        for (int i = 0; i < 60 && before != run.messages().size(); i++) {
            before = run.messages().size();
            Thread.sleep(2_000);
        }
    }

    /// Counts, and says in one line what came of it.
    String check(Set<String> accepted, long refused, Figures figures) {
        var reports = new HashSet<String>();
        var edges = new HashMap<String, Integer>();
        var claims = new HashSet<String>();
        var alerts = 0;
        for (var page : client.scanPaginator(it -> it.tableName(claimsTable).projectionExpression("pk, sk"))) {
            for (var item : page.items()) {
                var pk = Recorder.text(item, "pk");
                var sk = Recorder.text(item, "sk");
                if (pk.startsWith("REPORT#") && sk.equals("META")) {
                    reports.add(pk.substring("REPORT#".length()));
                } else if (pk.startsWith("CLAIM#") && sk.equals("META")) {
                    claims.add(pk);
                } else if (pk.startsWith("CLAIM#") && sk.startsWith("R#")) {
                    edges.merge(sk.substring(sk.lastIndexOf('#') + 1), 1, Integer::sum);
                } else if (pk.startsWith("OUTBOX#") && pk.contains("#ALERT#") && pk.endsWith("#SMS")) {
                    alerts++;
                }
            }
        }
        long lost = accepted.stream()
                .filter(id -> !reports.contains(id) || !edges.containsKey(id))
                .count();
        long doubled = edges.values().stream().filter(times -> times > 1).count();
        long sent =
                run.messages().stream().filter(it -> it.channel().equals("sms")).count();
        for (var figure : Map.of(
                        "accepted",
                        (Object) accepted.size(),
                        "lost",
                        lost,
                        "doubled",
                        doubled,
                        "claims",
                        claims.size(),
                        "alerts",
                        alerts,
                        "alerts sent",
                        sent)
                .entrySet()) {
            figures.put("counted", figure.getKey(), figure.getValue());
        }
        return "accepted %d (refused %d); in the tables: lost %d, doubled %d; claims %d, alerts in the outbox %d, SMS sent %d"
                .formatted(accepted.size(), refused, lost, doubled, claims.size(), alerts, sent);
    }
}
