package kz.goldenhour.submitreport;

import static org.assertj.core.api.Assertions.assertThat;

import kz.goldenhour.domain.Stores;
import kz.goldenhour.domain.claim.Intake;
import kz.goldenhour.domain.claim.Openings;
import kz.goldenhour.testing.Desks;
import kz.goldenhour.testing.Events;
import kz.goldenhour.testing.Evidences;
import kz.goldenhour.testing.RestlessLedger;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// So many answers of one desk at the same instant that this one does not get its turn.
@DisplayNameGeneration(ReplaceUnderscores.class)
class BusyTest {
    private final ReportDesk desk = new ReportDesk();
    private final RestlessLedger ledger = new RestlessLedger(desk.house.stores.ledger());
    private final SubmitReportHandler handler = handler();

    private SubmitReportHandler handler() {
        var house = desk.house;
        var all = house.stores;
        var stores =
                new Stores(all.claims(), all.evidence(), all.desks(), ledger, all.outbox(), all.links(), all.quotas());
        var desks = new kz.goldenhour.domain.desk.Desks(stores.desks(), Desks.TSON);
        var openings = new Openings(stores, desks, house.matching, house.clock);
        var intake = new Intake(stores, house.matching, openings, house.randomness, house.clock);
        return desk.handler(intake, stores, 60);
    }

    @Test
    void an_answer_at_once_that_does_not_get_its_turn_is_asked_for_again_and_then_stored_once() {
        desk.house.stores.evidence().put(Evidences.preApproved());
        var event = Events.withHeader(
                Events.withBody(
                        Events.request("report-least"), "{\"text\":\"С завтрашнего дня закрываются все ЦОНы\"}"),
                "Idempotency-Key",
                "key-1");
        ledger.restless(true);

        var busy = handler.handleRequest(event, null);

        desk.assertProblem(busy, 503, "unavailable");
        assertThat(busy.getHeaders()).containsEntry("Retry-After", "1");

        ledger.restless(false);
        var stored = handler.handleRequest(event, null);
        assertThat(stored.getStatusCode()).isEqualTo(201);
        assertThat(ReportDesk.body(stored).path("status").asText()).isEqualTo("answered");
        assertThat(handler.handleRequest(event, null).getBody()).isEqualTo(stored.getBody());
        assertThat(desk.house.memory.outboxSize()).isOne();
    }
}
