package kz.goldenhour.testing;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import kz.goldenhour.domain.review.LinkHandle;
import kz.goldenhour.domain.review.LinkStore;
import kz.goldenhour.domain.review.OfficerLink;
import kz.goldenhour.domain.review.ReviewLink;
import kz.goldenhour.domain.review.ReviewSession;
import kz.goldenhour.domain.review.SentLink;

final class InMemoryLinks implements LinkStore {
    private final Map<String, ReviewLink> links = new ConcurrentHashMap<>();
    private final Map<String, OfficerLink> own = new ConcurrentHashMap<>();
    private final Map<String, ReviewSession> sessions = new ConcurrentHashMap<>();

    @Override
    public void put(ReviewLink link) {
        links.put(link.hash(), link);
    }

    @Override
    public Optional<ReviewLink> link(LinkHandle handle) {
        return Optional.ofNullable(links.get(handle.hash()));
    }

    void put(SentLink link) {
        switch (link) {
            case ReviewLink review -> put(review);
            case OfficerLink officer -> own.put(officer.hash(), officer);
        }
    }

    @Override
    public Optional<OfficerLink> officerLink(LinkHandle handle) {
        return Optional.ofNullable(own.get(handle.hash()));
    }

    @Override
    public void put(ReviewSession session) {
        sessions.put(session.hash(), session);
    }

    @Override
    public Optional<ReviewSession> session(LinkHandle handle) {
        return Optional.ofNullable(sessions.get(handle.hash()));
    }
}
