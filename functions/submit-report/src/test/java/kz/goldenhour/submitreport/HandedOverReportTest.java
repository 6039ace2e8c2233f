package kz.goldenhour.submitreport;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import kz.goldenhour.domain.claim.ReportId;
import kz.goldenhour.domain.desk.OfficerId;
import kz.goldenhour.domain.review.Choice;
import kz.goldenhour.testing.Desks;
import kz.goldenhour.testing.Events;
import kz.goldenhour.testing.Neighbours;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// A report whose claim goes to another desk.
@DisplayNameGeneration(ReplaceUnderscores.class)
class HandedOverReportTest {
    private final ReportDesk desk = new ReportDesk();
    private final String id = ReportDesk.body(desk.send(Events.request("report-least")))
            .path("id")
            .asText();

    HandedOverReportTest() {
        Neighbours.setUp(desk.house.stores.desks());
    }

    @Test
    void stands_as_it_did_until_the_other_desk_takes_it_then_names_that_desk_by_the_same_time() {
        var promised = read().path("nextWordBy").asText();
        decide(Desks.AIGUL, new Choice.HandOver(Neighbours.POWER, Neighbours.WORDS));
        assertThat(read().path("status").asText()).isEqualTo("underReview");
        assertThat(read().at("/desk/id").asText()).isEqualTo("tson");

        decide(Neighbours.KAMILA, new Choice.AcceptHandover());
        assertThat(read().path("status").asText()).isEqualTo("handedOver");
        assertThat(read().at("/desk/id").asText()).isEqualTo("power");
        assertThat(read().at("/desk/pressContact").asText()).isEqualTo("SAMPLE +7 7272 00 00 00");
        assertThat(read().path("nextWordBy").asText()).isEqualTo(promised);
        assertThat(read().at("/statutory/body").asText()).isEqualTo("2026-11-23");
    }

    @Test
    void hears_how_things_stand_where_the_other_desk_needs_longer() {
        decide(Desks.AIGUL, new Choice.HandOver(Neighbours.POWER, Neighbours.WORDS));
        decide(Neighbours.KAMILA, new Choice.AcceptHandover());
        assertThat(read().has("holding")).isFalse();
        desk.house.clock.advance(Duration.ofMinutes(19));
        desk.house.clockwork.run(desk.house.clock.instant().plusSeconds(1));

        assertThat(read().path("status").asText()).isEqualTo("handedOver");
        assertThat(read().at("/holding/ru").asText()).contains("проверяем").endsWith("до 20:40 (время Астаны).");
    }

    private JsonNode read() {
        return ReportDesk.body(desk.send(Events.withId(Events.request("report-read"), id)));
    }

    private void decide(OfficerId officer, Choice choice) {
        var stores = desk.house.stores;
        var claim = stores.claims()
                .claim(stores.claims().report(new ReportId(id)).orElseThrow().claim())
                .orElseThrow();
        desk.house.review.decide(claim, stores.desks().officer(officer).orElseThrow(), choice);
    }
}
