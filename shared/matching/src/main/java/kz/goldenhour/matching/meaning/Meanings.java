package kz.goldenhour.matching.meaning;

import java.lang.System.Logger.Level;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import kz.goldenhour.domain.Lang;
import kz.goldenhour.domain.Trouble;
import kz.goldenhour.domain.evidence.EvidenceId;
import kz.goldenhour.domain.evidence.Meaning;
import kz.goldenhour.domain.evidence.Wording;
import kz.goldenhour.domain.match.Embedder;
import kz.goldenhour.domain.match.Embedder.Embedding;

/// The meaning of every wording of every live record, in memory, beside the index of their words.
public final class Meanings {
    private static final System.Logger LOG = System.getLogger(Meanings.class.getName());

    /// What a message says stands in its first sentences; each further word would only cost time.
    private static final int LONGEST = 400;

    /// A wording that another of its language is so many times as long as is a heading of it.
    private static final int TIMES_A_HEADING = 8;

    private final Embedder embedder;
    private final AtomicBoolean failedBefore = new AtomicBoolean();
    private final Vectors vectors = new Vectors();
    private final Map<EvidenceId, Set<Lang>> langs = new HashMap<>();
    private final Map<EvidenceId, List<Wording>> unmade = new LinkedHashMap<>();
    private final ReadWriteLock lock = new ReentrantReadWriteLock();

    public Meanings(Embedder embedder) {
        this.embedder = embedder;
    }

    /// Puts a record in. What this model made of its wordings before is taken as kept; the rest is made by
    /// [#catchUp(int)], for that is slow.
    public void put(EvidenceId id, List<Wording> wordings) {
        var telling = wordings.stream()
                .filter(wording -> !isHeading(wording, wordings))
                .toList();
        var kept = telling.stream().flatMap(wording -> kept(wording).stream()).toList();
        var missing =
                telling.stream().filter(wording -> kept(wording).isEmpty()).toList();
        var spoken = EnumSet.noneOf(Lang.class);
        wordings.forEach(wording -> spoken.add(wording.lang()));
        changing(() -> {
            vectors.put(id, kept);
            langs.put(id, spoken);
            unmade.remove(id);
            if (!missing.isEmpty()) {
                unmade.put(id, missing);
            }
        });
    }

    /// A heading says too little by itself: it is near every short question.
    private static boolean isHeading(Wording wording, List<Wording> wordings) {
        return wordings.stream()
                .anyMatch(other -> other.lang() == wording.lang()
                        && other.text().length()
                                > TIMES_A_HEADING * wording.text().length());
    }

    private Optional<float[]> kept(Wording wording) {
        return wording.meaning()
                .filter(meaning -> meaning.model().equals(embedder.model()))
                .map(Meaning::unit)
                .filter(vector -> vector.length == Embedder.SIZE);
    }

    /// Makes what was not kept, of so many records at most. Until then they are found by their words alone.
    /// Returns of how many it was made.
    public int catchUp(int most) {
        for (int i = 0; i < most; i++) {
            var next = next();
            if (next.isEmpty()) {
                return i;
            }
            var id = next.get().getKey();
            var made = next.get().getValue().stream()
                    .flatMap(wording -> embedded(wording.text()).stream().map(Embedding::vector))
                    .toList();
            changing(() -> {
                // Not where the record has changed meanwhile
                if (unmade.remove(id, next.get().getValue())) {
                    vectors.add(id, made);
                }
            });
        }
        return most;
    }

    private Optional<Map.Entry<EvidenceId, List<Wording>>> next() {
        return reading(() -> unmade.entrySet().stream().findFirst().map(Map.Entry::copyOf));
    }

    private void changing(Runnable change) {
        lock.writeLock().lock();
        try {
            change.run();
        } finally {
            lock.writeLock().unlock();
        }
    }

    private <T> T reading(Supplier<T> read) {
        lock.readLock().lock();
        try {
            return read.get();
        } finally {
            lock.readLock().unlock();
        }
    }

    /// Takes a record out.
    public void remove(EvidenceId id) {
        changing(() -> {
            vectors.remove(id);
            langs.remove(id);
            unmade.remove(id);
        });
    }

    /// Reads a message. The one slow step of a search. Empty where the model fails: then it is found by its words
    /// alone.
    public Optional<Asked> ask(String message) {
        return embedded(cut(message)).map(Asked::new);
    }

    /// A model that fails takes no report and no record away. It is said once.
    private Optional<Embedding> embedded(String text) {
        try {
            return Optional.of(embedder.embed(text));
        } catch (RuntimeException failed) {
            if (!failedBefore.getAndSet(true)) {
                LOG.log(Level.WARNING, "the embedding model fails, matching goes on by words: {0}", Trouble.of(failed));
            }
            return Optional.empty();
        }
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int space = text.lastIndexOf(' ', LONGEST);
        return text.substring(0, space > LONGEST / 2 ? space : LONGEST);
    }

    /// A message that was read.
    public final class Asked {
        private final Embedding meaning;

        private Asked(Embedding meaning) {
            this.meaning = meaning;
        }

        /// The records that mean the nearest, with their cosines, nearest first.
        public Map<EvidenceId, Double> nearest(int most, Collection<EvidenceId> excluded) {
            return reading(() -> vectors.nearest(meaning.vector(), most, Set.copyOf(excluded)));
        }

        /// How near a record is, 1 for the same meaning, about 0 for another matter.
        public double nearness(EvidenceId id) {
            return reading(() -> vectors.cosine(meaning.vector(), id));
        }

        /// Whether a record is put in the language of the message, so that shared words say something.
        public boolean speaksTheLanguageOf(EvidenceId id) {
            return reading(() -> langs.getOrDefault(id, Set.of()).contains(meaning.lang()));
        }
    }
}
