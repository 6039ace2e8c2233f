package kz.goldenhour.matching;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.IntToDoubleFunction;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.util.BytesRef;

/// What terms weigh, by their hash: an open table of numbers, so that scoring looks no text up.
final class HashedWeights {
    private static final int SEED = 0x9E3779B9;

    private final int[] hashes;
    private final float[] weights;

    /// Room for so many.
    HashedWeights(int count) {
        int size = Integer.highestOneBit(Math.max(8, count)) * 4;
        hashes = new int[size];
        weights = new float[size];
    }

    /// The weights of all terms of a field, from the number of records that have them.
    static HashedWeights of(IndexReader reader, String field, IntToDoubleFunction weight) {
        try {
            var terms = MultiTerms.getTerms(reader, field);
            if (terms == null) {
                return new HashedWeights(0);
            }
            var table = new HashedWeights(count(terms));
            var each = terms.iterator();
            for (BytesRef term; (term = each.next()) != null; ) {
                var text = term.utf8ToString();
                table.put(hash(text, 0, text.length()), weight.applyAsDouble(each.docFreq()));
            }
            return table;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int count(Terms terms) throws IOException {
        int count = 0;
        var each = terms.iterator();
        while (each.next() != null) {
            count++;
        }
        return count;
    }

    static int hash(CharSequence text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 131 * hash + text.charAt(i);
        }
        return hash;
    }

    void put(int hash, double weight) {
        int slot = slot(hash);
        hashes[slot] = hash;
        weights[slot] = (float) weight;
    }

    /// 0 for what is not there.
    float of(int hash) {
        return weights[slot(hash)];
    }

    double of(int hash, double otherwise) {
        float weight = of(hash);
        return weight == 0 ? otherwise : weight;
    }

    /// Where it stands, or would; each has a place of its own below [#places].
    int slot(int hash) {
        int mask = hashes.length - 1;
        int slot = (hash * SEED >>> 8) & mask;
        while (weights[slot] != 0 && hashes[slot] != hash) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    float at(int slot) {
        return weights[slot];
    }

    int places() {
        return hashes.length;
    }
}
