package kz.goldenhour.managedesk;

import java.util.Optional;
import kz.goldenhour.aws.Aws;
import kz.goldenhour.aws.sns.SnsAlertSubscriptions;
import kz.goldenhour.aws.store.DynamoDbStores;
import kz.goldenhour.aws.store.RestoredOutbox;
import kz.goldenhour.domain.desk.Desks;
import kz.goldenhour.domain.desk.PinHasher;
import kz.goldenhour.domain.officer.Drills;
import kz.goldenhour.domain.officer.Enrolments;
import kz.goldenhour.domain.officer.Proposals;
import kz.goldenhour.domain.review.PinCheck;
import kz.goldenhour.managedesk.own.OwnPages;

/// Puts the services of the function together.
final class Wiring {
    private Wiring() {}

    static ManageDeskHandler.Services services(Aws aws, DynamoDbStores all) {
        var stores = all.stores();
        var clock = aws.clock();
        var defaultDesk = aws.settings().defaultDesk();
        var pins = aws.pins();
        var mail = SnsAlertSubscriptions.of(aws);
        var proposals = new Proposals(stores, defaultDesk, clock);
        var enrolments = new Enrolments(stores, mail, pins, aws.randomness(), clock);
        var drills = new Drills(stores, new Desks(stores.desks(), defaultDesk), clock);
        var officers = new Officers(stores.desks(), proposals, enrolments, mail, clock);
        var keys = new Keys(all.callers(), stores.desks(), aws.randomness(), clock);
        var check = new PinCheck(all.pinTries(), pins, stores.outbox(), clock);
        // a PIN that somebody else chose is for samples alone: there is no secret then either
        var sample = aws.secrets().isEmpty() ? Optional.of(pins) : Optional.<PinHasher>empty();
        return new ManageDeskHandler.Services(
                stores.desks(),
                new Bootstrap(stores.desks(), officers, keys, sample, clock),
                new OfficerRoutes(stores.desks(), officers, drills, aws.log()),
                new OwnPages(
                        stores,
                        new OwnPages.Services(proposals, enrolments, drills, check, aws.randomness()),
                        clock,
                        aws.log()),
                new Rotas(stores.desks(), clock),
                keys,
                new RestoredOutbox(aws.dynamoDb(), aws.settings().claimsTable())::release);
    }
}
