package kz.goldenhour.servenewsroom;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.goldenhour.domain.Lang;
import kz.goldenhour.domain.Stores;
import kz.goldenhour.domain.desk.Desk;
import kz.goldenhour.domain.publish.ClaimReviewed;
import kz.goldenhour.domain.publish.HoldingStatement;
import kz.goldenhour.domain.publish.Publication;
import kz.goldenhour.domain.publish.PublicationId;
import kz.goldenhour.pages.NewsItem;

/// Finds what the public may read: what really went out. A publication that waits, or was stopped at the last gate, is
/// nobody's word.
final class Shelf {
    private static final int MOST = 30;

    private final Stores stores;

    Shelf(Stores stores) {
        this.stores = stores;
    }

    /// The newest publications of all desks, newest first. A promise that was kept is left out.
    List<NewsItem> latest(Lang lang) {
        return stores.desks().all().stream()
                .flatMap(desk -> stores.ledger().latestSent(desk.id(), MOST).stream()
                        .map(publication -> item(publication, desk, lang)))
                .filter(item -> !item.isKept())
                .sorted(Comparator.comparing(
                                (NewsItem item) -> item.publication().at())
                        .reversed())
                .limit(MOST)
                .toList();
    }

    Optional<NewsItem> find(PublicationId id, Lang lang) {
        return stores.ledger()
                .findSent(id)
                .flatMap(publication ->
                        stores.desks().find(publication.desk()).map(desk -> item(publication, desk, lang)));
    }

    private NewsItem item(Publication publication, Desk desk, Lang lang) {
        return new NewsItem(
                publication, desk, ClaimReviewed.of(stores, publication).in(lang), isPast(publication));
    }

    /// Asked of holding statements alone: an answer stands.
    private boolean isPast(Publication publication) {
        return publication.content() instanceof HoldingStatement
                && stores.claims()
                        .claim(publication.claim())
                        .filter(claim -> !claim.isOpen() || claim.publications() > publication.version())
                        .isPresent();
    }
}
