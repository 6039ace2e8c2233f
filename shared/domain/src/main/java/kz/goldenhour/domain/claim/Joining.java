package kz.goldenhour.domain.claim;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.goldenhour.domain.Digest;
import kz.goldenhour.domain.Stores;
import kz.goldenhour.domain.claim.ClaimState.Answered;
import kz.goldenhour.domain.claim.Report.Particulars;
import kz.goldenhour.domain.evidence.Evidence;
import kz.goldenhour.domain.evidence.Validity;
import kz.goldenhour.domain.match.Fingerprint;
import kz.goldenhour.domain.match.Grouping;
import kz.goldenhour.domain.match.Match;
import kz.goldenhour.domain.match.Outcome;

/// Looks whether a report is about a claim that is there already.
final class Joining {
    /// Evidence of a state stops answering by itself with this many reports ...
    static final int SURGE = 3;
    /// ... in this time: something may really have happened.
    static final Duration SURGE_WITHIN = Duration.ofMinutes(10);

    private final Stores stores;
    private final Grouping grouping;
    private final Standing standing;

    Joining(Stores stores, Grouping grouping) {
        this.stores = stores;
        this.grouping = grouping;
        this.standing = new Standing(stores);
    }

    /// What was found for a report.
    ///
    /// @param join  the claim that it joins
    /// @param free  the pointers that a claim of its own may take
    /// @param alike open claims that look alike but are not the same
    /// @param surge evidence whose automatic answers must stop
    record Found(Optional<Claim> join, List<PointerKey> free, List<ClaimId> alike, Optional<Evidence> surge) {}

    /// Looks whether the report is about a claim that is there already.
    Found look(Report report, Optional<Match> match, Instant now) {
        var what = report.particulars();
        var free = new ArrayList<>(keys(what, match));
        var alike = new ArrayList<ClaimId>();
        var refused = new HashSet<ClaimId>();
        Optional<Evidence> surge = Optional.empty();
        for (var pointer : stores.claims().pointers(List.copyOf(free), now)) {
            var claim = stores.claims().claim(pointer.claim()).orElseThrow();
            if (joins(pointer, claim, report, now)) {
                surge = surging(claim, now);
                if (surge.isEmpty()) {
                    return new Found(Optional.of(claim), List.of(), List.of(), surge);
                }
            }
            if (claim.isOpen()) {
                free.remove(pointer.key());
                if (refused.add(claim.id())) {
                    alike.add(claim.id());
                }
            }
        }
        return new Found(Optional.empty(), List.copyOf(free), List.copyOf(alike), surge);
    }

    private List<PointerKey> keys(Particulars what, Optional<Match> match) {
        var fingerprint = grouping.fingerprint(what.text());
        var keys = new ArrayList<PointerKey>();
        keys.add(new PointerKey(PointerKey.Kind.TEXT, message(fingerprint, what)));
        match.filter(found -> found.outcome() == Outcome.ANSWER)
                .flatMap(Match::evidence)
                .ifPresent(evidence -> keys.add(
                        new PointerKey(PointerKey.Kind.EV, evidence.id().value())));
        fingerprint.near().forEach(hash -> keys.add(new PointerKey(PointerKey.Kind.NEAR, hash)));
        return keys;
    }

    /// "Is this true?" is about what it points to.
    private static String message(Fingerprint fingerprint, Particulars what) {
        var pointsTo = Stream.concat(what.sourceUrl().stream(), what.attachments().stream())
                .map(URI::toString)
                .toArray(String[]::new);
        return fingerprint.near().isEmpty() && pointsTo.length > 0
                ? Digest.of(fingerprint.text(), Digest.of(pointsTo))
                : fingerprint.text();
    }

    /// SUGGEST and CONFLICT never group: each would get the other's answer.
    private boolean joins(Pointer pointer, Claim claim, Report report, Instant now) {
        return switch (pointer.key().kind()) {
            case TEXT -> claim.isOpen() || standing.forText(claim, report.caller(), now);
            case EV -> claim.isOpen() || standing.byItself(claim, now);
            case NEAR ->
                claim.isOpen() && grouping.sameClaim(report.particulars().text(), claim.text());
        };
    }

    /// Reports are counted, not newsrooms: where something has really happened, three from one newsroom say so as well,
    /// and a needless alert costs less than a wrong answer. A request sent again under its key is no report.
    private Optional<Evidence> surging(Claim claim, Instant now) {
        if (!(claim.state() instanceof Answered(var _, var byItself, var _)) || byItself.isEmpty()) {
            return Optional.empty();
        }
        return stores.evidence()
                .find(byItself.get().id())
                .filter(evidence -> evidence.validity() instanceof Validity.State)
                .filter(_ -> stores.claims().reportsSince(claim.id(), now.minus(SURGE_WITHIN), SURGE - 1) >= SURGE - 1);
    }
}
