package kz.goldenhour.matching;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import kz.goldenhour.domain.evidence.EvidenceRef;
import kz.goldenhour.matching.fact.Read;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// A record that was found for a message.
final class Found {
    private static final int LAID_OVER = 2;

    private final Read message;
    private final View view;
    private final int document;
    private final List<Double> likeness;
    private @Nullable Closest closest;

    /// @param likeness how much of each of its wordings and of the message is the same
    Found(Read message, View view, int document, List<Double> likeness) {
        this.message = message;
        this.view = view;
        this.document = document;
        this.likeness = List.copyOf(likeness);
    }

    int document() {
        return document;
    }

    List<Double> likeness() {
        return likeness;
    }

    /// Which record it is.
    EvidenceRef ref() throws IOException {
        return EvidenceDocument.ref(value(view, document, EvidenceDocument.RECORD));
    }

    /// The letters of its longest wording.
    int longest() throws IOException {
        return EvidenceDocument.wordings(value(view, document, EvidenceDocument.RECORD)).stream()
                .mapToInt(wording -> wording.text().length())
                .max()
                .orElse(0);
    }

    /// The wording that is most like the message, of those few that share most with it. It is laid over the message
    /// when first asked for, and kept: who counts, who chooses and who looks for a rival ask for the same.
    Closest closest() throws IOException {
        var known = closest;
        if (known == null) {
            var wordings = EvidenceDocument.wordings(value(view, document, EvidenceDocument.RECORD));
            known = IntStream.range(0, wordings.size())
                    .boxed()
                    .sorted(Comparator.comparingDouble(i -> -likeness.get(i)))
                    .limit(LAID_OVER)
                    .map(i -> Closest.of(message, i, wordings, view))
                    .max(Comparator.comparingDouble(one -> one.overlap().likeness()))
                    .orElseThrow();
            closest = known;
        }
        return known;
    }

    /// What the index keeps of a document.
    static BytesRef value(View view, int document, String field) throws IOException {
        var leaves = view.searcher().getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        var values = leaf.reader().getBinaryDocValues(field);
        if (values == null || !values.advanceExact(document - leaf.docBase)) {
            throw new IllegalStateException("a document without " + field);
        }
        return values.binaryValue();
    }
}
