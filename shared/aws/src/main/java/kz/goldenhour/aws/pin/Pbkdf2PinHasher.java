package kz.goldenhour.aws.pin;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;
import kz.goldenhour.aws.pin.Peppers.Pepper;
import kz.goldenhour.domain.Randomness;
import kz.goldenhour.domain.desk.Pin;
import kz.goldenhour.domain.desk.PinHash;
import kz.goldenhour.domain.desk.PinHasher;

/// PBKDF2-HMAC-SHA256 over HMAC-SHA256(pepper, PIN), with a salt for each hash.
public final class Pbkdf2PinHasher implements PinHasher {
    /// What OWASP asks for since 2023. An officer waits for it once a session, about half a second on one vCPU; each
    /// hash says how many it took, so the number can change.
    public static final int ITERATIONS = 600_000;

    private static final int BITS = 256;
    private static final HexFormat HEX = HexFormat.of();

    private final Peppers peppers;
    private final Randomness randomness;
    private final int iterations;

    public Pbkdf2PinHasher(Peppers peppers, Randomness randomness) {
        this(peppers, randomness, ITERATIONS);
    }

    Pbkdf2PinHasher(Peppers peppers, Randomness randomness, int iterations) {
        this.peppers = peppers;
        this.randomness = randomness;
        this.iterations = iterations;
    }

    @Override
    public PinHash hash(Pin pin) {
        var pepper = peppers.current();
        var salt = randomness.salt();
        var hash = derive(pin, pepper, salt, iterations);
        return new PinHash(HEX.formatHex(salt), HEX.formatHex(hash), iterations, pepper.id());
    }

    @Override
    public boolean matches(Pin pin, PinHash hash) {
        return peppers.byId(hash.pepperId())
                .map(pepper -> derive(pin, pepper, HEX.parseHex(hash.salt()), hash.iterations()))
                .filter(derived -> MessageDigest.isEqual(derived, HEX.parseHex(hash.hash())))
                .isPresent();
    }

    private static byte[] derive(Pin pin, Pepper pepper, byte[] salt, int iterations) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(pepper.secret().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            var digits = new String(pin.digits()).getBytes(StandardCharsets.US_ASCII);
            var peppered = HEX.formatHex(mac.doFinal(digits)).toCharArray();
            var spec = new PBEKeySpec(peppered, salt, iterations, BITS);
            try {
                return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                        .generateSecret(spec)
                        .getEncoded();
            } finally {
                spec.clearPassword();
            }
        } catch (GeneralSecurityException every_jdk_has_it) {
            throw new IllegalStateException(every_jdk_has_it);
        }
    }
}
