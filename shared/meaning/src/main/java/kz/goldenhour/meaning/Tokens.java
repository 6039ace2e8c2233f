package kz.goldenhour.meaning;

import java.text.Normalizer;
import java.util.Arrays;

/// Turns a text into the tokens of the XLM-R family: the likeliest cut of each word into pieces (Viterbi).
final class Tokens {
    /// The model has no more places.
    static final int MOST = 512;

    private static final int BEGIN = 0;
    private static final int END = 2;
    private static final char SPACE = '▁';
    private static final int LONGEST_WORD = 256;

    private final Pieces pieces;

    Tokens(Pieces pieces) {
        this.pieces = pieces;
    }

    /// The tokens of a text between the marks of its begin and end, cut at 512.
    long[] of(String text) {
        var words = normal(text).split(" ");
        var tokens = new long[MOST];
        int count = 0;
        tokens[count++] = BEGIN;
        for (var word : words) {
            if (!word.isEmpty()) {
                count = cut((SPACE + word).toCharArray(), tokens, count);
            }
            if (count >= MOST - 1) {
                break;
            }
        }
        count = Math.min(count, MOST - 1);
        tokens[count++] = END;
        return Arrays.copyOf(tokens, count);
    }

    /// NFKC after control characters are gone and every kind of gap is a space.
    private static String normal(String text) {
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isGap(c)) {
                out.append(' ');
            } else if (!(c < 32 || c == 127 || c == 0x8F || c == 0x9F)) {
                out.append(c);
            }
        }
        return Normalizer.normalize(out, Normalizer.Form.NFKC);
    }

    private static boolean isGap(char c) {
        return switch (c) {
            case '\t', '\n', '\f', '\r', 0x1680, 0x2028, 0x2029, 0xFEFF, 0xFFFD, SPACE -> true;
            default -> c >= 0x200B && c <= 0x200F;
        };
    }

    /// Puts the best pieces of one word behind the tokens before it; returns how many tokens there are.
    private int cut(char[] whole, long[] tokens, int before) {
        // Nobody writes longer words, and the cost grows with them
        var word = whole.length > LONGEST_WORD ? Arrays.copyOf(whole, LONGEST_WORD) : whole;
        var score = new double[word.length + 1];
        var from = new int[word.length + 1];
        var token = new int[word.length + 1];
        Arrays.fill(score, Double.NEGATIVE_INFINITY);
        score[0] = 0;
        for (int start = 0; start < word.length; start++) {
            if (score[start] == Double.NEGATIVE_INFINITY) {
                continue;
            }
            long range = pieces.all();
            for (int end = start + 1; end <= word.length; end++) {
                range = pieces.narrow(range, end - 1 - start, word[end - 1]);
                if (range == Pieces.NONE) {
                    break;
                }
                int piece = pieces.exact(range, end - start);
                if (piece >= 0 && score[start] + pieces.score(piece) > score[end]) {
                    score[end] = score[start] + pieces.score(piece);
                    from[end] = start;
                    token[end] = pieces.id(piece);
                }
            }
            boolean pair = start + 1 < word.length && Character.isSurrogatePair(word[start], word[start + 1]);
            int next = start + (pair ? 2 : 1);
            if (score[start] + pieces.unknownScore() > score[next]) {
                score[next] = score[start] + pieces.unknownScore();
                from[next] = start;
                token[next] = pieces.unknown();
            }
        }
        return write(from, token, tokens, before);
    }

    /// Follows the best path back; unknown letters in a row are one token.
    private int write(int[] from, int[] token, long[] tokens, int before) {
        var path = new int[from.length];
        int length = 0;
        for (int at = from.length - 1; at > 0; at = from[at]) {
            path[length++] = token[at];
        }
        int count = before;
        for (int i = length - 1; i >= 0 && count < tokens.length; i--) {
            boolean again = path[i] == pieces.unknown() && i + 1 < length && path[i + 1] == path[i];
            if (!again) {
                tokens[count++] = path[i];
            }
        }
        return count;
    }
}
