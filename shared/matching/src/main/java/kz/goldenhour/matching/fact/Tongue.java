package kz.goldenhour.matching.fact;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.goldenhour.matching.text.Skeleton;
import kz.goldenhour.matching.text.Word;

/// The language around a word, by cues in its neighbours: letters, endings, small words. A message may change language
/// in the middle, and "не" is "not" in Russian and "what" in Kazakh.
enum Tongue {
    KK,
    RU,
    EN,
    /// Unknown, or a word list that counts in every language.
    ANY;

    private static final int REACH = 5;
    private static final Map<String, Tongue> SMALL_WORDS = new HashMap<>();
    private static final Map<Tongue, List<String>> ENDINGS = new HashMap<>();

    static {
        for (var line : Vocabulary.lines("languages.txt")) {
            int colon = line.indexOf(':');
            var name = line.substring(0, colon).split(" ", 2);
            var tongue = valueOf(name[0].toUpperCase(Locale.ROOT));
            var forms = List.of(line.substring(colon + 1).strip().split("\\s+"));
            if (name[1].equals("endings")) {
                ENDINGS.put(tongue, forms.stream().map(Skeleton::fold).toList());
            } else {
                forms.forEach(form -> SMALL_WORDS.put(Skeleton.fold(form), tongue));
            }
        }
    }

    private static final float BEYOND = 0.25f;

    private int column() {
        return switch (this) {
            case KK -> 0;
            case RU -> 1;
            case EN -> 2;
            case ANY -> throw new IllegalStateException("no language has no cues");
        };
    }

    /// Whether a word list of this language counts where the text is in `other`.
    boolean fits(Tongue other) {
        return this == ANY || other == ANY || this == other;
    }

    /// Whether the word is one of the small words of a language, which say little.
    static boolean isSmall(Word word) {
        return SMALL_WORDS.containsKey(word.skeleton());
    }

    /// The language around each word.
    static Tongue[] of(List<Word> words) {
        var cues = new float[words.size()][3];
        for (int i = 0; i < words.size(); i++) {
            cue(words.get(i), cues[i]);
        }
        var tongues = new Tongue[words.size()];
        for (int i = 0; i < tongues.length; i++) {
            tongues[i] = around(cues, words, i);
        }
        return tongues;
    }

    /// A greeting or an ending may be in another language than the claim: other sentences count for less.
    private static Tongue around(float[][] cues, List<Word> words, int i) {
        var sum = new float[3];
        for (int k = Math.max(0, i - REACH); k <= Math.min(cues.length - 1, i + REACH); k++) {
            float near = k == i ? 1.5f : words.get(k).sentence() == words.get(i).sentence() ? 1f : BEYOND;
            for (int t = 0; t < 3; t++) {
                sum[t] += cues[k][t] * near;
            }
        }
        int best = sum[0] >= sum[1] && sum[0] >= sum[2] ? 0 : sum[1] >= sum[2] ? 1 : 2;
        float second = Math.max(sum[(best + 1) % 3], sum[(best + 2) % 3]);
        return sum[best] < 1 || sum[best] - second < 0.5f ? ANY : values()[best];
    }

    private static void cue(Word word, float[] cue) {
        boolean latin = false;
        for (char c : word.surface().toCharArray()) {
            if ("әғқңөұүһіӘҒҚҢӨҰҮҺІğǵñńşıöüäūÄÖÜĞŞ".indexOf(c) >= 0) {
                cue[0] += 2;
            } else if ("щъцьэёыЩЪЦЬЭЁ".indexOf(c) >= 0) {
                cue[1] += c == 'ы' ? 0.1f : 0.6f;
            }
            latin |= c < 0x80;
        }
        var small = SMALL_WORDS.get(word.skeleton());
        if (small != null && (small != EN || latin)) {
            cue[small.column()] += 2;
        } else if (word.skeleton().length() >= 5) {
            ENDINGS.forEach((tongue, endings) -> {
                if (endings.stream().anyMatch(word.skeleton()::endsWith)) {
                    cue[tongue.column()] += 1;
                }
            });
            if (latin && word.surface().matches(".*(?:th|ing|tion|wh|ck|ee|oo|ed)\\b?.*")) {
                cue[2] += 0.7f;
            }
        }
    }
}
