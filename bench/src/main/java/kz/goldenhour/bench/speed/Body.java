package kz.goldenhour.bench.speed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import kz.goldenhour.domain.Lang;
import kz.goldenhour.domain.evidence.EvidenceId;
import kz.goldenhour.domain.evidence.EvidenceRef;
import kz.goldenhour.domain.evidence.Wording;
import kz.goldenhour.matching.IndexedEvidence;

/// As many records as one likes, made of public texts: each takes the beginning of one sentence and the end of another,
/// in Kazakh and Russian alike, with digits of its own. The same seed makes the same records.
final class Body {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long SEED = 20_26;

    private final List<JsonNode> news;
    private final List<JsonNode> paraphrases;

    /// @param data the folder of the public sets
    Body(Path data) {
        news = lines(data.resolve("ntrex-kk-ru-en/parallel.jsonl"));
        paraphrases = lines(data.resolve("paraphrase-kk-ru/ntrex-vs-wmt19.jsonl"));
    }

    private static List<JsonNode> lines(Path file) {
        try (var lines = Files.lines(file)) {
            var nodes = new ArrayList<JsonNode>();
            for (var line : (Iterable<String>) lines::iterator) {
                nodes.add(JSON.readTree(line));
            }
            return nodes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The two sentences that a record is made of.
    record Halves(JsonNode one, JsonNode other, int digits) {}

    Halves halves(int i) {
        var random = new Random(SEED + i * 7919L);
        return new Halves(
                news.get(random.nextInt(news.size())), news.get(random.nextInt(news.size())), random.nextInt());
    }

    /// Record number `i`.
    IndexedEvidence record(int i) {
        var halves = halves(i);
        return new IndexedEvidence(
                new EvidenceRef(new EvidenceId("e" + i), 1),
                Stream.of(Lang.RU, Lang.KK)
                        .map(lang -> new Wording(
                                lang, joined(halves.one(), halves.other(), lang.tag(), halves.digits()), false))
                        .toList());
    }

    private static String joined(JsonNode one, JsonNode other, String lang, int digits) {
        var begin = one.path(lang).asText().split(" ");
        var end = other.path(lang).asText().split(" ");
        var text = new StringBuilder();
        for (int i = 0; i < (begin.length + 1) / 2; i++) {
            text.append(begin[i]).append(' ');
        }
        for (int i = end.length / 2; i < end.length; i++) {
            text.append(end[i]).append(' ');
        }
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                text.setCharAt(i, (char) ('1' + Math.floorMod(digits + i, 9)));
            }
        }
        return text.toString().strip();
    }

    /// Half of them rewordings of the sentences that the records are made of, half of them wordings of records, one
    /// word
    /// left out.
    List<String> messages(int count, int records) {
        var random = new Random(SEED);
        var messages = new ArrayList<String>();
        while (messages.size() < count) {
            var reworded = paraphrases.get(random.nextInt(paraphrases.size()));
            messages.add(reworded.path(reworded.hasNonNull("kk2") && random.nextBoolean() ? "kk2" : "ru2")
                    .asText());
            var wording = record(random.nextInt(records))
                    .wordings()
                    .get(random.nextInt(2))
                    .text()
                    .split(" ");
            var text = new StringBuilder();
            int without = random.nextInt(wording.length);
            for (int i = 0; i < wording.length; i++) {
                text.append(i == without ? "" : wording[i] + " ");
            }
            messages.add(text.toString());
        }
        return messages;
    }
}
