package kz.goldenhour.submitreport;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import kz.goldenhour.aws.Log;
import kz.goldenhour.aws.http.Json;
import kz.goldenhour.aws.http.RateLimit;
import kz.goldenhour.domain.Stores;
import kz.goldenhour.domain.claim.Intake;
import kz.goldenhour.testing.Events;
import kz.goldenhour.testing.House;

/// The handler on stores in memory, and what it says.
final class ReportDesk {
    final House house = new House();
    final List<String> lines = new ArrayList<>();
    private final SubmitReportHandler handler = handler(60);

    /// One that takes so many requests a minute.
    SubmitReportHandler handler(int most) {
        return handler(house.intake, house.stores, most);
    }

    /// One on other stores.
    SubmitReportHandler handler(Intake intake, Stores stores, int most) {
        return new SubmitReportHandler(
                new SubmitReportHandler.Services(intake, stores),
                new RateLimit(house.memory.callers(), most, house.clock),
                house.clock,
                new Log(lines::add, house.clock));
    }

    APIGatewayProxyResponseEvent send(APIGatewayProxyRequestEvent event) {
        return handler.handleRequest(event, null);
    }

    APIGatewayProxyResponseEvent send(String body) {
        return send(Events.withBody(Events.request("report-least"), body));
    }

    static JsonNode body(APIGatewayProxyResponseEvent answer) {
        return Json.read(answer.getBody());
    }

    void assertProblem(APIGatewayProxyResponseEvent answer, int status, String name) {
        assertThat(answer.getStatusCode()).isEqualTo(status);
        assertThat(answer.getHeaders()).containsEntry("Content-Type", "application/problem+json");
        assertThat(body(answer).path("type").asText()).isEqualTo("/problems/" + name);
        assertThat(house.memory.outboxSize()).isZero();
    }
}
