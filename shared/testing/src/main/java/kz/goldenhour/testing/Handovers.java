package kz.goldenhour.testing;

import java.util.List;
import java.util.Random;
import kz.goldenhour.domain.claim.Handover;
import kz.goldenhour.domain.claim.Handover.Body;
import kz.goldenhour.domain.claim.Handover.Offer;
import kz.goldenhour.domain.claim.Handover.Passage;
import kz.goldenhour.domain.claim.Handover.Words;
import kz.goldenhour.domain.desk.DeskId;
import kz.goldenhour.domain.desk.OfficerId;

/// Handovers for tests.
public final class Handovers {
    private Handovers() {}

    /// Any handover.
    public static Handover any(Random random) {
        var passage = new Passage(
                new DeskId(Any.id(random)),
                new DeskId(Any.id(random)),
                random.nextBoolean(),
                new OfficerId(Any.id(random)),
                anyWords(random),
                Any.instant(random));
        return new Handover(
                Any.maybe(
                        random,
                        new Offer(
                                new DeskId(Any.id(random)),
                                anyWords(random),
                                new OfficerId(Any.id(random)),
                                Any.instant(random),
                                Claims.anyClock(random).climb())),
                Any.maybe(
                        random,
                        new Body(
                                "SAMPLE " + Any.line(random),
                                anyWords(random),
                                new OfficerId(Any.id(random)),
                                Any.instant(random))),
                random.nextBoolean() ? List.of() : List.of(passage),
                random.nextInt(50));
    }

    private static Words anyWords(Random random) {
        return new Words("SAMPLE " + Any.line(random), random.nextBoolean() ? "" : Any.line(random));
    }
}
