package kz.goldenhour.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// SHA-256 over a sequence of fields. Each field is preceded by its length, so that no two different sequences
/// have the same bytes ("ab", "c" and "a", "bc" differ).
public final class Digest {
    private final MessageDigest sha256;

    private Digest() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException every_jdk_has_it) {
            throw new IllegalStateException(every_jdk_has_it);
        }
    }

    /// The hash of the fields in lower-case hex, 64 characters.
    public static String of(String... fields) {
        var digest = new Digest();
        for (var field : fields) {
            digest.add(field);
        }
        return HexFormat.of().formatHex(digest.sha256.digest());
    }

    /// The plain SHA-256 of one text (UTF-8) in lower-case hex, for secrets of high entropy such as keys and handles.
    public static String sha256(String text) {
        var digest = new Digest();
        digest.sha256.update(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest.sha256.digest());
    }

    private void add(String field) {
        var bytes = field.getBytes(StandardCharsets.UTF_8);
        sha256.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        sha256.update(bytes);
    }
}
