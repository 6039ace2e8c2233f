package kz.goldenhour.testing;

import java.util.Random;
import kz.goldenhour.domain.Randomness;
import kz.goldenhour.domain.Stores;
import kz.goldenhour.domain.claim.Intake;
import kz.goldenhour.domain.claim.Openings;
import kz.goldenhour.domain.clock.Clockwork;
import kz.goldenhour.domain.clock.Coverage;
import kz.goldenhour.domain.officer.Drills;
import kz.goldenhour.domain.outbox.Dispatch;
import kz.goldenhour.domain.outbox.Links;
import kz.goldenhour.domain.outbox.OutboxKey;
import kz.goldenhour.domain.outbox.Sending;
import kz.goldenhour.domain.outbox.Sweep;
import kz.goldenhour.domain.review.Review;

/// The services of the house on in-memory ports, with the sample desk set up: what a test of a rule or a handler starts
/// from.
public final class House {
    public static final String BASE_URL = "https://gh.example.kz";

    public final TestClock clock = new TestClock();
    public final InMemoryStores memory = new InMemoryStores(clock);
    public final Stores stores = memory.stores();
    public final PlainMatching matching = new PlainMatching(stores.evidence());
    public final TestMessenger messenger = new TestMessenger();
    public final Randomness randomness = new Randomness(new Random(7));
    public final Intake intake;
    public final Review review = new Review(stores, clock);
    public final Clockwork clockwork;
    public final Coverage coverage;
    public final Drills drills;
    public final OpenMailboxes mail = new OpenMailboxes(stores.desks());
    public final Dispatch dispatch;
    public final Sweep sweep;

    public House() {
        Desks.setUp(stores.desks());
        var desks = new kz.goldenhour.domain.desk.Desks(stores.desks(), Desks.TSON);
        intake = new Intake(stores, matching, new Openings(stores, desks, matching, clock), randomness, clock);
        clockwork = new Clockwork(stores, desks, clock);
        coverage = new Coverage(stores, desks, clock);
        drills = new Drills(stores, desks, clock);
        dispatch = new Dispatch(stores, messenger, new Links(BASE_URL, randomness), clock, clockwork::refused);
        sweep = new Sweep(stores.outbox(), dispatch, clock);
    }

    /// Sends one message, as the stream would have it.
    public Sending send(String key) {
        return dispatch.send(new OutboxKey(key));
    }
}
