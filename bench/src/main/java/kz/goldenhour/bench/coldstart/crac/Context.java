package kz.goldenhour.bench.coldstart.crac;

import java.util.ArrayList;
import java.util.List;

/// The registered resources. Held strongly here; that Lambda holds them weakly is the function's affair.
public final class Context<R extends Resource> {
    private final List<R> resources = new ArrayList<>();

    public void register(R resource) {
        resources.add(resource);
    }

    void checkpointRestore() throws Exception {
        for (var resource : resources) {
            resource.beforeCheckpoint(this);
        }
        for (var resource : resources) {
            resource.afterRestore(this);
        }
    }
}
