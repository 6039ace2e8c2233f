package kz.goldenhour.pages;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.goldenhour.domain.Digest;
import kz.goldenhour.domain.Lang;
import kz.goldenhour.domain.Rating;
import kz.goldenhour.domain.publish.Rebuttal;

/// The short hashes of the sentences of a text. A form carries those that were shown, so that a text that has changed
/// meanwhile can say where, without anything being kept between two requests.
public record Trace(Set<String> marks) {
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?…])\\s+|\\n+");

    public Trace {
        marks = Set.copyOf(marks);
    }

    public static Trace of(Rebuttal rebuttal) {
        var marks = new LinkedHashSet<String>();
        marks.add(mark(rebuttal.rating().name()));
        for (var lang : Lang.values()) {
            sentences(rebuttal.quote().in(lang)).forEach(sentence -> marks.add(mark(sentence)));
            sentences(rebuttal.body().in(lang)).forEach(sentence -> marks.add(mark(sentence)));
        }
        rebuttal.sources().forEach(source -> marks.add(mark(source.toString())));
        return new Trace(marks);
    }

    /// Reads what a form carried; whatever cannot be a mark is left out.
    public static Trace read(String carried) {
        return new Trace(Arrays.stream(carried.split(","))
                .filter(mark -> mark.matches("[0-9a-f]{8}"))
                .collect(Collectors.toSet()));
    }

    /// For the form.
    public String carried() {
        return marks.stream().sorted().collect(Collectors.joining(","));
    }

    /// Whether this very sentence, rating or source was there.
    public boolean has(String text) {
        return marks.contains(mark(text));
    }

    /// How many of these sentences and sources are no longer in the text.
    public int missingFrom(Trace now) {
        var gone = new HashSet<>(marks);
        gone.removeAll(now.marks);
        for (var rating : Rating.values()) {
            gone.remove(mark(rating.name()));
        }
        return gone.size();
    }

    /// A text in sentences, none of them empty.
    public static List<String> sentences(String text) {
        return Arrays.stream(SENTENCE.split(text))
                .map(String::strip)
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }

    private static String mark(String text) {
        return Digest.sha256(text).substring(0, 8);
    }
}
