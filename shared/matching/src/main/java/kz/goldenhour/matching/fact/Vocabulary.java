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
import kz.goldenhour.matching.text.Word;
import org.jspecify.annotations.Nullable;

/// Words with a meaning, read from a resource. Lines are `KEY: forms`, or `KEY: forms | forms` for two sides; a form is
/// a
/// word, the beginning of one (`открыв*`), or words in a row (`рас_емес`); a `?` at the end marks one that is doubtful.
/// `[kk]`, `[ru]`, `[en]`, `[any]` open a section. `#` begins a comment.
final class Vocabulary {
    /// Shorter forms are a slip away from too many words.
    static final int SHORTEST = 4;

    private final Branch root = new Branch();
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, List<Form>> forms = new HashMap<>();

    private Vocabulary() {}

    /// One form of one key. `side` is 0 or 1; `rest` are the words that must follow; `form` is as it was written in the
    /// list.
    record Entry(String key, int side, Tongue tongue, boolean doubtful, List<Form> rest, Form form) {
        boolean fits(Word word, Tongue around) {
            return tongue.fits(around) && Spelling.fits(word, form.spelling(), form.open(), tongue);
        }

        /// Whether a word is a slip away, or words in a row are, the last one misspelt.
        boolean isNear(List<Word> words, int i, int shortest) {
            return rest.isEmpty()
                    ? form.isNear(words.get(i), shortest)
                    : i + rest.size() < words.size()
                            && rest.getLast().isNear(words.get(i + rest.size()), SHORTEST)
                            && words.get(i).skeleton().equals(form.skeleton())
                            && follows(rest.subList(0, rest.size() - 1), words, i);
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
        var first = Form.of(words.removeFirst());
        boolean beginning = first.open();
        var skeleton = first.skeleton();
        if (beginning && skeleton.length() > 3 && skeleton.endsWith("i")) {
            // Before a vowel it goes: "падение"
            skeleton = skeleton.substring(0, skeleton.length() - 1);
        }
        if (skeleton.isEmpty()) {
            return;
        }
        var entry = new Entry(
                key, side, tongue, doubtful, words.stream().map(Form::of).toList(), first);
        entries.add(entry);
        root.grow(skeleton).add(entry, beginning);
        if (beginning && skeleton.length() > 3 && skeleton.endsWith("t")) {
            // Before an "s" the two fold to one letter: "институтский"
            root.grow(skeleton.substring(0, skeleton.length() - 1) + "c").add(entry, true);
        }
        if (words.isEmpty()) {
            forms.computeIfAbsent(key + " " + side, none -> new ArrayList<>())
                    .add(new Form(first.spelling(), skeleton, beginning));
        }
    }

    /// The forms of one word of a key on a side.
    List<Form> forms(String key, int side) {
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

    /// Whether a word that nobody knows is a slip away from one of the forms.
    boolean isNear(List<Word> words, int i, int shortest) {
        for (var entry : entries) {
            if (entry.isNear(words, i, shortest)) {
                return true;
            }
        }
        return false;
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

    private static boolean follows(List<Form> rest, List<Word> words, int i) {
        if (i + rest.size() >= words.size()) {
            return rest.isEmpty();
        }
        for (int k = 0; k < rest.size(); k++) {
            if (!rest.get(k).is(words.get(i + 1 + k))) {
                return false;
            }
        }
        return true;
    }
}
