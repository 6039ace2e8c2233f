package kz.goldenhour.submitreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.Optional;
import java.util.Set;
import kz.goldenhour.aws.http.CallerContext;
import kz.goldenhour.domain.caller.Caller;
import kz.goldenhour.domain.caller.CallerId;
import kz.goldenhour.domain.caller.Role;
import kz.goldenhour.testing.Events;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SubmitReportHandlerTest {
    private final ReportDesk desk = new ReportDesk();

    private String file() {
        return ReportDesk.body(desk.send(Events.request("report-least")))
                .path("id")
                .asText();
    }

    @Test
    void shows_ones_own_report() {
        var id = file();

        var answer = desk.send(Events.withId(Events.request("report-read"), id));

        assertThat(answer.getStatusCode()).isEqualTo(200);
        assertThat(ReportDesk.body(answer).path("id").asText()).isEqualTo(id);
    }

    @Test
    void says_after_twenty_minutes_that_it_takes_longer_and_by_when_there_is_more() {
        var id = file();
        desk.house.clock.advance(Duration.ofMinutes(19));
        desk.house.clockwork.run(desk.house.clock.instant().plusSeconds(1));

        var report = ReportDesk.body(desk.send(Events.withId(Events.request("report-read"), id)));

        assertThat(report.path("status").asText()).isEqualTo("held");
        assertThat(report.path("nextWordBy").asText()).isEqualTo("2026-11-20T20:40:00+05:00");
        assertThat(report.at("/holding/kk").asText()).contains("Келесі хабарлама мерзімі: 20:40");
        assertThat(report.at("/holding/ru").asText()).contains("оповещены").endsWith("до 20:40 (время Астаны).");
    }

    @Test
    void names_the_day_by_which_the_law_wants_an_answer() {
        var report = ReportDesk.body(desk.send(Events.withId(Events.request("report-read"), file())));

        assertThat(report.at("/statutory/media").asText()).isEqualTo("2026-11-27");
    }

    @Test
    void does_not_find_anothers() {
        var event = Events.withId(Events.request("report-read"), file());
        var stranger = new Caller(new CallerId("stranger"), Role.REPORTER, Set.of(), Optional.empty(), false);
        event.getRequestContext().setAuthorizer(new HashMap<>(CallerContext.write(stranger)));

        assertThat(desk.send(event).getStatusCode()).isEqualTo(404);
    }

    @Test
    void does_not_find_what_is_no_id() {
        var event = Events.withId(Events.request("report-read"), "../x");

        assertThat(desk.send(event).getStatusCode()).isEqualTo(404);
    }

    @Test
    void a_dispute_opens_a_claim_of_its_own_and_alerts() {
        var id = file();

        var answer = desk.send(Events.withId(Events.request("report-dispute"), id));

        assertThat(answer.getStatusCode()).isEqualTo(201);
        assertThat(desk.house.memory.outboxSize()).isEqualTo(4);
    }

    @Test
    void more_than_the_limit_of_a_minute_is_refused_until_the_next() {
        var strict = desk.handler(1);
        strict.handleRequest(Events.request("report-least"), null);

        var answer = strict.handleRequest(Events.request("report-least"), null);

        assertThat(answer.getStatusCode()).isEqualTo(429);
        assertThat(answer.getHeaders()).containsEntry("Retry-After", "60").containsKey("RateLimit-Policy");
    }

    @Test
    void the_warm_up_is_answered_at_once() {
        assertThat(desk.send(Events.request("warm-up")).getStatusCode()).isEqualTo(204);
        assertThat(desk.lines).isEmpty();
    }
}
