package kz.goldenhour.domain;

import java.math.BigInteger;
import java.util.random.RandomGenerator;

/// Makes ids and handles of 128 random bits, written as 22 letters and digits: SMS programs break links at other signs.
public final class Randomness {
    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final BigInteger BASE = BigInteger.valueOf(ALPHABET.length());
    private static final int LENGTH = 22;

    private final RandomGenerator source;

    /// @param source a `SecureRandom` wherever the result is a secret or must be unique
    public Randomness(RandomGenerator source) {
        this.source = source;
    }

    /// 22 letters and digits that carry 128 random bits.
    public String next() {
        var bytes = new byte[16];
        source.nextBytes(bytes);
        var rest = new BigInteger(1, bytes);
        var text = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            var division = rest.divideAndRemainder(BASE);
            text.append(ALPHABET.charAt(division[1].intValue()));
            rest = division[0];
        }
        return text.toString();
    }

    /// Six random digits, for what one person tells another.
    public String digits() {
        return "%06d".formatted(source.nextInt(1_000_000));
    }

    /// Sixteen random bytes, for salts.
    public byte[] salt() {
        var bytes = new byte[16];
        source.nextBytes(bytes);
        return bytes;
    }
}
