package kz.goldenhour.testing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.goldenhour.domain.Digest;
import kz.goldenhour.domain.evidence.Evidence;
import kz.goldenhour.domain.evidence.EvidenceStore;
import kz.goldenhour.domain.match.Candidate;
import kz.goldenhour.domain.match.Fingerprint;
import kz.goldenhour.domain.match.Grouping;
import kz.goldenhour.domain.match.Match;
import kz.goldenhour.domain.match.Matcher;
import kz.goldenhour.domain.match.Outcome;

/// Matching that a test can foresee: a message is an ANSWER where it is a wording, to the letter; near-duplicates are
/// those with the same first word, and the same claim where they have the same numbers. Can be told to be down.
public final class PlainMatching implements Matcher, Grouping {
    private final EvidenceStore store;
    private boolean down;

    public PlainMatching(EvidenceStore store) {
        this.store = store;
    }

    /// From now on matching fails, or works again.
    public void down(boolean isDown) {
        down = isDown;
    }

    @Override
    public Match match(String message) {
        if (down) {
            throw new IllegalStateException("matching is down for the test");
        }
        return store.all().stream()
                .filter(evidence -> evidence.wordings().stream()
                        .anyMatch(wording -> plain(wording.text()).equals(plain(message))))
                .map(Evidence::ref)
                .map(ref ->
                        new Match(Outcome.ANSWER, Optional.of(ref), 0.99, List.of(new Candidate(ref, 1)), List.of()))
                .findFirst()
                .orElseGet(Match::none);
    }

    @Override
    public Fingerprint fingerprint(String message) {
        var first = plain(message).split(" ", 2)[0];
        return new Fingerprint(Digest.of(plain(message)), List.of(Digest.of(first)));
    }

    @Override
    public boolean sameClaim(String one, String other) {
        return one.replaceAll("\\D", "").equals(other.replaceAll("\\D", ""));
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
