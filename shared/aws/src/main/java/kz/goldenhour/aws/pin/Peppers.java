package kz.goldenhour.aws.pin;

import java.util.Optional;

/// Where the peppers come from. The hashes alone are worth nothing: a million PINs are tried in hours.
public interface Peppers {
    /// The one that new hashes are made with.
    Pepper current();

    /// An older one; empty where it is gone for good, and its officers need a new PIN.
    Optional<Pepper> byId(String id);

    /// A secret of high entropy.
    record Pepper(String id, String secret) {
        @Override
        public String toString() {
            return "Pepper[" + id + "]";
        }
    }

    /// A single pepper that never changes: the local run's.
    static Peppers literal(String secret) {
        var only = new Pepper("literal", secret);
        return new Peppers() {
            @Override
            public Pepper current() {
                return only;
            }

            @Override
            public Optional<Pepper> byId(String id) {
                return Optional.of(only).filter(pepper -> pepper.id().equals(id));
            }
        };
    }
}
