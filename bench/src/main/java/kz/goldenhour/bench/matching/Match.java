package kz.goldenhour.bench.matching;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kz.goldenhour.bench.Model;
import kz.goldenhour.bench.Options;
import kz.goldenhour.domain.Lang;
import kz.goldenhour.domain.evidence.EvidenceId;
import kz.goldenhour.domain.evidence.EvidenceRef;
import kz.goldenhour.domain.evidence.Wording;
import kz.goldenhour.domain.match.Embedder;
import kz.goldenhour.domain.match.Reason;
import kz.goldenhour.matching.EvidenceIndex;
import kz.goldenhour.matching.IndexedEvidence;
import kz.goldenhour.matching.LuceneMatcher;

/// The engine as a filter: evidence and queries in, decisions out, a line of JSON each.
///
/// `--evidence FILE --queries FILE --out FILE [--model DIR]`; a line that cannot be read ends the run with its number.
public final class Match {
    private static final String HELP = """
            Usage: bench/match --evidence FILE --queries FILE --out FILE [--model DIR]

            The matching engine as a filter. Each file holds one JSON object a line, in UTF-8:

              evidence   {"id", "wordings": [{"lang": "kk|ru|en", "text"}], "aliases": [text]?}
              queries    {"id", "text", "exclude": [id]?}
              out        {"id", "outcome": "ANSWER|SUGGEST|CONFLICT|NONE", "evidence": id or null, "probability",
                          "candidates": [{"id", "score"}], "reasons": [text]}

            An id is a text or a whole number, and comes back as it was.
            A query is answered as if the excluded records were not there. Candidates are the best ten, whatever the
            outcome. --model: a directory with an embedding model, to find by meaning too. A line that cannot be read ends the run with its number.
            """;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final EvidenceIndex index;
    private final Map<EvidenceId, JsonNode> names = new HashMap<>();

    private Match(Optional<Embedder> embedder) {
        index = new EvidenceIndex(embedder);
    }

    /// Runs it.
    public static void main(String[] arguments) throws IOException {
        var options = Options.read(HELP, arguments, "--evidence", "--queries", "--out", "--model");
        var trouble = filter(
                file(options, "--evidence"), file(options, "--queries"), file(options, "--out"), Model.of(options));
        if (trouble.isPresent()) {
            System.err.println(trouble.get());
            System.exit(2);
        }
    }

    /// Matches the queries of one file; says what went wrong, if something did.
    static Optional<String> filter(Path evidence, Path queries, Path out) {
        return filter(evidence, queries, out, Optional.empty());
    }

    private static Optional<String> filter(Path evidence, Path queries, Path out, Optional<Embedder> embedder) {
        try {
            var match = new Match(embedder);
            match.load(evidence);
            match.answer(queries, out);
            return Optional.empty();
        } catch (Lines.BadLine e) {
            return Optional.ofNullable(e.getMessage());
        } catch (NoSuchFileException e) {
            return Optional.of("no such file: " + e.getFile());
        } catch (IOException e) {
            return Optional.of("cannot read or write: " + e.getMessage());
        }
    }

    private static Path file(Options options, String name) {
        if (options.text(name).isEmpty()) {
            System.err.println(name + " FILE is missing (--help explains)");
            System.exit(2);
        }
        return Path.of(options.text(name).orElseThrow());
    }

    private void load(Path file) throws IOException {
        var evidence = new ArrayList<IndexedEvidence>();
        var seen = new HashSet<String>();
        Lines.each(file, line -> {
            var name = Lines.id(line);
            var id = new EvidenceId("e" + evidence.size());
            if (!seen.add(name.asText())) {
                throw new IllegalArgumentException("id " + name.asText() + " is there already");
            }
            names.put(id, name);
            evidence.add(new IndexedEvidence(new EvidenceRef(id, 1), wordings(line)));
        });
        index.apply(evidence, List.of());
        Model.makeMeanings(index);
        System.err.println(index.size() + " evidence records");
    }

    private static List<Wording> wordings(JsonNode line) {
        var wordings = new ArrayList<Wording>();
        for (var wording : line.path("wordings")) {
            var lang = Lang.ofTag(Lines.text(wording, "lang"))
                    .orElseThrow(() -> new IllegalArgumentException("lang must be kk, ru or en"));
            wordings.add(new Wording(lang, Lines.text(wording, "text"), false));
        }
        if (wordings.isEmpty()) {
            throw new IllegalArgumentException("wordings must not be empty");
        }
        Lines.texts(line, "aliases")
                .forEach(alias -> wordings.add(new Wording(wordings.getFirst().lang(), alias, true)));
        return wordings;
    }

    private void answer(Path queries, Path out) throws IOException {
        var matcher = new LuceneMatcher(index);
        var ids = new HashMap<String, EvidenceId>();
        names.forEach((id, name) -> ids.put(name.asText(), id));
        var count = new int[1];
        try (var writer = Files.newBufferedWriter(out)) {
            Lines.each(queries, line -> {
                var excluded = new HashSet<EvidenceId>();
                for (var name : Lines.ids(line, "exclude")) {
                    if (ids.containsKey(name)) {
                        excluded.add(ids.get(name));
                    }
                }
                if (!line.path("text").isTextual()) {
                    throw new IllegalArgumentException("text must be a text");
                }
                var id = Lines.id(line);
                write(writer, id, matcher.match(line.path("text").asText(), excluded));
                if (++count[0] % 1000 == 0) {
                    System.err.println(count[0] + " queries");
                }
            });
        }
        System.err.println(count[0] + " queries answered");
    }

    private void write(BufferedWriter writer, JsonNode id, kz.goldenhour.domain.match.Match match) throws IOException {
        ObjectNode line = JSON.createObjectNode();
        line.set("id", id);
        line.put("outcome", match.outcome().name());
        line.set("evidence", match.evidence().map(ref -> name(ref.id())).orElseGet(NullNode::getInstance));
        line.put("probability", match.probability());
        var candidates = line.putArray("candidates");
        match.candidates()
                .forEach(candidate -> candidates
                        .addObject()
                        .<ObjectNode>set("id", name(candidate.evidence().id()))
                        .put("score", candidate.score()));
        var reasons = line.putArray("reasons");
        match.reasons().forEach(reason -> reasons.add(sentence(reason)));
        writer.write(JSON.writeValueAsString(line));
        writer.newLine();
    }

    private JsonNode name(EvidenceId id) {
        return Objects.requireNonNull(names.get(id));
    }

    /// One reason, readable.
    static String sentence(Reason reason) {
        var fact = reason.fact().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return switch (reason.finding()) {
            case AGREES -> fact + ": " + reason.inEvidence() + " agrees";
            case CONTRADICTS -> fact + ": " + reason.inMessage() + " and " + reason.inEvidence() + " differ";
            case ONLY_IN_MESSAGE -> fact + ": " + reason.inMessage() + " is in the message alone";
            case ONLY_IN_EVIDENCE -> fact + ": " + reason.inEvidence() + " is in the evidence alone";
        };
    }
}
