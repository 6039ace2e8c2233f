package kz.goldenhour.domain.review;

import java.util.Optional;
import kz.goldenhour.domain.Digest;
import kz.goldenhour.domain.Randomness;

/// The secret in a review link: 22 letters and digits of 128 random bits. Only its hash is stored, and it appears in no
/// log.
public final class LinkHandle {
    private final String text;

    private LinkHandle(String text) {
        this.text = text;
    }

    public static LinkHandle random(Randomness randomness) {
        return new LinkHandle(randomness.next());
    }

    /// Reads the handle of a path; empty where it cannot be one.
    public static Optional<LinkHandle> read(String text) {
        return text.matches("[0-9A-Za-z]{22}") ? Optional.of(new LinkHandle(text)) : Optional.empty();
    }

    /// What is stored of it.
    public String hash() {
        return Digest.sha256(text);
    }

    /// The handle itself, for the message that carries it.
    public String reveal() {
        return text;
    }

    @Override
    public String toString() {
        return "LinkHandle[••••••]";
    }
}
