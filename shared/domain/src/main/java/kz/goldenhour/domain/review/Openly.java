package kz.goldenhour.domain.review;

import java.util.List;
import java.util.Optional;
import kz.goldenhour.domain.claim.Claim;
import kz.goldenhour.domain.claim.ClaimStore;
import kz.goldenhour.domain.claim.Report;
import kz.goldenhour.domain.match.Match;

/// What of a claim may leave its desk. Where whoever wrote its words asked that nobody else be shown them, it goes in
/// the words of somebody who asked the same openly; where nobody did, it stays.
public final class Openly {
    /// So many reports are read for the page of a claim ...
    public static final int FIRST = 10;
    /// ... and so many are looked through for an open one where it is not among those.
    private static final int REPORTS = 50;

    private Openly() {}

    /// The claim as another desk may read it.
    static Optional<Claim> of(Claim claim, ClaimStore claims) {
        return of(claim, claims.reports(claim.id(), REPORTS));
    }

    /// Whether another desk may read it in some form.
    ///
    /// @param first its first reports, at most [#FIRST]
    public static boolean mayLeave(Claim claim, List<Report> first, ClaimStore claims) {
        return of(claim, first).isPresent()
                || first.size() == FIRST && of(claim, claims).isPresent();
    }

    private static Optional<Claim> of(Claim claim, List<Report> reports) {
        var first = reports.stream().limit(1).map(Report::particulars);
        if (!claim.asked().confidential() && first.noneMatch(Report.Particulars::confidential)) {
            return Optional.of(claim);
        }
        return reports.stream()
                .map(Report::particulars)
                .filter(what -> !what.confidential())
                .findFirst()
                .map(what -> in(claim, what.text()));
    }

    /// The claim in the words of a report. What was made of the other words goes with them.
    private static Claim in(Claim claim, String words) {
        var match = claim.match()
                .map(it -> new Match(it.outcome(), it.evidence(), it.probability(), it.candidates(), List.of()));
        return new Claim(
                claim.id(),
                claim.revision(),
                claim.asked().openly(words),
                claim.desk(),
                claim.nextWordBy(),
                match,
                claim.state(),
                claim.publications(),
                claim.clock(),
                claim.pending());
    }
}
