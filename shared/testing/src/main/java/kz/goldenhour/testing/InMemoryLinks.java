package kz.goldenhour.testing;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import kz.goldenhour.domain.review.LinkHandle;
import kz.goldenhour.domain.review.LinkStore;
import kz.goldenhour.domain.review.ReviewLink;
import kz.goldenhour.domain.review.ReviewSession;

final class InMemoryLinks implements LinkStore {
    private final Map<String, ReviewLink> links = new ConcurrentHashMap<>();
    private final Map<String, ReviewSession> sessions = new ConcurrentHashMap<>();

    @Override
    public void put(ReviewLink link) {
        links.put(link.hash(), link);
    }

    @Override
    public Optional<ReviewLink> link(LinkHandle handle) {
        return Optional.ofNullable(links.get(handle.hash()));
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
