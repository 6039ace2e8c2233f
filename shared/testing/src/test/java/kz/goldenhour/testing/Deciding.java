package kz.goldenhour.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.goldenhour.domain.Stores;
import kz.goldenhour.domain.claim.Claim;
import kz.goldenhour.domain.claim.ClaimId;
import kz.goldenhour.domain.claim.Ticking;
import kz.goldenhour.domain.desk.DutyOfficer;
import kz.goldenhour.domain.desk.OfficerId;
import kz.goldenhour.domain.outbox.Dispatch;
import kz.goldenhour.domain.outbox.Links;
import kz.goldenhour.domain.outbox.OutboxMessage;
import kz.goldenhour.domain.outbox.Sending;
import kz.goldenhour.domain.publish.PublicationId;
import kz.goldenhour.domain.review.Choice;
import kz.goldenhour.domain.review.Decision;
import kz.goldenhour.domain.review.Review;
import kz.goldenhour.domain.review.Review.Result;
import kz.goldenhour.testing.contract.Openers;

/// Officers of the sample desk who decide, and what the stores say then.
abstract class Deciding {
    final TestClock clock = new TestClock();
    final InMemoryStores memory = new InMemoryStores(clock);
    final Stores stores = memory.stores();
    final Review review = new Review(stores, clock);
    final DutyOfficer aigul = Desks.aigul();
    final DutyOfficer dana = Desks.officer(new OfficerId("dana"), Desks.TSON);
    final DutyOfficer marat = Desks.officer(new OfficerId("marat"), Desks.TSON);

    Deciding() {
        Desks.setUp(stores.desks());
        stores.desks().put(dana);
        stores.desks().put(marat);
    }

    Sending sent(ClaimId claim, long version, PublicationId id) {
        var links = new Links("https://sample.invalid", Seeds.randomness(3));
        return new Dispatch(stores, new TestMessenger(), links, clock)
                .send(new OutboxMessage.Publish(claim, version, id).key());
    }

    void decide(Claim claim, DutyOfficer officer, Choice choice) {
        assertThat(review.decide(now(claim), officer, choice))
                .isInstanceOfAny(Result.Done.class, Result.Proposed.class);
    }

    Decision.Action last() {
        var number = stores.ledger().head(Desks.TSON).decisions();
        return stores.ledger()
                .find(Decision.id(Desks.TSON, number))
                .orElseThrow()
                .action();
    }

    Claim open(String id) {
        var opening = Openers.underReview(id, clock.instant());
        stores.claims().open(opening);
        return opening.claim();
    }

    Claim now(Claim claim) {
        return stores.claims().claim(claim.id()).orElseThrow();
    }

    void tick(Claim seen) {
        if (seen.isOpen()) {
            stores.claims().tick(Ticking.quietly(seen, seen.with(seen.clock()), List.of(), clock.instant()));
        }
    }
}
