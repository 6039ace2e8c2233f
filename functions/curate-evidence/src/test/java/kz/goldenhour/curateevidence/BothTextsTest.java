package kz.goldenhour.curateevidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.goldenhour.aws.Log;
import kz.goldenhour.aws.http.Json;
import kz.goldenhour.aws.http.RateLimit;
import kz.goldenhour.domain.Texts;
import kz.goldenhour.domain.desk.Desk;
import kz.goldenhour.domain.desk.DeskId;
import kz.goldenhour.domain.evidence.Evidence;
import kz.goldenhour.domain.evidence.EvidenceId;
import kz.goldenhour.testing.Events;
import kz.goldenhour.testing.House;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Evidence that answers with no officer looking: an editor stands for both of its languages.
@DisplayNameGeneration(ReplaceUnderscores.class)
class BothTextsTest {
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

    private ObjectNode body(String kk, String ru) {
        var body = (ObjectNode) Json.read(put.getBody());
        body.put("preApproved", true);
        body.putObject("quote").put("kk", kk).put("ru", ru);
        return body;
    }

    private APIGatewayProxyResponseEvent send(ObjectNode body) {
        return handler.handleRequest(Events.withBody(put, body.toString()), null);
    }

    private Optional<Evidence> stored() {
        return house.stores.evidence().find(new EvidenceId("sample-talgar-cash-desks"));
    }

    private static Stream<JsonNode> differences(APIGatewayProxyResponseEvent answer) {
        return Json.read(answer.getBody()).path("differences").valueStream();
    }

    @ParameterizedTest
    @CsvSource({
        "number, Барлық 6 касса жұмыс істейді., Работают все 5 касс.",
        "date, 5 шілде күні ашылады., Откроется 5 июня.",
        "negation, Кассалар жұмыс істемейді., Кассы работают.",
        "name, Кассалар Талғарда жұмыс істейді., Кассы работают в Караганде.",
        "rating, Бұл рас., Это ложь."
    })
    void what_differs_is_named_and_nothing_is_stored(String kind, String kk, String ru) {
        var answer = send(body(kk, ru));

        assertThat(answer.getStatusCode()).isEqualTo(422);
        var problem = Json.read(answer.getBody());
        assertThat(problem.path("type").asText()).isEqualTo("/problems/languages-differ");
        assertThat(problem.path("field").asText()).isEqualTo("languagesCompared");
        assertThat(differences(answer).map(it -> it.path("kind").asText())).contains(kind);
        assertThat(differences(answer).map(it -> it.path("field").asText())).containsOnly("quote");
        assertThat(stored()).isEmpty();
    }

    @Test
    void the_words_of_both_languages_stand_beside_it() {
        var answer = send(body("Барлық 6 касса жұмыс істейді.", "Работают все 5 касс."));

        assertThat(Json.read(answer.getBody()).path("detail").asText()).contains("quote: number: kk 6, ru 5");
        assertThat(differences(answer)).singleElement().satisfies(it -> {
            assertThat(it.path("kk").asText()).isEqualTo("6");
            assertThat(it.path("ru").asText()).isEqualTo("5");
        });
    }

    @Test
    void an_editor_who_names_each_difference_that_he_has_looked_at_writes_it() {
        var body = body("Барлық 6 касса жұмыс істейді.", "Работают все 5 касс.");
        var looked = body.putArray("languagesCompared");
        differences(send(body)).forEach(it -> looked.add(it.path("name").asText()));

        var answer = send(body);

        assertThat(answer.getStatusCode()).isEqualTo(201);
        assertThat(Json.read(answer.getBody()).has("warnings")).isFalse();
        assertThat(stored()).map(Evidence::preApproved).contains(true);
    }

    @Test
    void a_name_stands_for_one_difference_and_not_for_the_next() {
        var body = body("Барлық 6 касса жұмыс істейді.", "Работают все 5 касс.");
        var looked = body.putArray("languagesCompared");
        differences(send(body)).forEach(it -> looked.add(it.path("name").asText()));
        body.putObject("quote").put("kk", "Барлық 6 касса жұмыс істейді.").put("ru", "Работают все 4 кассы.");

        assertThat(send(body).getStatusCode()).isEqualTo(422);
    }

    @Test
    void what_an_officer_will_look_at_first_may_differ() {
        var body = body("Барлық 6 касса жұмыс істейді.", "Работают все 5 касс.");
        body.put("preApproved", false);

        assertThat(send(body).getStatusCode()).isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "\"all\"", "[1]"})
    void a_tick_for_everything_is_none(String ticks) {
        var body = body("Барлық 6 касса жұмыс істейді.", "Работают все 5 касс.");
        body.set("languagesCompared", Json.read(ticks));

        var answer = send(body);

        assertThat(answer.getStatusCode()).isEqualTo(400);
        assertThat(Json.read(answer.getBody()).path("field").asText()).startsWith("languagesCompared");
    }
}
