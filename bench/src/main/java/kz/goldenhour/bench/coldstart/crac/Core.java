package kz.goldenhour.bench.coldstart.crac;

/// Where org.crac finds the context.
public final class Core {
    private static final Context<Resource> GLOBAL = new Context<>();

    private Core() {}

    public static Context<Resource> getGlobalContext() {
        return GLOBAL;
    }

    /// Runs the hooks as around a checkpoint.
    public static void checkpointRestore() throws CheckpointException, RestoreException {
        try {
            GLOBAL.checkpointRestore();
        } catch (Exception failed) {
            throw new CheckpointException(failed);
        }
    }
}
