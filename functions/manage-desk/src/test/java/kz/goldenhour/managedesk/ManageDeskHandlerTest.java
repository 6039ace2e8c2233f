package kz.goldenhour.managedesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.goldenhour.aws.http.CallerContext;
import kz.goldenhour.aws.http.Json;
import kz.goldenhour.domain.caller.ApiKey;
import kz.goldenhour.domain.caller.Caller;
import kz.goldenhour.domain.caller.CallerId;
import kz.goldenhour.domain.caller.Role;
import kz.goldenhour.domain.desk.DeskId;
import kz.goldenhour.testing.House;
import kz.goldenhour.testing.Neighbours;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ManageDeskHandlerTest {
    private final Bureau bureau = new Bureau(true);
    private final House house = bureau.house;
    private final List<String> lines = bureau.lines;

    private static ManageDeskEvent event(String name) {
        return Bureau.event(name);
    }

    private APIGatewayProxyResponseEvent send(ManageDeskEvent event) {
        return bureau.send(event);
    }

    @Test
    void the_first_set_up_makes_a_desk_and_an_admins_key() {
        var answer = Json.read(send(event("bootstrap")).getBody());

        var key = ApiKey.read(answer.path("key").asText()).orElseThrow();
        assertThat(house.memory.callers().byKeyHash(key.hash()).orElseThrow().role())
                .isEqualTo(Role.ADMIN);
        assertThat(house.mail.asked())
                .containsExactly(
                        "+officer@desk.example.kz",
                        "+sample-officer-2@desk.example.kz",
                        "+sample-head@desk.example.kz",
                        "+sample-line@desk.example.kz");
    }

    @Test
    void a_second_desk_is_set_up_beside_the_first() {
        send(event("bootstrap"));
        send(event("bootstrap-second-desk"));

        assertThat(house.stores.desks().find(new DeskId("sample-power-desk"))).isPresent();
        assertThat(bureau.officer("sample-power-officer").pin()).isPresent();
        assertThat(bureau.officer("sample-officer").desk()).isEqualTo(Bureau.DESK);
    }

    @Test
    void sample_officers_have_their_pin_from_the_first() {
        send(event("bootstrap"));

        assertThat(bureau.officer("sample-officer").mayApprove(house.clock.instant()))
                .isTrue();
        assertThat(bureau.officer("sample-officer").mailbox()).isPresent();
    }

    @Test
    void where_there_is_a_secret_the_first_officers_set_their_pins_themselves_and_decide_at_once() {
        var deployed = new Bureau(false);
        var answer = Json.read(deployed.send(event("bootstrap")).getBody());
        var head = answer.path("officers").path(2);
        deployed.deliver();
        assertThat(deployed.officer("sample-head").pin()).isEmpty();
        assertThat(answer.toString()).contains("pin").doesNotContain("482915");

        var code = head.path("enrolment").path("code").asText();
        deployed.press(deployed.texted("+77000000003"), "set", Bureau.answers(code, "739164"));

        assertThat(deployed.officer("sample-head").mayApprove(deployed.house.clock.instant()))
                .isTrue();
    }

    @Test
    void the_first_set_up_never_takes_an_admin_over() {
        send(event("bootstrap"));

        assertThatThrownBy(() -> send(event("bootstrap"))).hasMessageContaining("first-admin");
    }

    @Test
    void a_restored_outbox_is_released_by_a_direct_call() {
        var call = new ManageDeskEvent();
        call.setReleaseOutbox(true);

        assertThat(send(call).getBody()).isEqualTo("{\"released\":3}");
    }

    @Test
    void a_desk_is_written_read_and_written_again() {
        assertThat(send(event("desk-put")).getStatusCode()).isEqualTo(200);
        var answer = Json.read(send(event("desk-put")).getBody());

        assertThat(answer.path("version").asInt()).isEqualTo(2);
        assertThat(answer.path("default").asBoolean()).isTrue();
        assertThat(answer.has("warnings")).isFalse();
    }

    @Test
    void nobody_takes_a_region_from_another_desk() {
        Neighbours.setUp(house.stores.desks());

        var answer = send(desk("\"almaty\", \"abai-oblysy\""));

        assertThat(answer.getStatusCode()).isEqualTo(409);
        assertThat(answer.getBody()).contains("almaty").doesNotContain("abai");
    }

    @Test
    void an_admin_of_one_desk_takes_no_region_that_it_did_not_have() {
        send(desk("\"almaty\", \"almaty-oblysy\""));

        assertThat(send(bound(desk("\"almaty\", \"abai-oblysy\""))).getStatusCode())
                .isEqualTo(403);
        assertThat(send(bound(desk("\"almaty\""))).getStatusCode()).isEqualTo(200);
    }

    private static ManageDeskEvent desk(String regions) {
        var event = event("desk-put");
        event.setBody("""
                {"name": {"kk": "SAMPLE", "ru": "SAMPLE"}, "regions": [%s], "pressContact": "SAMPLE"}""".formatted(regions));
        return event;
    }

    private static ManageDeskEvent bound(ManageDeskEvent event) {
        var admin = new Caller(new CallerId("bound"), Role.ADMIN, Set.of(Bureau.DESK), Optional.empty(), false);
        event.getRequestContext().setAuthorizer(new HashMap<>(CallerContext.write(admin)));
        return event;
    }

    @Test
    void a_desk_keeps_the_rules_of_duty_that_are_not_spoken_of() {
        sendDuty("{\"ladder\": [{\"afterMinutes\": 0, \"who\": \"onDuty\"}, {\"afterMinutes\": 7, \"who\": \"head\"}],"
                + " \"head\": \"officer-1\", \"secondApproval\": [\"TRUE\"], \"holding\": {\"topics\": [{\"name\":"
                + " {\"kk\": \"су\", \"ru\": \"вода\"}, \"words\": [\"Вода\"]}]}}");
        var duty = Json.read(sendDuty("{\"smsPerDay\": 9}").getBody()).path("duty");

        assertThat(duty.path("smsPerDay").asInt()).isEqualTo(9);
        assertThat(duty.path("head").asText()).isEqualTo("officer-1");
        assertThat(duty.path("ladder").path(1).path("afterMinutes").asInt()).isEqualTo(7);
        assertThat(duty.path("secondApproval").path(0).asText()).isEqualTo("TRUE");
        assertThat(duty.path("holding")
                        .path("topics")
                        .path(0)
                        .path("words")
                        .path(0)
                        .asText())
                .isEqualTo("вода");
        assertThat(Json.read(sendDuty("{\"head\": \"\"}").getBody())
                        .path("duty")
                        .has("head"))
                .isFalse();
    }

    @Test
    void a_ladder_that_cannot_be_climbed_is_refused() {
        var answer = sendDuty("{\"ladder\": [{\"afterMinutes\": 5, \"who\": \"onDuty\"}]}");

        assertThat(answer.getStatusCode()).isEqualTo(400);
        assertThat(Json.read(answer.getBody()).path("field").asText()).isEqualTo("duty.ladder");
    }

    private APIGatewayProxyResponseEvent sendDuty(String duty) {
        var event = event("desk-put");
        var body = (ObjectNode) Json.read(event.getBody());
        body.set("duty", Json.read(duty));
        event.setBody(body.toString());
        return send(event);
    }

    @Test
    void a_rota_is_looked_at_stored_and_given_back_as_a_calendar() {
        send(event("bootstrap"));
        send(event("desk-put"));
        var id = "sample-officer";
        var put = event("rota-put");
        put.setBody(put.getBody().replace("officer-1", id));
        put.setQueryStringParameters(Map.of("preview", "true"));

        var preview = Json.read(send(put).getBody());
        put.setQueryStringParameters(null);
        var stored = Json.read(send(put).getBody());
        var get = event("rota-put");
        get.setHttpMethod("GET");
        get.setHeaders(Map.of("Accept", "text/calendar"));
        var text = send(get);

        assertThat(preview.path("preview").asBoolean()).isTrue();
        assertThat(preview.path("version").asInt()).isZero();
        assertThat(stored.path("version").asInt()).isEqualTo(1);
        assertThat(stored.path("shifts").size()).isGreaterThan(390);
        assertThat(stored.path("holes").path(0).path("who").asText()).isEqualTo("deputy");
        assertThat(text.getHeaders().get("Content-Type")).startsWith("text/calendar");
        assertThat(text.getBody()).startsWith("BEGIN:VCALENDAR\r\n").contains("SUMMARY:ON DUTY: " + id);
    }

    @Test
    void the_working_calendar_is_written_by_an_admin_of_all_desks() {
        var answer = Json.read(send(event("calendar-put")).getBody());

        assertThat(answer.path("version").asInt()).isEqualTo(1);
        assertThat(house.stores.desks().calendar().holidays()).containsExactly(LocalDate.of(2026, 12, 16));
    }

    @Test
    void a_caller_has_two_live_keys_at_most_and_a_revoked_one_works_no_more() {
        var first = Json.read(send(event("key-post")).getBody());
        send(event("key-post"));
        assertThat(send(event("key-post")).getStatusCode()).isEqualTo(409);

        var revoke = event("key-post");
        revoke.setHttpMethod("DELETE");
        revoke.setResource("/v1/callers/{id}/keys/{keyId}");
        revoke.setPathParameters(
                Map.of("id", "sample-radio", "keyId", first.path("keyId").asText()));

        assertThat(send(revoke).getStatusCode()).isEqualTo(204);
        var key = ApiKey.read(first.path("key").asText()).orElseThrow();
        assertThat(house.memory.callers().byKeyHash(key.hash())).isEmpty();
        assertThat(send(revoke).getStatusCode()).isEqualTo(404);
    }

    @Test
    void who_only_renames_a_desk_does_not_switch_automatic_publication_on_again() {
        assertThat(sendDesk(false).path("autoPublish").asBoolean()).isFalse();
        assertThat(sendDesk(null).path("autoPublish").asBoolean()).isFalse();
        assertThat(sendDesk(true).path("autoPublish").asBoolean()).isTrue();
    }

    private JsonNode sendDesk(@Nullable Boolean autoPublish) {
        var event = event("desk-put");
        var body = (ObjectNode) Json.read(event.getBody());
        body.remove("autoPublish");
        if (autoPublish != null) {
            body.put("autoPublish", autoPublish);
        }
        event.setBody(body.toString());
        return Json.read(send(event).getBody());
    }

    @Test
    void an_admin_of_one_desk_gives_nobody_more_than_he_has() {
        var event = Bureau.elsewhere(event("key-post"));
        event.setBody("{\"role\":\"admin\"}");
        assertThat(send(event).getStatusCode()).isEqualTo(403);

        var desk = Bureau.elsewhere(event("desk-put"));
        assertThat(send(desk).getStatusCode()).isEqualTo(403);
    }

    @Test
    void no_key_and_no_phone_stand_in_the_log() {
        send(event("bootstrap"));
        send(event("key-post"));

        assertThat(lines).isNotEmpty().noneMatch(line -> line.contains("gh_") || line.contains("+77"));
    }
}
