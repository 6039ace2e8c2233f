package kz.goldenhour.matching;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import kz.goldenhour.domain.evidence.EvidenceId;
import kz.goldenhour.domain.evidence.EvidenceRef;
import kz.goldenhour.domain.match.Embedder;
import kz.goldenhour.matching.meaning.Meanings;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.SingleInstanceLockFactory;
import org.jspecify.annotations.Nullable;

/// Every wording of every live evidence record, in memory. Safe for concurrent readers; one writer at a time.
///
/// Changes apply by version: an older version, or the same one again, changes nothing. A retired record leaves its
/// version
/// behind, so that a late look at an older one does not bring it back.
public final class EvidenceIndex implements AutoCloseable {
    /// Meanings that were not kept are made a few at a time, so that nobody waits for all.
    private static final int AT_ONCE = 16;

    private final ByteBuffersDirectory directory = new ByteBuffersDirectory(
            new SingleInstanceLockFactory(), ByteBuffersDataOutput::new, ByteBuffersDirectory.OUTPUT_AS_BYTE_ARRAY);
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final Map<EvidenceId, Long> versions = new HashMap<>();
    private final Optional<Meanings> meanings;
    private int live;
    private volatile @Nullable View view;

    /// An empty index of words.
    public EvidenceIndex() {
        this(Optional.empty());
    }

    /// An empty index of words and, where there is a model, of meanings.
    public EvidenceIndex(Optional<Embedder> embedder) {
        meanings = embedder.map(Meanings::new);
        try {
            var config = new IndexWriterConfig(EvidenceDocument.ANALYZER)
                    .setSimilarity(Candidates.BM25)
                    .setMergeScheduler(new SerialMergeScheduler())
                    .setRAMBufferSizeMB(48);
            writer = new IndexWriter(directory, config);
            searchers = new SearcherManager(writer, new Factory());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Puts live records in and takes retired ones out. When it returns, the next match sees it.
    public synchronized void apply(Collection<IndexedEvidence> changed, Collection<EvidenceRef> retired) {
        try {
            boolean changes = false;
            for (var evidence : changed) {
                changes |= put(evidence);
            }
            for (var ref : retired) {
                changes |= remove(ref);
            }
            if (changes) {
                searchers.maybeRefreshBlocking();
                search(View::searcher); // what has to be worked out anew is, before somebody waits for it
            }
            makeMeanings(AT_ONCE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Makes the index hold exactly these records.
    public synchronized void reload(Collection<IndexedEvidence> everything) {
        var there = new HashSet<EvidenceId>();
        everything.forEach(evidence -> there.add(evidence.ref().id()));
        var retired = new ArrayList<EvidenceRef>();
        versions.forEach((id, version) -> {
            if (!there.contains(id) && version > 0) {
                retired.add(new EvidenceRef(id, version));
            }
        });
        apply(everything, retired);
    }

    /// Makes meanings that were not kept with their records, so many at most. Returns of how many records.
    public int makeMeanings(int most) {
        return meanings.map(it -> it.catchUp(most)).orElse(0);
    }

    /// How many records are live.
    public synchronized int size() {
        return live;
    }

    private boolean put(IndexedEvidence evidence) throws IOException {
        var ref = evidence.ref();
        var known = versions.getOrDefault(ref.id(), 0L);
        if (Math.abs(known) >= ref.version()) {
            return false;
        }
        versions.put(ref.id(), ref.version());
        var document = EvidenceDocument.of(evidence);
        if (known == 0) {
            writer.addDocument(document);
        } else {
            writer.updateDocument(new Term(EvidenceDocument.ID, ref.id().value()), document);
        }
        meanings.ifPresent(it -> it.put(ref.id(), evidence.wordings()));
        live += known > 0 ? 0 : 1;
        return true;
    }

    /// A retired record keeps its version, negated.
    private boolean remove(EvidenceRef ref) throws IOException {
        var known = versions.getOrDefault(ref.id(), 0L);
        if (Math.abs(known) > ref.version() || known == -ref.version()) {
            return false;
        }
        versions.put(ref.id(), -ref.version());
        if (known <= 0) {
            return false;
        }
        writer.deleteDocuments(new Term(EvidenceDocument.ID, ref.id().value()));
        meanings.ifPresent(it -> it.remove(ref.id()));
        live--;
        return true;
    }

    /// Runs a search on a consistent view of the index.
    <T> T search(Search<T> search) {
        try {
            var searcher = searchers.acquire();
            try {
                return search.on(viewOf(searcher));
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private View viewOf(IndexSearcher searcher) {
        var last = view;
        if (last == null || !last.searcher().equals(searcher)) {
            last = new View(searcher, last, meanings);
            view = last;
        }
        return last;
    }

    /// What is done on a view of the index.
    @FunctionalInterface
    interface Search<T> {
        T on(View view) throws IOException;
    }

    private static final class Factory extends SearcherFactory {
        @Override
        public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
            var searcher = new IndexSearcher(reader);
            searcher.setSimilarity(Candidates.BM25);
            searcher.setQueryCache(null);
            return searcher;
        }
    }

    @Override
    public synchronized void close() {
        try {
            searchers.close();
            writer.close();
            directory.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
