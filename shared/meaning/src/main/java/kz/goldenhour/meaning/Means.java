package kz.goldenhour.meaning;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kz.goldenhour.domain.Lang;
import kz.goldenhour.domain.match.Embedder;
import kz.goldenhour.domain.match.Embedder.Embedding;

/// Takes from a vector what all texts of its language have in common.
final class Means {
    private static final Map<Lang, float[]> MEANS = read();

    private Means() {}

    /// The vector without the mean of its language, and with less of what texts of one meaning differ in. Its language:
    /// of those that are written in such letters, the one whose mean it lies nearest to.
    static Embedding centred(float[] vector, String text) {
        var lang = nearest(vector, inLettersOf(text));
        var mean = mean(lang);
        var centred = new float[vector.length];
        for (int i = 0; i < centred.length; i++) {
            centred[i] = vector[i] - mean[i];
        }
        Scatter.shorten(centred);
        return new Embedding(unit(centred), lang);
    }

    /// The cosine between a vector and the mean of its language: high for every text, if the means are this model's.
    static double closeness(float[] vector) {
        return vector.length == Embedder.SIZE ? cosine(vector, mean(nearest(vector, MEANS.keySet()))) : 0;
    }

    /// The vector, scaled to length 1.
    static float[] unit(float[] vector) {
        float length = (float) Math.max(1e-9, Math.sqrt(dot(vector, vector)));
        var unit = new float[vector.length];
        for (int i = 0; i < unit.length; i++) {
            unit[i] = vector[i] / length;
        }
        return unit;
    }

    private static Set<Lang> inLettersOf(String text) {
        int cyrillic = 0;
        int latin = 0;
        for (char c : text.toLowerCase(Locale.ROOT).toCharArray()) {
            if ("әғқңөұүһі".indexOf(c) >= 0) {
                return EnumSet.of(Lang.KK);
            }
            cyrillic += c >= 'а' && c <= 'ё' ? 1 : 0;
            latin += c >= 'a' && c <= 'z' ? 1 : 0;
        }
        return latin > cyrillic ? EnumSet.of(Lang.EN) : EnumSet.of(Lang.KK, Lang.RU);
    }

    private static Lang nearest(float[] vector, Set<Lang> langs) {
        return langs.stream()
                .max(Comparator.comparingDouble(lang -> cosine(vector, mean(lang))))
                .orElse(Lang.RU);
    }

    private static float[] mean(Lang lang) {
        return Objects.requireNonNull(MEANS.get(lang));
    }

    private static double cosine(float[] one, float[] other) {
        return dot(one, other) / Math.max(1e-9, Math.sqrt(dot(one, one) * dot(other, other)));
    }

    private static double dot(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += (double) one[i] * other[i];
        }
        return sum;
    }

    private static Map<Lang, float[]> read() {
        var means = new EnumMap<Lang, float[]>(Lang.class);
        try (var file = Objects.requireNonNull(Means.class.getResourceAsStream("means.txt"));
                var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            for (String line; (line = lines.readLine()) != null; ) {
                if (!line.startsWith("#")) {
                    var parts = line.split(": ", 2);
                    means.put(Lang.ofTag(parts[0]).orElseThrow(), Scatter.numbers(parts[1]));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return means;
    }
}
