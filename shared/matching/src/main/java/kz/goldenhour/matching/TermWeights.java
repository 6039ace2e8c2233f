package kz.goldenhour.matching;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.index.IndexReader;

/// What every prefix and letter group of the index weighs. Worked out when much of the index has changed, not for each
/// record that comes or goes.
final class TermWeights {
    private static final double MUCH = 0.02;

    private final int records;
    private final HashedWeights prefixes;
    private final HashedWeights groups;
    private final double unknownPrefix;
    private final double unknownGroup;
    private final double groupsOfARecord;

    private TermWeights(IndexReader reader, Weights weights) {
        records = reader.numDocs();
        prefixes = HashedWeights.of(reader, EvidenceDocument.PREFIX, weights::of);
        groups = HashedWeights.of(reader, EvidenceDocument.GRAM, this::ofGroupIn);
        unknownPrefix = weights.of(0);
        unknownGroup = ofGroupIn(0);
        groupsOfARecord = groupsOfARecord(reader);
    }

    /// The weights of an index, or those of its last state where little has changed.
    static TermWeights of(IndexReader reader, Weights weights, TermWeights before) {
        return Math.abs(reader.numDocs() - before.records) > MUCH * before.records
                ? new TermWeights(reader, weights)
                : before;
    }

    static TermWeights of(IndexReader reader, Weights weights) {
        return new TermWeights(reader, weights);
    }

    private static double groupsOfARecord(IndexReader reader) {
        try {
            return Math.max(1, reader.getSumTotalTermFreq(EvidenceDocument.GRAM))
                    / (double) Math.max(1, reader.getDocCount(EvidenceDocument.GRAM));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private double ofGroupIn(int records) {
        return Math.log(1 + Math.max(0, this.records - records + 0.5) / (records + 0.5));
    }

    double ofPrefix(int hash) {
        return prefixes.of(hash, unknownPrefix);
    }

    double ofGroup(int hash) {
        return groups.of(hash, unknownGroup);
    }

    /// On average.
    double groupsOfARecord() {
        return groupsOfARecord;
    }
}
