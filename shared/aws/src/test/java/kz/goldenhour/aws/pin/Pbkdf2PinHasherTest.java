package kz.goldenhour.aws.pin;

import static org.assertj.core.api.Assertions.assertThat;

import kz.goldenhour.domain.desk.Pin;
import kz.goldenhour.domain.desk.PinHash;
import kz.goldenhour.testing.Seeds;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class Pbkdf2PinHasherTest {
    private static final Pin PIN = Pin.read("482915").orElseThrow();
    private static final Pin OTHER = Pin.read("482916").orElseThrow();
    private final Pbkdf2PinHasher hasher = hasher("SAMPLE pepper");

    @Test
    void the_right_pin_matches_and_another_does_not() {
        var hash = hasher.hash(PIN);

        assertThat(hasher.matches(PIN, hash)).isTrue();
        assertThat(hasher.matches(OTHER, hash)).isFalse();
    }

    @Test
    void two_hashes_of_one_pin_differ() {
        assertThat(hasher.hash(PIN).hash()).isNotEqualTo(hasher.hash(PIN).hash());
    }

    @Test
    void without_the_pepper_nothing_matches() {
        var hash = hasher.hash(PIN);

        assertThat(hasher("another pepper").matches(PIN, hash)).isFalse();
    }

    @Test
    void a_hash_of_a_pepper_that_is_gone_matches_nothing() {
        var hash = hasher.hash(PIN);
        var orphan = new PinHash(hash.salt(), hash.hash(), hash.iterations(), "gone");

        assertThat(hasher.matches(PIN, orphan)).isFalse();
    }

    private static Pbkdf2PinHasher hasher(String pepper) {
        return new Pbkdf2PinHasher(Peppers.literal(pepper), Seeds.randomness(1), 1000);
    }
}
