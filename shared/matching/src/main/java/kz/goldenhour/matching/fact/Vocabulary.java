package kz.goldenhour.matching.fact;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import kz.goldenhour.matching.text.Skeleton;
import kz.goldenhour.matching.text.Word;
import org.jspecify.annotations.Nullable;

/// Words with a meaning, read from a resource. Lines are `KEY: forms`, or `KEY: forms | forms` for two sides; a form is
/// a
/// word, the beginning of one (`открыв*`), or words in a row (`рас_емес`); a `?` at the end marks one that is doubtful.
/// `[kk]`, `[ru]`, `[en]`, `[any]` open a section. `#` begins a comment.
final class Vocabulary {
    private final Branch root = new Branch();
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, List<String>> forms = new HashMap<>();

    private Vocabulary() {}

    /// One form of one key. `side` is 0 or 1; `rest` are the words that must follow; `form` is as it was written in the
    /// list.
    record Entry(String key, int side, Tongue tongue, boolean doubtful, List<String> rest, String form) {
        boolean fits(Word word, Tongue around) {
            boolean beginning = form.endsWith("*");
            return tongue.fits(around)
                    && Spelling.fits(word, beginning ? form.substring(0, form.length() - 1) : form, beginning, tongue);
        }
    }

    /// A form found in a text, from the first word to the last (inclusive).
    record Hit(Entry entry, int from, int to) {
        String key() {
            return entry.key();
        }
    }

    static Vocabulary read(String resource) {
        var vocabulary = new Vocabulary();
        var tongue = Tongue.ANY;
        for (var line : lines(resource)) {
            if (line.startsWith("[")) {
                tongue = Tongue.valueOf(line.substring(1, line.indexOf(']')).toUpperCase(Locale.ROOT));
                continue;
            }
            int colon = line.indexOf(':');
            var sides = line.substring(colon + 1).split("\\|", -1);
            for (int side = 0; side < sides.length; side++) {
                for (var form : sides[side].strip().split("\\s+")) {
                    vocabulary.add(form, line.substring(0, colon).strip(), side, tongue);
                }
            }
        }
        return vocabulary;
    }

    /// The lines of a resource that say something.
    static List<String> lines(String resource) {
        try (InputStream in = Vocabulary.class.getResourceAsStream("/kz/goldenhour/matching/" + resource)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void add(String form, String key, int side, Tongue tongue) {
        boolean doubtful = form.endsWith("?");
        var words = new ArrayList<>(List.of((doubtful ? form.substring(0, form.length() - 1) : form).split("_")));
        var first = words.removeFirst();
        boolean beginning = first.endsWith("*");
        var skeleton = Skeleton.fold(first);
        if (beginning && skeleton.length() > 3 && skeleton.endsWith("i")) {
            // Before a vowel it goes: "падение"
            skeleton = skeleton.substring(0, skeleton.length() - 1);
        }
        if (skeleton.isEmpty()) {
            return;
        }
        var entry = new Entry(key, side, tongue, doubtful, List.copyOf(words), first);
        entries.add(entry);
        root.grow(skeleton).add(entry, beginning);
        if (beginning && skeleton.length() > 3 && skeleton.endsWith("t")) {
            // Before an "s" the two fold to one letter: "институтский"
            root.grow(skeleton.substring(0, skeleton.length() - 1) + "c").add(entry, true);
        }
        if (words.isEmpty()) {
            forms.computeIfAbsent(key + " " + side, none -> new ArrayList<>()).add(skeleton + (beginning ? "*" : ""));
        }
    }

    /// The forms of a key on a side, as skeletons; one that ends in a `*` is a beginning.
    List<String> forms(String key, int side) {
        return forms.getOrDefault(key + " " + side, List.of());
    }

    /// The entry that fits best at this word: all of it, or else the longest beginning; null where none does.
    @Nullable
    Hit at(List<Word> words, int i, Tongue[] tongues) {
        var word = words.get(i).skeleton();
        var path = root.along(word);
        var hit = best(whole(path, word), words, i, tongues);
        for (int n = path.size() - 1; hit == null && n >= 0; n--) {
            hit = best(path.get(n).beginnings(), words, i, tongues);
        }
        return hit;
    }

    private static List<Entry> whole(List<Branch> path, String word) {
        return !path.isEmpty() && path.size() == word.length() ? path.getLast().words() : List.of();
    }

    /// Every hit of a text, from left to right, none overlapping.
    List<Hit> all(List<Word> words, Tongue[] tongues) {
        var hits = new ArrayList<Hit>();
        for (int i = 0; i < words.size(); i++) {
            var hit = at(words, i, tongues);
            if (hit != null) {
                hits.add(hit);
                i = hit.to();
            }
        }
        return hits;
    }

    /// Every entry that fits anywhere, overlapping ones too: a word may belong to several pairs.
    List<Hit> every(List<Word> words, Tongue[] tongues) {
        var hits = new ArrayList<Hit>();
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i).skeleton();
            var path = root.along(word);
            collect(whole(path, word), words, i, tongues, hits);
            for (var branch : path.reversed()) {
                collect(branch.beginnings(), words, i, tongues, hits);
            }
        }
        return hits;
    }

    /// Every form with what it means.
    Stream<Entry> entries() {
        return entries.stream();
    }

    private static void collect(List<Entry> entries, List<Word> words, int i, Tongue[] tongues, List<Hit> hits) {
        for (var entry : entries) {
            if (entry.fits(words.get(i), tongues[i]) && follows(entry.rest(), words, i)) {
                hits.add(new Hit(entry, i, i + entry.rest().size()));
            }
        }
    }

    private static @Nullable Hit best(List<Entry> entries, List<Word> words, int i, Tongue[] tongues) {
        Hit best = null;
        for (var entry : entries) {
            if (entry.fits(words.get(i), tongues[i])
                    && follows(entry.rest(), words, i)
                    && (best == null
                            || entry.rest().size() > best.entry().rest().size())) {
                best = new Hit(entry, i, i + entry.rest().size());
            }
        }
        return best;
    }

    static boolean follows(List<String> rest, List<Word> words, int i) {
        if (i + rest.size() >= words.size()) {
            return rest.isEmpty();
        }
        for (int k = 0; k < rest.size(); k++) {
            var form = rest.get(k);
            var skeleton = Skeleton.fold(form);
            var word = words.get(i + 1 + k).skeleton();
            if (form.endsWith("*") ? !word.startsWith(skeleton) : !word.equals(skeleton)) {
                return false;
            }
        }
        return true;
    }
}
