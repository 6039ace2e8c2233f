package kz.goldenhour.testing;

import static kz.goldenhour.testing.Neighbours.POWER;
import static kz.goldenhour.testing.Neighbours.WORDS;

import java.util.List;
import kz.goldenhour.domain.claim.Claim;
import kz.goldenhour.domain.desk.OfficerId;
import kz.goldenhour.domain.review.Choice;
import kz.goldenhour.domain.review.Review;
import kz.goldenhour.domain.review.Review.Result;
import org.junit.jupiter.api.BeforeEach;

/// Two desks, and a claim that one has.
abstract class Handovering {
    final NightShift night = new NightShift();
    Claim claim;

    Handovering() {
        Neighbours.setUp(night.house.stores.desks());
        claim = night.ask("Астанада жарық мерзімсіз өшірілді");
    }

    @BeforeEach
    void looked() {
        night.minutes(2);
    }

    Result give() {
        return decide(NightShift.AIGUL, new Choice.HandOver(POWER, WORDS));
    }

    Result decide(OfficerId officer, Choice choice) {
        return decide(claim, officer, choice);
    }

    Result decide(Claim which, OfficerId officer, Choice choice) {
        var result = review().decide(night.now(which), officer(officer), choice);
        night.stream();
        return result;
    }

    Review review() {
        return night.house.review;
    }

    kz.goldenhour.domain.desk.DutyOfficer officer(OfficerId id) {
        return night.house.stores.desks().officer(id).orElseThrow();
    }

    List<OfficerId> phones() {
        return Neighbours.rung(night);
    }
}
