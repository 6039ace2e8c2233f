package kz.goldenhour.domain.desk;

/// A PIN as it is kept: PBKDF2-HMAC-SHA256 with a salt of its own and a pepper that is kept elsewhere.
///
/// @param salt     16 bytes in hex
/// @param hash     32 bytes in hex
/// @param pepperId which pepper was mixed in, so that it can be changed
public record PinHash(String salt, String hash, int iterations, String pepperId) {

    @Override
    public String toString() {
        return "PinHash[pepper " + pepperId + "]";
    }
}
