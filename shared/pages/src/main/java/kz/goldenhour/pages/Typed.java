package kz.goldenhour.pages;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What an officer has typed so far. Every page carries it on, so that a wrong PIN, a lost race or another language
/// costs nobody a word.
public record Typed(Map<String, String> values) {
    /// The prefix of the fields of "it is true", which never share a text with a denial.
    public static final String TRUE = "true-";

    /// The tick that a question is another wording of the record.
    public static final String ALIAS = "alias";

    /// Fields in which something is chosen.
    private static final List<String> CHOSEN = List.of("rating", "reason", "other", "record", "give-to");

    /// The fields of a text of one's own, without prefix.
    public static final List<String> TEXT_FIELDS = List.of(
            "quote-kk",
            "quote-ru",
            "quote-en",
            "body-kk",
            "body-ru",
            "body-en",
            "sources",
            "name-kk",
            "name-ru",
            "post-kk",
            "post-ru");

    /// The fields by which a claim changes hands.
    private static final List<String> HANDS =
            List.of("give-contact", "give-note", "ask-name", "ask-contact", "ask-note", "back-reason");

    /// Ticks, and the marks by which a change of one language shows: kept like words, and given back to nobody to read.
    private static final Pattern TICK =
            Pattern.compile("(?:same|still)-[0-9a-f]{8}|now|read|alias|(?:true-)?pair-(?:quote|body)");

    public Typed {
        var kept = new TreeMap<String, String>();
        values.forEach((name, value) -> {
            if (isField(name)) {
                kept.put(name, value.replace("\r\n", "\n"));
            }
        });
        values = Map.copyOf(kept);
    }

    public static Typed nothing() {
        return new Typed(Map.of());
    }

    /// The text of a field; empty where nothing was typed.
    public String get(String name) {
        return values.getOrDefault(name, "");
    }

    /// Whether the field was on the page that was sent, even if empty.
    public boolean has(String name) {
        return values.containsKey(name);
    }

    /// The fields in a fixed order, for hidden inputs.
    public List<Map.Entry<String, String>> entries() {
        return List.copyOf(new TreeMap<>(values).entrySet());
    }

    /// The texts that hold anything, for giving them back to read and copy.
    public List<String> written() {
        return entries().stream()
                .filter(entry -> isText(entry.getKey()))
                .map(entry -> entry.getValue().strip())
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }

    /// Whether the text of one's own says nothing that was not shown before.
    boolean isCopyOf(Trace shown) {
        return Stream.of("quote-kk", "quote-ru", "quote-en", "body-kk", "body-ru", "body-en")
                .flatMap(name -> Trace.sentences(get(name)).stream())
                .allMatch(shown::has);
    }

    /// Without the tick that has its box on the page itself.
    Typed withoutAlias() {
        var kept = new TreeMap<>(values);
        kept.remove(ALIAS);
        return new Typed(kept);
    }

    /// Without the fields of the text that begin with `prefix`.
    Typed withoutText(String prefix) {
        var kept = new TreeMap<>(values);
        TEXT_FIELDS.forEach(name -> kept.remove(prefix + name));
        if (prefix.isEmpty()) {
            kept.remove("rating");
            kept.remove("other");
            kept.remove("record");
        }
        for (var part : InStep.PARTS) {
            kept.remove(prefix + "pair-" + part);
        }
        return new Typed(kept);
    }

    /// The names of the ticks about texts.
    List<String> ticks() {
        return values.keySet().stream()
                .filter(name -> name.startsWith("same-") || name.startsWith("still-"))
                .sorted()
                .toList();
    }

    /// The same with one field set.
    Typed with(String name, String value) {
        var all = new TreeMap<>(values);
        all.put(name, value);
        return new Typed(all);
    }

    private static boolean isField(String name) {
        return isText(name) || CHOSEN.contains(name) || TICK.matcher(name).matches();
    }

    private static boolean isText(String name) {
        return HANDS.contains(name)
                || TEXT_FIELDS.contains(name.startsWith(TRUE) ? name.substring(TRUE.length()) : name);
    }
}
