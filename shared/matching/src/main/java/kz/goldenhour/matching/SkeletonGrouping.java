package kz.goldenhour.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.goldenhour.domain.Digest;
import kz.goldenhour.domain.match.Fingerprint;
import kz.goldenhour.domain.match.Grouping;
import kz.goldenhour.matching.fact.Elsewhere;
import kz.goldenhour.matching.fact.Read;
import kz.goldenhour.matching.text.Address;
import kz.goldenhour.matching.text.Signs;

/// Groups reports by their skeletons: the same words in the same order are one message; near-duplicates share
/// min-hashes
/// of their letter groups and are one claim only where no fact guard separates them. What is too long to be read
/// whole is
/// one message with its equal alone, letter by letter: nobody knows what the rest of it says.
public final class SkeletonGrouping implements Grouping {
    private static final int GRAM = 4;
    private static final int HASHES = 4;
    private static final int FEWEST_WORDS = 4;
    private static final double SAME = 0.8;

    /// In a message of a few words ("is this true?") the link says what it is about.
    private static final Pattern LINK = Pattern.compile("(?i)(https?://|www\\.)\\S+|[\\w-]+\\.[a-z]{2,}/\\S+");

    @Override
    public Fingerprint fingerprint(String message) {
        var read = Read.of(message, Weights.EVEN);
        var core = read.core();
        var words = String.join(" ", core);
        var signs = String.join(" ", Signs.of(message));
        if (!read.text().isWhole()) {
            return new Fingerprint(Digest.of(words, signs, plain(message)), minHashes(core));
        }
        return core.size() < FEWEST_WORDS
                ? new Fingerprint(Digest.of(words, signs, found(LINK, message)), List.of())
                : new Fingerprint(Digest.of(words, signs, bare(read)), minHashes(core));
    }

    /// The sites, numbers and mailboxes that it says in words: what is pasted as a link comes along with forwards.
    private static String bare(Read read) {
        return read.text().addresses().stream()
                .filter(Address::bare)
                .map(Address::where)
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
    }

    /// Whether both send their reader somewhere, to another site, number, mailbox or channel.
    private static boolean leadElsewhere(Read one, Read other) {
        return one.text().addresses().stream()
                .anyMatch(here -> other.text().addresses().stream().anyMatch(there -> here.sort() == there.sort())
                        && other.text().addresses().stream().noneMatch(here::isSame));
    }

    @Override
    public boolean sameClaim(String one, String other) {
        if (!Signs.of(one).equals(Signs.of(other))) {
            return false;
        }
        var a = Read.of(one, Weights.EVEN);
        var b = Read.of(other, Weights.EVEN);
        if (leadElsewhere(a, b) || leadElsewhere(b, a)) {
            return false;
        }
        if (!a.text().isWhole() || !b.text().isWhole()) {
            return plain(one).equals(plain(other));
        }
        if (a.core().equals(b.core())) {
            return a.core().size() >= FEWEST_WORDS
                    || !a.core().isEmpty() && found(LINK, one).equals(found(LINK, other));
        }
        return Math.min(a.core().size(), b.core().size()) >= FEWEST_WORDS && same(a, b) && same(b, a);
    }

    private static boolean same(Read message, Read claim) {
        var overlap = new Overlap(message, claim, Weights.EVEN);
        return overlap.likeness() >= SAME
                && new Decision(message, claim, overlap, Elsewhere.NOTHING, Weights.EVEN).isSameThroughout();
    }

    /// A message letter by letter, but for how it is spaced.
    private static String plain(String message) {
        return String.join(" ", message.strip().split("\\s+"));
    }

    private static String found(Pattern pattern, String message) {
        return pattern.matcher(message).results().map(MatchResult::group).collect(Collectors.joining(" "));
    }

    /// One minimum for each of four independent orders of the letter groups.
    private static List<String> minHashes(List<String> core) {
        var text = "_" + String.join("_", core) + "_";
        var least = new long[HASHES];
        Arrays.fill(least, Long.MAX_VALUE);
        for (int i = 0; i + GRAM <= text.length(); i++) {
            long gram = 1125899906842597L;
            for (int k = i; k < i + GRAM; k++) {
                gram = 31 * gram + text.charAt(k);
            }
            for (int h = 0; h < HASHES; h++) {
                least[h] = Math.min(least[h], mix(gram + h * 0x9E3779B97F4A7C15L));
            }
        }
        var hashes = new ArrayList<String>();
        for (int h = 0; h < HASHES; h++) {
            hashes.add(h + "-" + Long.toHexString(least[h]));
        }
        return hashes;
    }

    /// The finishing step of a well-known hash (splitmix64): every bit of the input changes every bit of the output.
    private static long mix(long z) {
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
