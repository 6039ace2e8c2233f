package kz.goldenhour.domain.desk;

import kz.goldenhour.domain.Digest;

/// A PIN as it is kept: PBKDF2-HMAC-SHA256 with a salt of its own and a pepper that is kept elsewhere.
///
/// @param salt     16 bytes in hex
/// @param hash     32 bytes in hex
/// @param pepperId which pepper was mixed in, so that it can be changed
public record PinHash(String salt, String hash, int iterations, String pepperId) {
    /// Names this PIN and no other, without telling anything of it: what it opened ends when it is changed.
    public String stamp() {
        return Digest.of(salt, hash);
    }

    @Override
    public String toString() {
        return "PinHash[pepper " + pepperId + "]";
    }
}
