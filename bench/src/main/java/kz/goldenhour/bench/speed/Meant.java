package kz.goldenhour.bench.speed;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import kz.goldenhour.domain.Lang;
import kz.goldenhour.domain.evidence.Meaning;
import kz.goldenhour.domain.match.Embedder;
import kz.goldenhour.matching.IndexedEvidence;

/// Records as they are kept where there is a model: with the vector of each wording. It is put together of those of the
/// two sentences that the wording is made of, because to ask the model for 200,000 texts would take an hour.
final class Meant {
    private final Embedder embedder;
    private final Body body;
    private final Map<String, float[]> sentences = new HashMap<>();

    Meant(Embedder embedder, Body body) {
        this.embedder = embedder;
        this.body = body;
    }

    /// Record number `i`.
    IndexedEvidence record(int i) {
        var halves = body.halves(i);
        var plain = body.record(i);
        return new IndexedEvidence(
                plain.ref(),
                plain.wordings().stream()
                        .map(wording -> wording.with(meaning(halves, wording.lang())))
                        .toList());
    }

    private Meaning meaning(Body.Halves halves, Lang lang) {
        var one = sentence(halves.one(), lang);
        var other = sentence(halves.other(), lang);
        var both = new float[one.length];
        for (int i = 0; i < both.length; i++) {
            both[i] = one[i] + other[i];
        }
        return Meaning.of(embedder.model(), both);
    }

    private float[] sentence(JsonNode line, Lang lang) {
        return sentences.computeIfAbsent(
                line.path(lang.tag()).asText(), text -> embedder.embed(text).vector());
    }
}
