package kz.goldenhour.matching.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The forms of a vocabulary that begin with the same letters: those that end here, and those that go on. Looking a
/// word
/// up goes along its letters once.
final class Branch {
    private final Map<Character, Branch> longer = new HashMap<>();
    private final List<Vocabulary.Entry> words = new ArrayList<>();
    private final List<Vocabulary.Entry> beginnings = new ArrayList<>();

    /// The branch of a form, from this one; grown where it is not there.
    Branch grow(String letters) {
        var branch = this;
        for (int i = 0; i < letters.length(); i++) {
            branch = branch.longer.computeIfAbsent(letters.charAt(i), none -> new Branch());
        }
        return branch;
    }

    void add(Vocabulary.Entry entry, boolean beginning) {
        (beginning ? beginnings : words).add(entry);
    }

    /// The branches that a word goes along, from its first letter on; the last one is the word's own where it is as
    /// long.
    List<Branch> along(String word) {
        var next = word.isEmpty() ? null : longer.get(word.charAt(0));
        if (next == null) {
            return List.of();
        }
        var path = new ArrayList<Branch>();
        for (; next != null; next = next.at(word, path.size())) {
            path.add(next);
        }
        return path;
    }

    private @Nullable Branch at(String word, int letter) {
        return letter < word.length() ? longer.get(word.charAt(letter)) : null;
    }

    /// Forms that are a whole word.
    List<Vocabulary.Entry> words() {
        return words;
    }

    /// Forms that are the beginning of a word.
    List<Vocabulary.Entry> beginnings() {
        return beginnings;
    }
}
