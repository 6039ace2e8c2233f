package kz.goldenhour.local;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.goldenhour.aws.Settings;
import kz.goldenhour.aws.anchor.S3Anchors;
import kz.goldenhour.aws.store.DynamoDbStores;
import kz.goldenhour.domain.Stores;
import kz.goldenhour.domain.audit.Anchors;
import kz.goldenhour.domain.audit.Audit;
import kz.goldenhour.domain.audit.Finding;
import kz.goldenhour.domain.desk.Desk;
import kz.goldenhour.domain.desk.DeskId;
import kz.goldenhour.local.template.Template;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// `./verify-ledger`.
public final class VerifyLedger {
    private static final int WHOLE = 0;
    private static final int BROKEN = 1;
    private static final int NOT_LOOKED = 2;

    private VerifyLedger() {}

    /// Ends the process: 0 whole, 1 broken, 2 could not look.
    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var errors = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        Runtime.getRuntime().halt(run(List.of(arguments), out, errors));
    }

    static int run(List<String> arguments, PrintStream out, PrintStream errors) {
        try {
            var options = VerifyOptions.read(arguments);
            return options.data().isPresent()
                    ? ofLocalRun(options, options.data().get(), out)
                    : onAws(options, options.claims().orElseThrow(), out);
        } catch (Options.Wrong wrong) {
            errors.println("verify-ledger: " + wrong.getMessage());
        } catch (SdkException unreachable) {
            errors.println("verify-ledger: the tables or anchors cannot be read: " + unreachable.getMessage());
        }
        return NOT_LOOKED;
    }

    private static int ofLocalRun(VerifyOptions options, Path folder, PrintStream out) throws Options.Wrong {
        var file = folder.resolve("tables.db");
        if (!Files.exists(file)) {
            throw new Options.Wrong("in " + folder + " no run has kept its tables");
        }
        var names = Template.read(options.root().resolve("template.yaml"), Map.of())
                .function("AnchorLedgerFunction")
                .environment();
        try (var _ = Keeping.in(Optional.of(folder));
                var database = Database.kept(file)) {
            var stores = stores(database.client(), new Settings(names));
            var desks = options.desks().isEmpty()
                    ? stores.desks().all().stream().map(Desk::id).toList()
                    : options.desks();
            return verify(stores, Anchors.none(), desks, out);
        }
    }

    private static int onAws(VerifyOptions options, String claims, PrintStream out) {
        var http = UrlConnectionHttpClient.create();
        var anchors = S3Anchors.of(new Settings(
                options.bucket().map(it -> Map.of("AUDIT_BUCKET", it)).orElse(Map.of())));
        try (var client = DynamoDbClient.builder().httpClient(http).build()) {
            // desks and evidence are not read
            var names = Map.of("CLAIMS_TABLE", claims, "EVIDENCE_TABLE", claims, "DESKS_TABLE", claims);
            return verify(stores(client, new Settings(names)), anchors, options.desks(), out);
        }
    }

    private static Stores stores(DynamoDbClient client, Settings names) {
        return new DynamoDbStores(
                        client, names.claimsTable(), names.evidenceTable(), names.desksTable(), Clock.systemUTC())
                .stores();
    }

    private static int verify(Stores stores, Anchors anchors, List<DeskId> desks, PrintStream out) {
        var audit = new Audit(stores.ledger(), anchors, Clock.systemUTC());
        int end = WHOLE;
        for (var desk : desks) {
            var finding = audit.verify(desk);
            out.println(desk + ": " + line(finding));
            if (finding instanceof Finding.Broken) {
                end = BROKEN;
            }
        }
        return end;
    }

    private static String line(Finding finding) {
        return switch (finding) {
            case Finding.Whole(var now, var anchors) ->
                "whole: %d decisions, %d publications, held against %d anchors; ends with %s"
                        .formatted(
                                now.decisions(),
                                now.publications(),
                                anchors,
                                now.decisionsHash().isEmpty() ? "nothing" : now.decisionsHash());
            case Finding.Broken(var entry, var why) -> "BROKEN at " + entry + ": it " + why;
        };
    }
}
