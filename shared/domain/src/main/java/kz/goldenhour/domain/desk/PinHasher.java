package kz.goldenhour.domain.desk;

/// Hashes PINs and compares them in constant time. Knows the peppers.
public interface PinHasher {
    PinHash hash(Pin pin);

    boolean matches(Pin pin, PinHash hash);
}
