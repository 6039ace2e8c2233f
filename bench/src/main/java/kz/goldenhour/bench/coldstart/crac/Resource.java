package kz.goldenhour.bench.coldstart.crac;

/// What a function registers.
public interface Resource {
    void beforeCheckpoint(Context<? extends Resource> context) throws Exception;

    void afterRestore(Context<? extends Resource> context) throws Exception;
}
