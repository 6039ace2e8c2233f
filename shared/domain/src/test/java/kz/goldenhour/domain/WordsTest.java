package kz.goldenhour.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WordsTest {
    @Test
    void ids_are_22_letters_and_digits_and_do_not_repeat() {
        var randomness = new Randomness(new Random(1));
        var seen = new HashSet<String>();
        for (int i = 0; i < 10_000; i++) {
            var id = randomness.next();
            assertThat(id).matches("[0-9A-Za-z]{22}");
            assertThat(seen.add(id)).isTrue();
        }
    }

    @Test
    void two_ways_to_cut_the_same_letters_have_two_hashes() {
        assertThat(Digest.of("ab", "c")).isNotEqualTo(Digest.of("a", "bc")).hasSize(64);
        // the test vector of FIPS 180-2 for "abc"
        assertThat(Digest.sha256("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void times_are_five_hours_ahead_of_utc_since_march_2024() {
        assertThat(AstanaTime.offset(Instant.parse("2026-11-20T15:17:00.5Z"))).hasToString("2026-11-20T20:17+05:00");
        assertThat(AstanaTime.clock(Instant.parse("2026-11-20T15:17:00Z"))).isEqualTo("20:17");
        assertThat(AstanaTime.date(Instant.parse("2026-11-20T19:17:00Z"))).isEqualTo("21.11.2026");
    }

    @Test
    void a_language_is_read_from_any_tag_of_it() {
        assertThat(Lang.ofTag("ru-KZ")).contains(Lang.RU);
        assertThat(Lang.ofTag("KK_kz")).contains(Lang.KK);
        assertThat(Lang.ofTag("de")).isEmpty();
    }

    @Test
    void russian_stands_in_for_english_that_nobody_wrote() {
        assertThat(Texts.of("иә", "да").in(Lang.EN)).isEqualTo("да");
    }
}
