package kz.goldenhour.testing;

import org.junit.jupiter.api.Assumptions;

/// What a test needs on the machine. Where it is missing the test is skipped and says so; on a build server (`CI=true`,
/// as `.ci/run` sets it) it fails, for there a skipped test would hide a missing installation.
public final class Required {
    private Required() {}

    /// Ends the test.
    public static void missing(String test, String why) {
        if ("true".equals(System.getenv("CI"))) {
            throw new IllegalStateException(test + " must run on a build server: " + why);
        }
        System.out.println("SKIPPED: " + test + ": " + why);
        Assumptions.abort(why);
    }
}
