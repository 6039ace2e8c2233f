package kz.goldenhour.reviewclaim;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.goldenhour.domain.Stores;
import kz.goldenhour.domain.claim.Claim;
import kz.goldenhour.domain.claim.Report;
import kz.goldenhour.domain.claim.ReportId;
import kz.goldenhour.domain.desk.DutyOfficer;
import kz.goldenhour.domain.evidence.Evidence;
import kz.goldenhour.domain.match.Match;
import kz.goldenhour.domain.review.Draft;
import kz.goldenhour.domain.review.Openly;
import kz.goldenhour.domain.review.Proposal;
import kz.goldenhour.pages.Clues;
import kz.goldenhour.pages.DeskNames;
import kz.goldenhour.pages.Dossier.Beside;

/// Lays beside a claim what else the officer may want to see.
final class Papers {
    /// Records shown to choose from.
    private static final int OTHERS = 4;
    private static final int SHOWN = 6;

    private final Stores stores;

    Papers(Stores stores) {
        this.stores = stores;
    }

    Beside beside(Place place, Draft draft) {
        var proposal = place.claim().proposal();
        var first = proposal.map(Proposal::first)
                .map(id -> stores.desks().officer(id).map(DutyOfficer::name).orElse(id.value()))
                .orElse("");
        var maySecond =
                proposal.filter(it -> it.mayBeSecondedBy(place.officer().id())).isPresent();
        var reports = stores.claims().reports(place.claim().id(), Openly.FIRST);
        return new Beside(
                clues(place, reports),
                others(place.claim(), draft),
                first,
                maySecond,
                desks(place.claim()),
                Openly.mayLeave(place.claim(), reports, stores.claims()));
    }

    /// Of claims that look alike only their desks are told: what they say is those desks' own.
    private DeskNames desks(Claim claim) {
        var similar = claim.similarTo().stream()
                .flatMap(id -> stores.claims().claim(id).stream())
                .filter(other -> other.isOpen() && !other.desk().equals(claim.desk()))
                .map(Claim::desk)
                .distinct()
                .toList();
        return new DeskNames(stores.desks().all(), similar);
    }

    /// An officer of another desk is told nobody's contact, and nothing of a report that was not to leave the first
    /// desk.
    private Clues clues(Place place, List<Report> all) {
        var claim = place.claim();
        var wasGiven = !claim.handover().passages().isEmpty()
                || !place.officer().desk().equals(claim.desk());
        var reports = all.stream()
                .filter(report -> !wasGiven || !report.particulars().confidential())
                .toList();
        var said = reports.stream().map(Report::particulars).toList();
        var contacts = place.officer().desk().equals(claim.desk())
                ? stores.claims().contacts(reports.stream().map(Report::id).toList())
                : Map.<ReportId, String>of();
        return new Clues(
                some(said.stream().flatMap(it -> it.seenAt().stream())),
                some(said.stream().flatMap(it -> it.sourceUrl().stream()).filter(Papers::isOfTheWeb)),
                some(said.stream().flatMap(it -> it.attachments().stream()).filter(Papers::isOfTheWeb)),
                some(reports.stream().flatMap(it -> Optional.ofNullable(contacts.get(it.id())).stream())));
    }

    private static <T> List<T> some(Stream<T> all) {
        return all.distinct().limit(SHOWN).toList();
    }

    private static boolean isOfTheWeb(URI link) {
        return String.valueOf(link.getScheme()).matches("https?");
    }

    private List<Evidence> others(Claim claim, Draft draft) {
        var current = draft.evidence().map(Evidence::id);
        return claim.match().map(Match::candidates).orElse(List.of()).stream()
                .map(candidate -> candidate.evidence().id())
                .filter(id -> !current.equals(Optional.of(id)))
                .distinct()
                .limit(OTHERS)
                .flatMap(id -> stores.evidence().find(id).stream())
                .filter(evidence -> !evidence.retired())
                .toList();
    }
}
