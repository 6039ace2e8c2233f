package kz.goldenhour.bench.coldstart;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import kz.goldenhour.testing.Desks;
import kz.goldenhour.testing.Evidences;

/// A function, and the events that it is asked with: others each time, for some can be answered only once.
///
/// @param events writes them into a folder
record Function(String name, String handler, Callable<Path> events) {

    /// Every function that is deployed.
    static List<Function> all(Path root, Path work, Stage stage) {
        var events = new SampleEvents(root, work);
        return List.of(
                of("submit-report", "submitreport.SubmitReport", events::newReports),
                of(
                        "review-claim",
                        "reviewclaim.ReviewClaim",
                        () -> events.withPath("link-get", "handle", stage.link("clinked"))),
                of(
                        "dispatch-outbox",
                        "dispatchoutbox.DispatchOutbox",
                        () -> events.inserts(stage.alerts("calerted")::get)),
                of(
                        "curate-evidence",
                        "curateevidence.CurateEvidence",
                        () -> events.withPath("evidence-get", "id", Evidences.OFFICES.value())),
                of("manage-desk", "managedesk.ManageDesk", () -> events.withPath("desk-get", "id", Desks.TSON.value())),
                of("serve-newsroom", "servenewsroom.ServeNewsroom", () -> events.same("newsroom-get")),
                of("authorize-caller", "authorizecaller.AuthorizeCaller", () -> events.withKey(stage.reporterKey())),
                of("run-clock", "runclock.RunClock", () -> events.same("schedule")),
                of("anchor-ledger", "anchorledger.AnchorLedger", () -> events.same("schedule")));
    }

    private static Function of(String name, String handler, Callable<Path> events) {
        return new Function(name, "kz.goldenhour." + handler + "Handler", events);
    }

    /// What is deployed of it.
    Path zip(Path root) {
        return zip(root, name);
    }

    static Path zip(Path root, String name) {
        return root.resolve("functions").resolve(name).resolve("target").resolve(name + ".zip");
    }

    @Override
    public String toString() {
        return name;
    }
}
