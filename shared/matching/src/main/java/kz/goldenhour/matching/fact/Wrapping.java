package kz.goldenhour.matching.fact;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import kz.goldenhour.matching.text.Text;
import kz.goldenhour.matching.text.Word;

/// Tells the clauses that people wrap around a claim when they pass it on: greetings, "is it true?", "share with all".
final class Wrapping {
    private static final Vocabulary WORDS = Vocabulary.read("forwarding.txt");
    private static final int LONGEST_WITH_ONE_STRONG_WORD = 7;
    private static final int LONGEST_FORM = 3;

    /// So many words of another matter are a claim, however many surround them where nothing parts them.
    private static final int A_CLAIM = 5;

    private Wrapping() {}

    static boolean[] of(Text text) {
        var words = text.words();
        var wrapping = new boolean[words.size()];
        for (int from = 0; from < words.size(); ) {
            int to = endOfClause(text, from);
            if (isWrapping(words, from, to)) {
                Arrays.fill(wrapping, from, to, true);
            }
            from = to;
        }
        return wrapping;
    }

    static int endOfClause(Text text, int from) {
        var words = text.words();
        int i = from + 1;
        while (i < words.size()
                && words.get(i).sentence() == words.get(i - 1).sentence()
                && !parted(text.clean(), words.get(i - 1).end(), words.get(i).start())) {
            i++;
        }
        return i;
    }

    private static boolean parted(String clean, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = clean.charAt(i);
            if (",:;()\n.!?—–•❌\"«»".indexOf(c) >= 0 || c == '-' && to - from > 1) {
                return true;
            }
        }
        return false;
    }

    /// Whether a word is a small one, or one of these: then it may stand in a wrapping.
    static boolean isPart(List<Word> words, int i) {
        var tongues = new Tongue[words.size()];
        Arrays.fill(tongues, Tongue.ANY);
        return SmallWords.contains(words.get(i).skeleton())
                || IntStream.rangeClosed(Math.max(0, i - LONGEST_FORM), i)
                        .mapToObj(from -> WORDS.at(words, from, tongues))
                        .anyMatch(hit -> hit != null && i <= hit.to());
    }

    /// Whether a word is one of those that people pass claims on with.
    static boolean isWord(List<Word> words, int i, Tongue[] tongues) {
        return WORDS.at(words, i, tongues) != null;
    }

    static boolean isWrapping(List<Word> words, int from, int to) {
        var tongues = new Tongue[words.size()];
        Arrays.fill(tongues, Tongue.ANY);
        int strong = 0;
        int weak = 0;
        int other = 0;
        for (int i = from; i < to; i++) {
            var hit = WORDS.at(words, i, tongues);
            if (hit != null && hit.to() < to) {
                int length = hit.to() - i + 1;
                strong += hit.key().equals("strong") ? length : 0;
                weak += hit.key().equals("weak") ? length : 0;
                i = hit.to();
            } else if (Negations.isWord(words, i, tongues)) {
                return false;
            } else if (!SmallWords.contains(words.get(i).skeleton())
                    && !words.get(i).isNumber()) {
                other++;
            }
        }
        return other < A_CLAIM
                        && strong > 0
                        && (other <= strong + weak || to - from <= LONGEST_WITH_ONE_STRONG_WORD && other <= 1)
                || strong == 0 && weak >= 2 && other == 0;
    }
}
