package kz.goldenhour.domain.outbox;

import java.util.List;
import java.util.Optional;
import kz.goldenhour.domain.Stores;
import kz.goldenhour.domain.Texts;
import kz.goldenhour.domain.claim.ClaimClock.Told;
import kz.goldenhour.domain.claim.ClaimState.Dismissed;
import kz.goldenhour.domain.clock.Holdings;
import kz.goldenhour.domain.desk.DeskId;
import kz.goldenhour.domain.desk.HoldingTemplate;
import kz.goldenhour.domain.message.ClosingText;
import kz.goldenhour.domain.message.HoldingText;
import kz.goldenhour.domain.publish.Approval;
import kz.goldenhour.domain.publish.ClosingWord;
import kz.goldenhour.domain.publish.HoldingStatement;
import kz.goldenhour.domain.publish.Publication;
import kz.goldenhour.domain.publish.Rebuttal;

/// The last gate before a holding statement, and before the word that closes a claim without an answer: nothing of a
/// reporter's goes out, and no obscure claim is made known.
final class HoldingGate {
    private HoldingGate() {}

    /// Why it may not go out; empty where it may.
    static Optional<String> refusal(Stores stores, Publication publication, Approval.ByDeskTemplate template) {
        return switch (publication.content()) {
            case HoldingStatement holding -> refusal(stores, publication, template, holding);
            case ClosingWord closing -> refusal(stores, publication, template, closing);
            case Rebuttal _ -> Optional.of("a desk's template stands for no answer");
        };
    }

    /// A closing word goes out only of a claim that ended so, and that the public has heard of.
    private static Optional<String> refusal(
            Stores stores, Publication publication, Approval.ByDeskTemplate template, ClosingWord closing) {
        var text = ClosingText.forPublic(closing.reason(), closing.topic(), closing.place());
        if (!template.desk().equals(publication.desk()) || !closing.text().equals(text)) {
            return Optional.of("the text is not the one that the template makes");
        }
        if (!isListed(stores, publication.desk(), closing.topic(), closing.place(), template.version())) {
            return Optional.of("the desk's list of topics and places has changed");
        }
        return stores.claims()
                        .claim(publication.claim())
                        .filter(claim -> claim.clock().told().contains(Told.PUBLIC))
                        .filter(claim ->
                                claim.state() instanceof Dismissed(var reason, var _) && reason == closing.reason())
                        .isPresent()
                ? Optional.empty()
                : Optional.of("the claim did not end so, or nobody has heard of it");
    }

    private static Optional<String> refusal(
            Stores stores, Publication publication, Approval.ByDeskTemplate template, HoldingStatement holding) {
        if (!template.desk().equals(publication.desk()) || !says(publication, holding)) {
            return Optional.of("the text is not the one that the template makes");
        }
        if (!isListed(stores, publication.desk(), holding.topic(), holding.place(), template.version())) {
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

    private static boolean isListed(
            Stores stores, DeskId desk, Optional<Texts> topic, Optional<Texts> place, long version) {
        var list = stores.desks().find(desk).flatMap(it -> it.duty().holding());
        var topics = list.map(
                it -> it.topics().stream().map(HoldingTemplate.Topic::name).toList());
        return list.map(HoldingTemplate::version).orElse(0L) == version
                && topic.map(topics.orElse(List.of())::contains).orElse(true)
                && place.map(name ->
                                list.map(it -> it.places().containsValue(name)).orElse(false))
                        .orElse(true);
    }

    private static boolean says(Publication publication, HoldingStatement holding) {
        return holding.text()
                .equals(HoldingText.forPublic(
                        holding.standing(), holding.topic(), holding.place(), publication.at(), holding.nextWordBy()));
    }
}
