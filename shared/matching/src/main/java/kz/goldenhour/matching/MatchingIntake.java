package kz.goldenhour.matching;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import kz.goldenhour.domain.Randomness;
import kz.goldenhour.domain.Stores;
import kz.goldenhour.domain.claim.Intake;
import kz.goldenhour.domain.claim.Openings;
import kz.goldenhour.domain.desk.DeskId;
import kz.goldenhour.domain.desk.Desks;
import kz.goldenhour.domain.match.Embedder;

/// The intake of reports on this engine, with an index of its own that follows the store.
public final class MatchingIntake {
    /// How long the store keeps its list of changes, at least.
    private static final Duration CHANGES_KEPT = Duration.ofHours(47);

    /// Meanings that were not kept with their records are made before the snapshot, some minutes' worth at most.
    private static final int MADE_BEFORE = 5_000;

    private final Intake intake;
    private final FreshEvidence matcher;
    private final EvidenceIndex index;

    /// @param defaultDesk the desk of claims that no other desk covers
    public MatchingIntake(Stores stores, DeskId defaultDesk, Randomness randomness, Clock clock) {
        this(stores, defaultDesk, Optional.empty(), randomness, clock);
    }

    /// @param defaultDesk the desk of claims that no other desk covers
    /// @param embedder    finds by meaning too, where there is one
    public MatchingIntake(
            Stores stores, DeskId defaultDesk, Optional<Embedder> embedder, Randomness randomness, Clock clock) {
        index = new EvidenceIndex(embedder);
        this.matcher = new FreshEvidence(
                index, new LuceneMatcher(index), EvidenceChanges.of(stores.evidence(), CHANGES_KEPT), clock);
        var openings = new Openings(stores, new Desks(stores.desks(), defaultDesk), new SkeletonGrouping(), clock);
        this.intake = new Intake(stores, matcher, openings, randomness, clock);
    }

    public Intake intake() {
        return intake;
    }

    /// Fills the index and matches once, so that the first report does not wait for either.
    public void prime() {
        matcher.match("Рас па? Это правда?");
        index.makeMeanings(MADE_BEFORE);
    }
}
