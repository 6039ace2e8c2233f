package kz.goldenhour.curateevidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import kz.goldenhour.aws.Log;
import kz.goldenhour.aws.http.Json;
import kz.goldenhour.aws.http.RateLimit;
import kz.goldenhour.domain.Texts;
import kz.goldenhour.domain.desk.Desk;
import kz.goldenhour.domain.desk.DeskId;
import kz.goldenhour.domain.evidence.EvidenceId;
import kz.goldenhour.testing.Desks;
import kz.goldenhour.testing.Events;
import kz.goldenhour.testing.Evidences;
import kz.goldenhour.testing.House;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CurateEvidenceHandlerTest {
    private static final EvidenceId TALGAR = new EvidenceId("sample-talgar-cash-desks");

    private final House house = new House();
    private final CurateEvidenceHandler handler = new CurateEvidenceHandler(
            house.stores,
            new RateLimit(house.memory.callers(), 60, house.clock),
            house.clock,
            new Log(_ -> {}, house.clock));
    private final APIGatewayProxyRequestEvent put = Events.request("evidence-put");

    @BeforeEach
    void the_desk_of_the_samples_is_there() {
        var texts = Texts.of("SAMPLE", "SAMPLE");
        house.stores
                .desks()
                .put(new Desk(new DeskId("sample-desk"), 1, texts, Set.of(), "SAMPLE", Duration.ofMinutes(20), true));
    }

    private APIGatewayProxyResponseEvent send(APIGatewayProxyRequestEvent event) {
        return handler.handleRequest(event, null);
    }

    private APIGatewayProxyRequestEvent changed(String field, String json) {
        var body = (ObjectNode) Json.read(put.getBody());
        body.set(field, Json.read(json));
        return Events.withBody(put, body.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sample-42500-tenge",
                "sample-all-centres-close",
                "sample-almaty-blackout",
                "sample-arys-depot",
                "sample-egov-one-bank",
                "sample-id-card-three-years",
                "sample-portal-hacked",
                "sample-portal-slow",
                "sample-signature-fee",
                "sample-talgar-cash-desks"
            })
    void each_sample_record_is_taken_without_a_warning(String name) {
        var event = Events.withId(Events.withBody(put, Events.text("events/evidence/" + name + ".json")), name);

        var answer = send(event);

        assertThat(answer.getStatusCode()).isEqualTo(201);
        assertThat(Json.read(answer.getBody()).has("warnings")).isFalse();
    }

    @Test
    void the_tour_shows_the_officers_way_and_the_answer_at_once() {
        send(put);
        var name = "sample-42500-tenge";
        send(Events.withId(Events.withBody(put, Events.text("events/evidence/" + name + ".json")), name));

        assertThat(house.stores.evidence().find(TALGAR).orElseThrow().preApproved())
                .isFalse();
        assertThat(house.stores
                        .evidence()
                        .find(new EvidenceId(name))
                        .orElseThrow()
                        .answersByItself(house.clock.instant()))
                .isTrue();
    }

    @Test
    void the_author_is_recorded_and_what_was_written_is_read_back() {
        var written = send(put);
        var read = send(Events.request("evidence-get"));

        assertThat(read.getBody()).isEqualTo(written.getBody());
        assertThat(read.getHeaders()).containsEntry("ETag", "\"1\"");
        assertThat(house.stores.evidence().find(TALGAR).orElseThrow().author()).isEqualTo("sample-editor");
    }

    @Test
    void an_old_record_is_replaced_only_by_who_has_read_it() {
        send(put);

        assertThat(send(put).getStatusCode()).isEqualTo(412);
        assertThat(send(Events.withHeader(put, "If-Match", "\"7\"")).getStatusCode())
                .isEqualTo(412);
        var answer = send(Events.withHeader(put, "If-Match", "\"1\""));
        assertThat(answer.getStatusCode()).isEqualTo(200);
        assertThat(answer.getHeaders()).containsEntry("ETag", "\"2\"");
    }

    @Test
    void a_record_that_is_not_there_has_no_version_to_name() {
        assertThat(send(Events.withHeader(put, "If-Match", "\"1\"")).getStatusCode())
                .isEqualTo(412);
    }

    @Test
    void nobody_takes_the_id_of_a_record_that_a_decision_will_make() {
        put.setPathParameters(Map.of("id", "claim-c7"));

        var answer = send(put);
        assertThat(answer.getStatusCode()).isEqualTo(400);
        assertThat(Json.read(answer.getBody()).path("field").asText()).isEqualTo("id");
    }

    @Test
    void an_editor_writes_only_what_belongs_to_his_desks() {
        assertThat(send(changed("desk", "\"tson\"")).getStatusCode()).isEqualTo(403);
    }

    @Test
    void of_another_desks_record_he_learns_nothing_not_even_that_it_is_there() {
        var theirs = Evidences.of(Desks.TSON);
        house.stores.evidence().put(theirs);
        put.setPathParameters(Map.of("id", theirs.id().value()));

        assertThat(send(put).getStatusCode()).isEqualTo(404);
        assertThat(house.stores.evidence().find(theirs.id())).contains(theirs);
    }

    @Test
    void automatic_answers_that_were_stopped_start_again_only_when_somebody_has_verified() {
        send(put);
        var record = house.stores.evidence().find(TALGAR).orElseThrow();
        house.stores.evidence().put(record.suspend());

        send(Events.withHeader(put, "If-Match", "\"2\""));
        assertThat(house.stores.evidence().find(TALGAR).orElseThrow().suspended())
                .isTrue();

        var moved = changed("verifiedAt", "\"2026-11-20T19:58:00+05:00\"");
        send(Events.withHeader(moved, "If-Match", "\"3\""));
        assertThat(house.stores.evidence().find(TALGAR).orElseThrow().suspended())
                .as("a program that only moves the date")
                .isTrue();

        var verified = (ObjectNode)
                Json.read(changed("verifiedAt", "\"2026-11-20T19:59:00+05:00\"").getBody());
        var said = Events.withBody(put, verified.put("suspended", false).toString());
        send(Events.withHeader(said, "If-Match", "\"4\""));
        assertThat(house.stores.evidence().find(TALGAR).orElseThrow().suspended())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rating=\"WRONG\"",
                "kind=\"eternal\"",
                "wordings=[]",
                "sources=[]",
                "sources=[{\"title\": \"SAMPLE\", \"url\": \"https://gov.kz@evil.example/\"}]",
                "quote={\"kk\":\"тек\"}",
                "truth=5",
                "verifiedAt=\"yesterday\"",
                "verifiedAt=\"2026-11-20T20:06:00+05:00\"",
                "verifiedAt=\"1999-12-31T23:59:00+05:00\"",
                "verifiedAt=\"+999999999-12-31T23:00:00Z\"",
                "answersForHours=0",
                "desk=\"a b\"",
                "preApproved=1"
            })
    void a_wrong_field_is_refused_by_name(String change) {
        var field = change.substring(0, change.indexOf('='));

        var answer = send(changed(field, change.substring(change.indexOf('=') + 1)));

        assertThat(answer.getStatusCode()).isEqualTo(400);
        assertThat(Json.read(answer.getBody()).path("field").asText()).startsWith(field);
    }
}
