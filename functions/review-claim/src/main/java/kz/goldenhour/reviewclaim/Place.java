package kz.goldenhour.reviewclaim;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.goldenhour.domain.Lang;
import kz.goldenhour.domain.Stores;
import kz.goldenhour.domain.claim.Claim;
import kz.goldenhour.domain.claim.ClaimState;
import kz.goldenhour.domain.claim.Side;
import kz.goldenhour.domain.claim.Ticking;
import kz.goldenhour.domain.desk.Desk;
import kz.goldenhour.domain.desk.DutyOfficer;
import kz.goldenhour.domain.publish.Approval;
import kz.goldenhour.domain.publish.Publication;
import kz.goldenhour.domain.review.Decision;
import kz.goldenhour.domain.review.LinkHandle;
import kz.goldenhour.domain.review.ReviewLink;
import kz.goldenhour.pages.Deadline;
import kz.goldenhour.pages.Words;

/// Where a link leads: its officer, his desk, and the claim.
///
/// @param desk  the officer's: it may have given the claim away, or have been given it
/// @param words in the language of this request
/// @param base  where the public pages live
record Place(ReviewLink link, Claim claim, DutyOfficer officer, Desk desk, Words words, String base, Instant now) {
    /// Dismissals are looked for among this many of the desk's newest decisions.
    private static final int LOOK_BACK = 50;

    /// How often the claim may move while it is marked as seen.
    private static final int OPENINGS = 5;

    /// Finds it; empty where the link is unknown, or its officer's desk has nothing to do with its claim: then nothing
    /// of
    /// either is shown.
    static Optional<Place> find(Stores stores, Visit visit, Instant now) {
        var link = LinkHandle.read(visit.handle()).flatMap(stores.links()::link);
        var claim = link.flatMap(found -> stores.claims().claim(found.claim()));
        var officer = link.flatMap(found -> stores.desks().officer(found.officer()));
        var desk = officer.flatMap(found -> stores.desks().find(found.desk()));
        if (claim.isEmpty() || desk.isEmpty() || claim.get().side(desk.get().id()) == Side.NONE) {
            return Optional.empty();
        }
        var lang = visit.lang().orElse(officer.orElseThrow().lang());
        return Optional.of(new Place(
                link.orElseThrow(), claim.get(), officer.orElseThrow(), desk.get(), Words.in(lang), visit.base(), now));
    }

    /// A request.
    record Visit(String handle, Optional<Lang> lang, String base) {}

    Place with(Claim later) {
        return new Place(link, later, officer, desk, words, base, now);
    }

    /// Where the officer's desk stands with the claim.
    Side side() {
        return claim.side(desk.id());
    }

    /// Whether his desk still has something to do about it.
    boolean isOpen() {
        return claim.isOpen() && side() != Side.HAD;
    }

    String deskName() {
        return desk.name().in(words.lang());
    }

    Deadline deadline() {
        return Deadline.of(claim, now);
    }

    /// What was published, where the claim is answered.
    Optional<Publication> publication(Stores stores) {
        return claim.state() instanceof ClaimState.Answered(var id, var _, var _)
                ? stores.ledger().find(id)
                : Optional.empty();
    }

    /// The decision that closed the claim; empty where pre-approved evidence answered by itself.
    Optional<Decision> decision(Stores stores) {
        return switch (claim.state()) {
            case ClaimState.Answered _ ->
                publication(stores).flatMap(found -> switch (found.approval()) {
                    case Approval.ByOfficer(var id, var _, var second) ->
                        stores.ledger().find(second.orElse(id));
                    case Approval.ByPreApprovedEvidence _, Approval.ByDeskTemplate _ -> Optional.empty();
                });
            case ClaimState.Dismissed _ -> newest(stores);
            case ClaimState.UnderReview _, ClaimState.Held _, ClaimState.HandedOver _, ClaimState.Unanswered _ ->
                Optional.empty();
        };
    }

    /// The decision of the first officer, where two approved.
    Optional<Decision> first(Stores stores) {
        return publication(stores)
                .flatMap(found ->
                        found.approval() instanceof Approval.ByOfficer(var id, var _, var second) && second.isPresent()
                                ? stores.ledger().find(id)
                                : Optional.empty());
    }

    /// The same place after the PIN: somebody has seen the claim.
    Place opened(Stores stores) {
        for (int attempt = 0; attempt < OPENINGS; attempt++) {
            var seen = stores.claims().claim(claim.id()).orElse(claim);
            if (!seen.isOpen() || seen.clock().openedWithPin() || seen.side(desk.id()) != Side.LEADS) {
                return with(seen);
            }
            if (stores.claims().tick(Ticking.quietly(seen, seen.opened(), List.of(), now))) {
                return with(seen.opened());
            }
        }
        return this;
    }

    private Optional<Decision> newest(Stores stores) {
        var last = stores.ledger().head(claim.desk()).decisions();
        for (long number = last; number > Math.max(0, last - LOOK_BACK); number--) {
            var found = stores.ledger().find(Decision.id(claim.desk(), number));
            if (found.isPresent() && found.get().claim().equals(claim.id())) {
                return found;
            }
        }
        return Optional.empty();
    }
}
