package kz.goldenhour.anchorledger;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.time.Clock;
import java.util.Map;
import kz.goldenhour.aws.Aws;
import kz.goldenhour.aws.Log;
import kz.goldenhour.aws.Log.Field;
import kz.goldenhour.aws.Snapshot;
import kz.goldenhour.aws.anchor.S3Anchors;
import kz.goldenhour.aws.rehearsal.Rehearsal;
import kz.goldenhour.domain.Stores;
import kz.goldenhour.domain.audit.Anchors;
import kz.goldenhour.domain.audit.Audit;
import kz.goldenhour.domain.audit.Finding;
import kz.goldenhour.domain.desk.Desk;
import kz.goldenhour.domain.desk.DeskId;
import org.jspecify.annotations.Nullable;

/// Each hour, for each desk: is its ledger still what was written? Where it is, what it ends with is kept, once a day,
/// in
/// the bucket with Object Lock and in the log. Where it is not, `LEDGER_BROKEN` names the first broken entry, and
/// nothing
/// is kept: an alarm hangs on that word.
public final class AnchorLedgerHandler implements RequestHandler<Map<String, Object>, Map<String, Object>> {
    private final Stores stores;
    private final Anchors anchors;
    private final Audit audit;
    private final Log log;

    public AnchorLedgerHandler() {
        this(Aws.fromEnvironment());
        Snapshot.prime(() -> stores.ledger().head(new DeskId("priming")));
        Rehearsal.beforeSnapshot(stage -> new AnchorLedgerHandler(stage.aws()).handleRequest(Map.of(), null));
    }

    public AnchorLedgerHandler(Aws aws) {
        this(aws.stores().stores(), S3Anchors.of(aws.settings()), aws.clock(), aws.log());
    }

    AnchorLedgerHandler(Stores stores, Anchors anchors, Clock clock, Log log) {
        this.stores = stores;
        this.anchors = anchors;
        this.audit = new Audit(stores.ledger(), anchors, clock);
        this.log = log;
    }

    @Override
    public Map<String, Object> handleRequest(Map<String, Object> event, @Nullable Context context) {
        var broken =
                stores.desks().all().stream().filter(desk -> !isWhole(desk)).count();
        return Map.of("broken", broken);
    }

    private boolean isWhole(Desk desk) {
        return switch (audit.verify(desk.id())) {
            case Finding.Whole(var now, var _) -> {
                if (anchors.keep(now)) {
                    log.info(
                            "LEDGER_ANCHORED",
                            Field.DESK.of(desk.id()),
                            Field.COUNT.of(now.decisions()),
                            Field.HASH.of(now.decisionsHash()));
                }
                yield true;
            }
            case Finding.Broken(var entry, var why) -> {
                log.warn("LEDGER_BROKEN", Field.DESK.of(desk.id()), Field.ENTRY.of(entry), Field.CAUSE.of(why));
                yield false;
            }
        };
    }
}
