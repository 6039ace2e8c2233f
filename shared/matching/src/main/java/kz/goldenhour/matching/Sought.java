package kz.goldenhour.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import kz.goldenhour.matching.text.SkeletonAnalyzer;
import kz.goldenhour.matching.text.Word;

/// What a message is sought by, beyond the first search: how much of it and of each wording of a record is the same, by
/// the beginnings of words; and how many letter groups they share, which survives typing errors.
///
/// Not for two threads at once.
final class Sought {
    private static final int LONGEST_WORD = 20;
    private static final double K1 = 1.2;
    private static final double B = 0.75;

    private final TermWeights known;
    private final HashedWeights keys;
    private final HashedWeights groups;
    private final int[] seenKey;
    private final int[] seenGroup;
    private final int[] timesGroup;
    private final int[] touchedGroups;
    private final int[] otherKeys = new int[1 << 10];
    private final int[] otherSeen = new int[1 << 10];
    private double whole;
    private int look;
    private int firstLook;
    private int touched;
    private int length;

    /// @param message the words of the message
    /// @param mentions whom it names besides
    Sought(Collection<Word> message, Collection<Word> mentions, TermWeights known) {
        this.known = known;
        keys = new HashedWeights(message.size());
        groups = new HashedWeights(8 * (message.size() + mentions.size()));
        for (var word : message) {
            int key = key(word.skeleton(), 0, word.skeleton().length());
            if (keys.of(key) == 0) {
                double weight = known.ofPrefix(key);
                keys.put(key, weight);
                whole += weight;
            }
            addGroups(word.skeleton());
        }
        mentions.forEach(word -> addGroups(word.skeleton()));
        seenKey = new int[keys.places()];
        seenGroup = new int[groups.places()];
        timesGroup = new int[groups.places()];
        touchedGroups = new int[groups.places()];
    }

    private void addGroups(String skeleton) {
        var word = "_" + skeleton + "_";
        int size = Math.min(SkeletonAnalyzer.GRAM, word.length());
        for (int i = 0; i + size <= Math.min(word.length(), LONGEST_WORD); i++) {
            int group = HashedWeights.hash(word, i, i + size);
            groups.put(group, known.ofGroup(group));
        }
    }

    /// The key of a word ([Word#key]), hashed.
    private static int key(String text, int from, int to) {
        boolean number = Character.isDigit(text.charAt(from));
        return HashedWeights.hash(text, from, number ? to : Math.min(to, from + SkeletonAnalyzer.PREFIX));
    }

    /// Compares with a record.
    ///
    /// @param wordings the skeletons of each wording, `_` between them and before the first and after the last
    Shared with(List<String> wordings) {
        firstLook = look + 1;
        touched = 0;
        length = 0;
        var likeness = new ArrayList<Double>(wordings.size());
        for (var wording : wordings) {
            look++;
            likeness.add(likeness(wording));
        }
        double norm = K1 * (1 - B + B * length / known.groupsOfARecord());
        double shared = 0;
        for (int i = 0; i < touched; i++) {
            int times = timesGroup[touchedGroups[i]];
            shared += groups.at(touchedGroups[i]) * times / (times + norm);
        }
        return new Shared(shared, likeness);
    }

    private double likeness(String wording) {
        double both = 0;
        double all = 0;
        for (int from = 1, to; from < wording.length(); from = to + 1) {
            to = wording.indexOf('_', from);
            int key = key(wording, from, to);
            int slot = keys.slot(key);
            if (keys.at(slot) == 0) {
                all += isRepeated(key) ? 0 : known.ofPrefix(key);
            } else if (seenKey[slot] != look) {
                seenKey[slot] = look;
                all += keys.at(slot);
                both += keys.at(slot);
            }
            countGroups(wording, from - 1, to + 1);
        }
        return all + whole == 0 ? 0 : 2 * both / (all + whole);
    }

    /// Whether this wording had the key before; now and then a repetition goes unnoticed.
    private boolean isRepeated(int key) {
        int slot = (key * 0x9E3779B9) >>> 22;
        boolean repeated = otherKeys[slot] == key && otherSeen[slot] == look;
        otherKeys[slot] = key;
        otherSeen[slot] = look;
        return repeated;
    }

    private void countGroups(String wording, int from, int to) {
        int size = Math.min(SkeletonAnalyzer.GRAM, to - from);
        for (int at = from; at + size <= to; at++) {
            length++;
            int slot = groups.slot(HashedWeights.hash(wording, at, at + size));
            if (groups.at(slot) == 0) {
                continue;
            }
            if (seenGroup[slot] < firstLook) {
                seenGroup[slot] = look;
                timesGroup[slot] = 0;
                touchedGroups[touched++] = slot;
            }
            timesGroup[slot]++;
        }
    }

    /// What a record shares with a message.
    ///
    /// @param groups   the weight of the letter groups, as BM25 has it
    /// @param likeness for each wording twice the shared prefixes, of all prefixes of both
    record Shared(double groups, List<Double> likeness) {
        double most() {
            return Collections.max(likeness);
        }
    }
}
