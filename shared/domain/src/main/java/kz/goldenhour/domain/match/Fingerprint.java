package kz.goldenhour.domain.match;

import java.util.List;

/// What stays the same of a message however it is forwarded.
///
/// @param text SHA-256, in hex, of the skeleton tokens after greetings and forwarding formulas are stripped: equal for
/// equal messages
/// @param near up to four min-hashes, in hex: near-duplicates share at least one with high probability; empty for very
/// short texts
public record Fingerprint(String text, List<String> near) {
    public Fingerprint {
        near = List.copyOf(near);
    }
}
