package kz.goldenhour.managedesk.own;

import java.util.Optional;
import kz.goldenhour.domain.Randomness;
import kz.goldenhour.domain.Stores;
import kz.goldenhour.domain.review.LinkHandle;
import kz.goldenhour.domain.review.OfficerLink;
import kz.goldenhour.domain.review.ReviewSession;

/// What a right PIN opens on a link: a short while, in which buttons work without it.
record Sessions(Stores stores, Randomness randomness) {
    /// After a right PIN. A link to the board, which he asked for and which came by mail to where he sits, does not
    /// show
    /// that an alert would find him.
    LinkHandle open(Visit visit) {
        var handle = LinkHandle.random(randomness);
        var stamp = visit.officer().pin().orElseThrow().stamp();
        var until = visit.now().plus(ReviewSession.LIFE);
        stores.links().put(new ReviewSession(handle.hash(), visit.link().hash(), stamp, until));
        if (!(visit.link().errand() instanceof OfficerLink.Errand.Board)) {
            stores.desks().tapped(visit.officer().id(), visit.now());
        }
        return handle;
    }

    /// The one that the form names, where it is this link's, not over, and opened by the PIN that holds now.
    Optional<LinkHandle> of(Visit visit) {
        return LinkHandle.read(visit.form().get("session"))
                .filter(_ -> visit.isPress())
                .filter(handle -> stores.links()
                        .session(handle)
                        .filter(it -> it.lets(visit.officer(), visit.link().hash(), visit.now()))
                        .isPresent());
    }
}
