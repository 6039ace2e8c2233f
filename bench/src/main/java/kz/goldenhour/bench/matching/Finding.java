package kz.goldenhour.bench.matching;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kz.goldenhour.bench.Figures;
import kz.goldenhour.bench.Model;
import kz.goldenhour.domain.Lang;
import kz.goldenhour.domain.evidence.EvidenceId;
import kz.goldenhour.domain.match.Embedder;
import kz.goldenhour.matching.EvidenceIndex;
import kz.goldenhour.matching.IndexedEvidence;
import kz.goldenhour.matching.LuceneMatcher;

/// Whether the right record comes first: P@1, MRR, MAP@5.
final class Finding {
    private static final int DEPTH = 5;

    private Finding() {}

    static LuceneMatcher matcher(List<IndexedEvidence> evidence, Optional<Embedder> embedder) {
        var index = new EvidenceIndex(embedder);
        index.apply(evidence, List.of());
        Model.makeMeanings(index);
        return new LuceneMatcher(index);
    }

    static void measure(Sets.Collection collection, Optional<Embedder> embedder, Figures figures) {
        var engine = engine(matcher(collection.evidence(), embedder));
        measure(collection.name(), engine, collection.queries(), figures);
        if (embedder.isEmpty()) {
            plain(collection.evidence())
                    .forEach((name, finder) ->
                            measure(collection.name() + ", " + name, finder, collection.queries(), figures));
        }
    }

    private static Finder engine(LuceneMatcher matcher) {
        return (message, excluded) ->
                matcher
                        .match(message, excluded.stream().map(EvidenceId::new).collect(Collectors.toSet()))
                        .candidates()
                        .stream()
                        .map(candidate -> candidate.evidence().id().value())
                        .toList();
    }

    /// What one gets from Lucene without more, on the same records.
    private static Map<String, Finder> plain(List<IndexedEvidence> evidence) {
        var finders = new TreeMap<String, Finder>();
        Plain.ANALYZERS.forEach((name, analyzer) -> finders.put(name, new Plain(evidence, analyzer)));
        return finders;
    }

    /// Independent translations of one sentence: found in each spelling.
    static void paraphrases(Path file, Optional<Embedder> embedder, Figures figures) {
        var evidence = Sets.parallel(file, Lang.KK, Lang.RU);
        var finders = new TreeMap<String, Finder>();
        finders.put("", engine(matcher(evidence, embedder)));
        if (embedder.isEmpty()) {
            plain(evidence).forEach((name, finder) -> finders.put(", " + name, finder));
        }
        for (var noise : List.of(Noise.EXACT, Noise.KEYBOARD, Noise.LATIN, Noise.COMBO)) {
            finders.forEach((name, finder) ->
                    measure("paraphrase kk " + noise + name, finder, queries(file, "kk2", noise), figures));
        }
        for (var noise : List.of(Noise.EXACT, Noise.TRANSLIT, Noise.COMBO)) {
            finders.forEach((name, finder) ->
                    measure("paraphrase ru " + noise + name, finder, queries(file, "ru2", noise), figures));
        }
    }

    /// Kazakh messages, and records in Russian alone.
    static void acrossLanguages(Path parallel, Optional<Embedder> embedder, Figures figures) {
        var matcher = matcher(Sets.parallel(parallel, Lang.RU), embedder);
        measure("ntrex kk on ru", engine(matcher), queries(parallel, "kk", Noise.EXACT), figures);
    }

    private static List<Sets.Query> queries(Path file, String field, Noise noise) {
        var queries = new ArrayList<Sets.Query>();
        for (var line : Sets.lines(file)) {
            var text = line.path(field).asText("");
            if (!text.isBlank()) {
                var id = line.get("id").asText();
                queries.add(new Sets.Query(id, noise.of(text, new Random(queries.size())), Set.of(id), Set.of()));
            }
        }
        return queries;
    }

    private static void measure(String name, Finder finder, List<Sets.Query> queries, Figures figures) {
        double first = 0;
        double reciprocal = 0;
        double average = 0;
        for (var query : queries) {
            var found = finder.find(query.text(), query.exclude());
            int hits = 0;
            double precision = 0;
            for (int i = 0; i < found.size(); i++) {
                if (query.gold().contains(found.get(i))) {
                    reciprocal += hits == 0 ? 1.0 / (i + 1) : 0;
                    first += i == 0 ? 1 : 0;
                    hits++;
                    precision += i < DEPTH ? hits / (i + 1.0) : 0;
                }
            }
            average += precision / Math.min(DEPTH, query.gold().size());
        }
        int n = queries.size();
        figures.put(name, "n", n)
                .put(name, "P@1", share(first, n))
                .put(name, "MRR", share(reciprocal, n))
                .put(name, "MAP@5", share(average, n));
        System.err.println(name);
    }

    static double share(double part, int all) {
        return all == 0 ? 0 : Math.round(part / all * 10_000) / 10_000.0;
    }
}
