package kz.goldenhour.domain.outbox;

import java.util.List;
import java.util.Optional;
import kz.goldenhour.domain.Stores;
import kz.goldenhour.domain.clock.Holdings;
import kz.goldenhour.domain.desk.HoldingTemplate;
import kz.goldenhour.domain.message.HoldingText;
import kz.goldenhour.domain.publish.Approval;
import kz.goldenhour.domain.publish.HoldingStatement;
import kz.goldenhour.domain.publish.Publication;

/// The last gate before a holding statement: nothing of a reporter's goes out, and no obscure claim is made known.
final class HoldingGate {
    private HoldingGate() {}

    /// Why it may not go out; empty where it may.
    static Optional<String> refusal(Stores stores, Publication publication, Approval.ByDeskTemplate template) {
        if (!(publication.content() instanceof HoldingStatement holding)) {
            return Optional.of("a desk's template stands for holding statements alone");
        }
        if (!template.desk().equals(publication.desk()) || !says(publication, holding)) {
            return Optional.of("the text is not the one that the template makes");
        }
        if (!isListed(stores, publication, holding, template.version())) {
            return Optional.of("the desk's list of topics and places has changed");
        }
        var claim = stores.claims().claim(publication.claim());
        if (claim.isEmpty() || !claim.get().isOpen()) {
            return Optional.of("the claim is decided");
        }
        return stores.claims().spread(publication.claim()).vettedNewsrooms() < Holdings.NEWSROOMS
                ? Optional.of("too few newsrooms have asked")
                : Optional.empty();
    }

    private static boolean isListed(Stores stores, Publication publication, HoldingStatement holding, long version) {
        var list = stores.desks()
                .find(publication.desk())
                .flatMap(desk -> desk.duty().holding());
        var topics = list.map(
                it -> it.topics().stream().map(HoldingTemplate.Topic::name).toList());
        return list.map(HoldingTemplate::version).orElse(0L) == version
                && holding.topic().map(topics.orElse(List.of())::contains).orElse(true)
                && holding.place()
                        .map(place ->
                                list.map(it -> it.places().containsValue(place)).orElse(false))
                        .orElse(true);
    }

    private static boolean says(Publication publication, HoldingStatement holding) {
        return holding.text()
                .equals(HoldingText.forPublic(
                        holding.standing(), holding.topic(), holding.place(), publication.at(), holding.nextWordBy()));
    }
}
