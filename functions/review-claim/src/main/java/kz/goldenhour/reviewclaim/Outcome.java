package kz.goldenhour.reviewclaim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.goldenhour.domain.Stores;
import kz.goldenhour.domain.claim.ClaimState;
import kz.goldenhour.domain.claim.Handover.Passage;
import kz.goldenhour.domain.claim.Side;
import kz.goldenhour.domain.desk.DeskId;
import kz.goldenhour.domain.desk.DutyOfficer;
import kz.goldenhour.domain.desk.OfficerId;
import kz.goldenhour.domain.publish.Publication;
import kz.goldenhour.domain.review.Decision;

/// What has become of a claim, as a used link tells it.
record Outcome(Stores stores, Place place) {

    /// Before the PIN: what was decided and when.
    String line() {
        return place.claim().isOpen() ? went().map(this::went).orElse("") : decided();
    }

    /// After it: by whom too. Of another desk only the desk is named.
    List<String> lines() {
        var words = place.words();
        var lines = new ArrayList<String>();
        if (place.side() == Side.HAD) {
            went().ifPresent(passage -> {
                lines.add(went(passage));
                if (passage.from().equals(place.desk().id())) {
                    lines.add(words.of(passage.returned() ? "used.by" : "used.offered.by", name(passage.by())));
                }
            });
            lines.add(words.of("used.now", desk(place.claim().desk())));
        }
        if (!place.claim().isOpen()) {
            lines.add(decided());
            lines.add(place.decision(stores)
                    .map(found -> words.of("used.by", by(found)))
                    .orElse(words.of("used.itself")));
            place.first(stores).ifPresent(found -> lines.add(words.of("used.second", by(found))));
        }
        return lines;
    }

    /// Whether the officer himself gave the claim away, or back.
    boolean isHis() {
        return place.side() == Side.HAD
                && went().filter(it -> it.by().equals(place.officer().id())).isPresent();
    }

    /// The name of a desk.
    String desk(DeskId id) {
        return stores.desks()
                .find(id)
                .map(desk -> desk.name().in(place.words().lang()))
                .orElse(id.value());
    }

    private Optional<Passage> went() {
        return place.claim().handover().last(place.desk().id());
    }

    /// `The question was handed over to: SAMPLE desk. 20.11.2026, 20:05 (Astana time)`.
    private String went(Passage passage) {
        var words = place.words();
        var key = passage.returned() ? "used.returned" : "used.given";
        return words.of(key, desk(passage.to())) + ". " + words.of("done.time", words.moment(passage.at()));
    }

    /// `An answer was published: FALSE. 20.11.2026, 20:05 (Astana time)`.
    private String decided() {
        var words = place.words();
        return switch (place.claim().state()) {
            case ClaimState.Answered(var _, var _, var at) ->
                words.of("used.published")
                        + place.publication(stores)
                                .flatMap(Publication::rebuttal)
                                .map(found -> ": " + words.rating(found.rating()))
                                .orElse("")
                        + ". " + words.of("done.time", words.moment(at));
            case ClaimState.Dismissed(var reason, var at) ->
                words.of("used.closed", words.of("dismiss." + reason)) + ". " + words.of("done.time", words.moment(at));
            case ClaimState.Unanswered(var at) ->
                words.of("used.unanswered") + ". " + words.of("done.time", words.moment(at));
            case ClaimState.UnderReview _, ClaimState.Held _, ClaimState.HandedOver _ -> "";
        };
    }

    private String by(Decision decision) {
        return decision.desk().equals(place.desk().id()) ? name(decision.officer()) : desk(decision.desk());
    }

    private String name(OfficerId id) {
        return stores.desks().officer(id).map(DutyOfficer::name).orElse(id.value());
    }
}
