package kz.goldenhour.meaning;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Puts a text back into the letters of its language before a model reads it: Kazakh and Russian typed in Latin, Kazakh
/// typed on a keyboard without its letters, capitals. Among all that may be meant, the likeliest pieces of the model's
/// own vocabulary decide; and a text stays as it is where that is likelier than any reading of it.
final class Restoring {
    private static final Pattern WORD = Pattern.compile("[\\p{L}']{1,60}");
    private static final char SPACE = '▁';

    /// A letter that is not what was typed first costs a little, so that what was typed wins a tie.
    private static final double OTHER = 0.5;

    /// How much likelier, per letter, a reading must be than the text as it stands. Latin pieces are of a hundred
    /// languages and come easier than Kazakh ones: English is at least 0.7 likelier than any reading of it.
    private static final double LATIN = -0.55;

    /// Russian is hardly ever likelier with Kazakh letters, and by 0.04 a letter at most.
    private static final double KEYBOARD = 0.06;

    private final Pieces pieces;

    Restoring(Pieces pieces) {
        this.pieces = pieces;
    }

    /// The text as its writer would have liked to type it.
    String restored(String text) {
        var calm = isShouted(text) ? text.toLowerCase(Locale.ROOT) : text;
        int latin = count(calm, "abcdefghijklmnopqrstuvwxyz");
        int cyrillic = count(calm, "абвгдежзийклмнопрстуфхцчшщъыьэюя");
        if (latin > cyrillic && latin > 3) {
            return better(calm, LATIN, "kk latin", "ru latin");
        }
        return count(calm, "әғқңөұүһі") == 0 && cyrillic > 3 ? better(calm, KEYBOARD, "kk keyboard") : calm;
    }

    private String better(String text, double margin, String... ways) {
        var lower = text.toLowerCase(Locale.ROOT);
        var best = new Reading(text, read(lower, null).score() + margin * lower.length());
        for (var way : ways) {
            var reading = read(lower, Spellings.of(way));
            if (reading.score() > best.score()) {
                best = reading;
            }
        }
        return best.text();
    }

    /// A text read in some way, and how likely its pieces are together.
    record Reading(String text, double score) {}

    Reading read(String text, @Nullable Spellings way) {
        var out = new StringBuilder();
        double score = 0;
        int last = 0;
        for (var words = WORD.matcher(text); words.find(); last = words.end()) {
            out.append(text, last, words.start());
            var walk = new Walk(words.group(), way);
            score += walk.best();
            out.append(walk.word());
        }
        return new Reading(out.append(text, last, text.length()).toString(), score);
    }

    private static boolean isShouted(String text) {
        long upper = text.chars().filter(Character::isUpperCase).count();
        long lower = text.chars().filter(Character::isLowerCase).count();
        return upper > 3 && upper > 2 * lower;
    }

    private static int count(String text, String letters) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            count += letters.indexOf(Character.toLowerCase(text.charAt(i))) >= 0 ? 1 : 0;
        }
        return count;
    }

    /// The likeliest pieces of one word, over all that its letters may mean.
    private final class Walk {
        private final String typed;
        private final @Nullable Spellings way;
        private final double[] score;
        private final int[] from;
        private final String[] piece;
        private final StringBuilder sofar = new StringBuilder();

        Walk(String typed, @Nullable Spellings way) {
            this.typed = typed;
            this.way = way;
            score = new double[typed.length() + 1];
            from = new int[typed.length() + 1];
            piece = new String[typed.length() + 1];
            Arrays.fill(score, Double.NEGATIVE_INFINITY);
            score[0] = 0;
            long begin = pieces.narrow(pieces.all(), 0, SPACE);
            for (int start = 0; start < typed.length(); start++) {
                if (score[start] > Double.NEGATIVE_INFINITY) {
                    go(start, start, start == 0 ? begin : pieces.all(), start == 0 ? 1 : 0, score[start]);
                    if (start == 0) {
                        int mark = pieces.exact(begin, 1);
                        go(0, 0, pieces.all(), 0, mark < 0 ? pieces.unknownScore() : pieces.score(mark));
                    }
                    relax(start, start + 1, typed.substring(start, start + 1), score[start] + pieces.unknownScore());
                }
            }
        }

        double best() {
            return score[typed.length()];
        }

        String word() {
            var word = new StringBuilder();
            for (int at = typed.length(); at > 0; at = from[at]) {
                word.insert(0, piece[at]);
            }
            return word.toString();
        }

        private void relax(int start, int end, String letters, double reached) {
            if (reached > score[end]) {
                score[end] = reached;
                from[end] = start;
                piece[end] = letters;
            }
        }

        private void go(int start, int at, long range, int depth, double reached) {
            if (at > start) {
                int exact = pieces.exact(range, depth);
                if (exact >= 0) {
                    relax(start, at, sofar.toString(), reached + pieces.score(exact));
                }
            }
            int longest = way == null ? 1 : Spellings.longest();
            for (int end = at + 1; end <= Math.min(typed.length(), at + longest); end++) {
                var letters = typed.substring(at, end);
                double cost = 0;
                for (var meant : way == null ? List.of(letters) : way.meant(letters)) {
                    take(start, end, range, depth, reached - cost, meant);
                    cost = OTHER;
                }
            }
        }

        private void take(int start, int end, long range, int depth, double reached, String meant) {
            long next = range;
            for (int i = 0; i < meant.length() && next != Pieces.NONE; i++) {
                next = pieces.narrow(next, depth + i, meant.charAt(i));
            }
            if (next != Pieces.NONE) {
                sofar.append(meant);
                go(start, end, next, depth + meant.length(), reached);
                sofar.setLength(sofar.length() - meant.length());
            }
        }
    }
}
