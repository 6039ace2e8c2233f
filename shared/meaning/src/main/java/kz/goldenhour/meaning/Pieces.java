package kz.goldenhour.meaning;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;

/// The pieces that a Unigram model cuts words into, each with its score, in alphabetical order: all that begin alike
/// stand together, so a word is walked letter by letter by narrowing a range.
final class Pieces {
    static final long NONE = -1;
    private static final int MOST = 1 << 20;

    private final char[] letters;
    private final int[] begins;
    private final int[] ids;
    private final float[] scores;
    private final int unknown;
    private final float lowest;

    private Pieces(String[] texts, float[] scoreOfId, Set<Integer> special, int unknown) {
        var order = new Integer[texts.length];
        Arrays.setAll(order, id -> id);
        var sorted = Arrays.stream(order)
                .filter(id -> !special.contains(id))
                .sorted(Comparator.comparing(id -> texts[id]))
                .toArray(Integer[]::new);
        var all = new StringBuilder();
        begins = new int[sorted.length + 1];
        ids = new int[sorted.length];
        scores = new float[sorted.length];
        float least = 0;
        for (int i = 0; i < sorted.length; i++) {
            ids[i] = sorted[i];
            scores[i] = scoreOfId[ids[i]];
            least = Math.min(least, scores[i]);
            all.append(texts[ids[i]]);
            begins[i + 1] = all.length();
        }
        letters = all.toString().toCharArray();
        this.unknown = unknown;
        lowest = least;
    }

    /// Reads a tokenizer.json.
    ///
    /// @throws IOException where it is not one, or of another kind
    static Pieces read(Path file) throws IOException {
        var reader = new Reader();
        try (var json = new JsonFactory().createParser(file.toFile())) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException("not a tokenizer");
            }
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                var name = json.currentName();
                json.nextToken();
                switch (name) {
                    case "added_tokens" -> reader.special(json);
                    case "model" -> reader.model(json);
                    default -> json.skipChildren();
                }
            }
        }
        return reader.pieces();
    }

    /// The range of all pieces.
    long all() {
        return ids.length;
    }

    /// Of a range of pieces that agree in their first `depth` letters, those whose next letter is `letter`.
    long narrow(long range, int depth, char letter) {
        int from = first(range, depth, letter);
        int to = first(range, depth, (char) (letter + 1));
        return letter == Character.MAX_VALUE || from == to ? NONE : (long) from << 32 | to;
    }

    private int first(long range, int depth, char letter) {
        int low = (int) (range >> 32);
        int high = (int) range;
        while (low < high) {
            int middle = (low + high) >>> 1;
            int at = begins[middle] + depth;
            if (at < begins[middle + 1] && letters[at] >= letter) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /// The piece that has exactly the letters of a range, -1 where there is none.
    int exact(long range, int depth) {
        int first = (int) (range >> 32);
        return begins[first + 1] - begins[first] == depth ? first : -1;
    }

    int id(int piece) {
        return ids[piece];
    }

    float score(int piece) {
        return scores[piece];
    }

    /// The token of what no piece covers.
    int unknown() {
        return unknown;
    }

    /// What a letter costs that no piece covers: more than any piece.
    float unknownScore() {
        return lowest - 10;
    }

    private static final class Reader {
        private final Set<Integer> special = new HashSet<>();
        private String[] texts = new String[1 << 18];
        private float[] scores = new float[texts.length];
        private int count;
        private int unknown = -1;

        void special(JsonParser json) throws IOException {
            while (json.nextToken() != JsonToken.END_ARRAY) {
                while (json.nextToken() == JsonToken.FIELD_NAME) {
                    boolean id = json.currentName().equals("id");
                    json.nextToken();
                    if (id) {
                        special.add(json.getIntValue());
                    } else {
                        json.skipChildren();
                    }
                }
            }
        }

        void model(JsonParser json) throws IOException {
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                var name = json.currentName();
                json.nextToken();
                switch (name) {
                    case "type" -> {
                        if (!json.getText().equals("Unigram")) {
                            throw new IOException("a tokenizer of kind " + json.getText() + ", not Unigram");
                        }
                    }
                    case "unk_id" -> unknown = json.getIntValue();
                    case "vocab" -> vocabulary(json);
                    default -> json.skipChildren();
                }
            }
        }

        private void vocabulary(JsonParser json) throws IOException {
            if (!json.isExpectedStartArrayToken()) {
                throw new IOException("a vocabulary without scores: not of a Unigram tokenizer");
            }
            while (json.nextToken() == JsonToken.START_ARRAY && count < MOST) {
                if (count == texts.length) {
                    texts = Arrays.copyOf(texts, 2 * count);
                    scores = Arrays.copyOf(scores, 2 * count);
                }
                json.nextToken();
                texts[count] = json.getText();
                json.nextToken();
                scores[count++] = json.getFloatValue();
                json.nextToken();
            }
        }

        Pieces pieces() throws IOException {
            if (count == 0 || unknown < 0) {
                throw new IOException("a tokenizer without a vocabulary");
            }
            return new Pieces(Arrays.copyOf(texts, count), scores, special, unknown);
        }
    }
}
