package kz.goldenhour.bench.coldstart.crac;

/// A hook failed.
public final class CheckpointException extends Exception {
    private static final long serialVersionUID = 1;

    /// @param cause what the hook threw
    public CheckpointException(Throwable cause) {
        super(cause);
    }
}
