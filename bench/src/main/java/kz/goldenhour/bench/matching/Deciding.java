package kz.goldenhour.bench.matching;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import kz.goldenhour.bench.Figures;
import kz.goldenhour.domain.Lang;
import kz.goldenhour.domain.evidence.EvidenceId;
import kz.goldenhour.domain.match.Embedder;
import kz.goldenhour.domain.match.Match;
import kz.goldenhour.domain.match.Outcome;
import kz.goldenhour.matching.IndexedEvidence;
import kz.goldenhour.matching.LuceneMatcher;
import kz.goldenhour.matching.SkeletonGrouping;

/// What is answered that should be, and what is answered that must not be.
final class Deciding {
    private final LuceneMatcher matcher;
    private final Figures figures;
    private final Sample sample;
    private final Duplicates duplicates = Duplicates.read();
    private final List<String> leaks = new ArrayList<>();

    /// Asks for the texts of a sample alone.
    Deciding(List<IndexedEvidence> evidence, Optional<Embedder> embedder, Figures figures, Sample sample) {
        matcher = Finding.matcher(evidence, embedder);
        this.figures = figures;
        this.sample = sample;
    }

    /// The claims themselves, as chats would spell them.
    void genuine(Path parallel) {
        for (var lang : Lang.values()) {
            for (var noise : suits(lang)) {
                var tally = new Tally("forward " + lang.tag() + " " + noise);
                each(
                        parallel,
                        lang.tag(),
                        (line, text, n) -> tally.add(
                                matcher.match(noise.of(text, new Random(n))),
                                line.get("id").asText()));
                tally.put(figures);
            }
        }
    }

    private static Set<Noise> suits(Lang lang) {
        var noises = EnumSet.allOf(Noise.class);
        if (lang != Lang.KK) {
            noises.removeAll(EnumSet.of(Noise.KEYBOARD, Noise.LATIN));
        }
        if (lang != Lang.RU) {
            noises.remove(Noise.TRANSLIT);
        }
        return noises;
    }

    void paraphrases(Path file) {
        for (var field : List.of("kk2", "ru2")) {
            var tally = new Tally("paraphrase " + field);
            each(
                    file,
                    field,
                    (line, text, n) ->
                            tally.add(matcher.match(text), line.get("id").asText()));
            tally.put(figures);
        }
    }

    /// The claims, their own record taken out: nothing may be answered but by a record that makes the same claim.
    void removed(Path parallel) {
        for (var lang : Lang.values()) {
            var tally = new Tally("removed " + lang.tag());
            var twins = new int[1];
            each(parallel, lang.tag(), (line, text, n) -> {
                var id = line.get("id").asText();
                var match = matcher.match(text, Set.of(new EvidenceId(id)));
                boolean twin = match.outcome() == Outcome.ANSWER
                        && duplicates.contains(
                                id, match.evidence().orElseThrow().id().value());
                twins[0] += twin ? 1 : 0;
                if (!twin) {
                    tally.add(match, "");
                    leak("removed", match, text, text);
                }
            });
            tally.put(figures);
            figures.put("removed " + lang.tag(), "duplicates", twins[0]);
        }
    }

    void unrelated(Path paraphraser) {
        var tally = new Tally("unrelated headlines");
        each(paraphraser.resolve("corpus.jsonl"), "text", (line, text, n) -> {
            var match = matcher.match(text);
            tally.add(match, "");
            leak("unrelated", match, text, text);
        });
        tally.put(figures);
    }

    /// Claims and paraphrases with one fact changed, on top of them noise: nothing may be answered or grouped.
    void nearMisses(Path parallel, Path paraphrases, Optional<String> leakFile) {
        var tallies = new TreeMap<String, Tally>();
        var grouping = new SkeletonGrouping();
        var grouped = new int[2];
        for (var field : List.of("kk", "ru", "en", "kk2", "ru2")) {
            var lang = Lang.ofTag(field.substring(0, 2)).orElseThrow();
            var file = field.length() == 2 ? parallel : paraphrases;
            var names = names(file, field);
            each(file, field, (line, text, n) -> {
                for (var nearMiss : new NearMisses(new Random(n), names).of(text, lang)) {
                    for (var noise : List.of(Noise.EXACT, Noise.CAPS, spelling(lang), Noise.GREETING, Noise.TYPOS)) {
                        var message = noise.of(nearMiss.text(), new Random(n));
                        var match = matcher.match(message);
                        var name = (field.length() == 2 ? "near-miss " : "reworded near-miss ") + nearMiss.kind();
                        tallies.computeIfAbsent(name, Tally::new).add(match, "");
                        leak(name + " " + noise, match, text, message);
                    }
                    grouped[0]++;
                    grouped[1] += grouping.sameClaim(text, nearMiss.text()) ? 1 : 0;
                }
            });
        }
        tallies.values().forEach(tally -> tally.put(figures));
        figures.put("near-misses grouped with their original", "n", grouped[0]);
        figures.put("near-misses grouped with their original", "ANSWER", grouped[1]);
        leakFile.ifPresent(this::writeLeaks);
    }

    private void writeLeaks(String file) {
        try {
            Files.write(Path.of(file), leaks);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Noise spelling(Lang lang) {
        return switch (lang) {
            case KK -> Noise.LATIN;
            case RU -> Noise.TRANSLIT;
            case EN -> Noise.HOMOGLYPHS;
        };
    }

    private static List<String> names(Path file, String field) {
        var names = new ArrayList<String>();
        for (var line : Sets.lines(file)) {
            for (var word : line.path(field).asText("").split(" ")) {
                var bare = word.replaceAll("[^\\p{L}-]", "");
                if (bare.length() > 3
                        && Character.isUpperCase(bare.charAt(0))
                        && Character.isLowerCase(bare.charAt(1))) {
                    names.add(bare);
                }
            }
        }
        return names;
    }

    private void leak(String kind, Match match, String text, String message) {
        if (match.outcome() == Outcome.ANSWER) {
            leaks.add(kind + "\t" + match.evidence().orElseThrow().id() + "\t" + text + "\t" + message);
        }
    }

    private void each(Path file, String field, TextReader reader) {
        int n = 0;
        for (var line : Sets.lines(file)) {
            var text = line.path(field).asText("");
            if (!text.isBlank() && sample.takes(n++)) {
                reader.read(line, text, n);
            }
        }
        System.err.println(file.getFileName() + " " + field);
    }

    @FunctionalInterface
    private interface TextReader {
        void read(JsonNode line, String text, int n);
    }
}
