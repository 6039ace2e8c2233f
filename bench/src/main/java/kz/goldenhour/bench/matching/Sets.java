package kz.goldenhour.bench.matching;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kz.goldenhour.domain.Lang;
import kz.goldenhour.domain.evidence.EvidenceId;
import kz.goldenhour.domain.evidence.EvidenceRef;
import kz.goldenhour.domain.evidence.Wording;
import kz.goldenhour.matching.IndexedEvidence;

/// Reads the public sets.
final class Sets {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Sets() {}

    /// A question with the records that answer it, and the record that it was made from, if any.
    record Query(String id, String text, Set<String> gold, Set<String> exclude) {}

    /// Records and questions.
    record Collection(String name, List<IndexedEvidence> evidence, List<Query> queries) {}

    static List<JsonNode> lines(Path file) {
        try {
            var nodes = new ArrayList<JsonNode>();
            for (var line : Files.readAllLines(file)) {
                nodes.add(JSON.readTree(line));
            }
            return nodes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Collection read(Path folder) {
        var evidence = new ArrayList<IndexedEvidence>();
        for (var line : lines(folder.resolve("corpus.jsonl"))) {
            var lang = Lang.ofTag(line.get("lang").asText()).orElseThrow();
            var wordings = new ArrayList<Wording>();
            wordings.add(new Wording(lang, line.get("text").asText(), false));
            if (line.hasNonNull("title") && !line.get("title").asText().isBlank()) {
                wordings.add(new Wording(lang, line.get("title").asText(), true));
            }
            if (line.hasNonNull("subtitle") && !line.get("subtitle").asText().isBlank()) {
                wordings.add(new Wording(lang, line.get("subtitle").asText(), true));
            }
            evidence.add(evidence(line.get("id").asText(), wordings));
        }
        Map<String, Set<String>> gold = new HashMap<>();
        try {
            for (var line : Files.readAllLines(folder.resolve("qrels.tsv"))) {
                var parts = line.split("\t");
                gold.computeIfAbsent(parts[0], none -> new TreeSet<>()).add(safe(parts[1]));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var queries = new ArrayList<Query>();
        for (var line : lines(folder.resolve("queries.jsonl"))) {
            var id = line.get("id").asText();
            var exclude =
                    line.hasNonNull("exclude") ? Set.of(safe(line.get("exclude").asText())) : Set.<String>of();
            if (gold.containsKey(id)) {
                queries.add(new Query(id, line.get("text").asText(), gold.get(id), exclude));
            }
        }
        return new Collection(folder.getFileName().toString(), evidence, queries);
    }

    /// The same news in Kazakh, Russian and English as records.
    static List<IndexedEvidence> parallel(Path file, Lang... langs) {
        var evidence = new ArrayList<IndexedEvidence>();
        for (var line : lines(file)) {
            var wordings = new ArrayList<Wording>();
            for (var lang : langs) {
                if (line.hasNonNull(lang.tag())
                        && !line.get(lang.tag()).asText().isBlank()) {
                    wordings.add(new Wording(lang, line.get(lang.tag()).asText(), false));
                }
            }
            if (!wordings.isEmpty()) {
                evidence.add(evidence(line.get("id").asText(), wordings));
            }
        }
        return evidence;
    }

    static IndexedEvidence evidence(String id, List<Wording> wordings) {
        return new IndexedEvidence(new EvidenceRef(new EvidenceId(safe(id)), 1), wordings);
    }

    /// Ids of the sets hold signs and lengths that an id of ours may not have.
    static String safe(String id) {
        var safe = id.replaceAll("[^A-Za-z0-9._-]", "_");
        return safe.length() <= 64 ? safe : safe.substring(0, 50) + "-" + Integer.toHexString(id.hashCode());
    }
}
