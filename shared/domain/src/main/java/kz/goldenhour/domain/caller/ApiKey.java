package kz.goldenhour.domain.caller;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.CRC32;
import kz.goldenhour.domain.Digest;
import kz.goldenhour.domain.Randomness;

/// An API key: `gh_`, 22 letters and digits of 128 random bits, and 6 hex digits of their CRC-32, so that a mistyped or
/// foreign key
/// is told apart without asking the store, and secret scanners can recognise one.
public final class ApiKey {
    private static final String PREFIX = "gh_";

    private final String text;

    private ApiKey(String text) {
        this.text = text;
    }

    public static ApiKey random(Randomness randomness) {
        var body = randomness.next();
        return new ApiKey(PREFIX + body + checksum(body));
    }

    /// Reads a key as a caller sent it; empty where it cannot be one.
    public static Optional<ApiKey> read(String text) {
        if (!text.matches("gh_[0-9A-Za-z]{22}[0-9a-f]{6}")) {
            return Optional.empty();
        }
        var body = text.substring(PREFIX.length(), PREFIX.length() + 22);
        return text.endsWith(checksum(body)) ? Optional.of(new ApiKey(text)) : Optional.empty();
    }

    /// What is stored of it.
    public String hash() {
        return Digest.sha256(text);
    }

    /// The name by which it can be revoked, no secret: the first 8 hex digits of the hash.
    public String keyId() {
        return hash().substring(0, 8);
    }

    /// The key itself, to be shown once.
    public String reveal() {
        return text;
    }

    private static String checksum(String body) {
        var crc = new CRC32();
        crc.update(body.getBytes(StandardCharsets.US_ASCII));
        return "%08x".formatted(crc.getValue()).substring(2);
    }

    @Override
    public String toString() {
        return "ApiKey[" + keyId() + "]";
    }
}
