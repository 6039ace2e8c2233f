package kz.goldenhour.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import kz.goldenhour.local.inbox.Message;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// How an officer comes, and how a drill is held, through HTTP, on what template.yaml deploys.
@DisplayNameGeneration(ReplaceUnderscores.class)
class OfficersWayTest {
    private static final Path ROOT = Path.of(System.getProperty("root"));
    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern LINK = Pattern.compile("https?://\\S+/o/[0-9A-Za-z]{22}");
    private static final Pattern CODE = Pattern.compile("(\\d{3}) (\\d{3})");

    private static LocalRun run;

    @BeforeAll
    static void start() throws Exception {
        run = LocalRun.start(LocalRun.Plan.quiet(ROOT));
    }

    @AfterAll
    static void stop() {
        run.close();
    }

    private static HttpResponse<String> calls(String method, String path, String body) {
        return Newsroom.send(HttpRequest.newBuilder(URI.create(run.baseUrl() + "/v1/desks/sample-desk" + path))
                .header("x-api-key", run.access().adminKey())
                .header("Content-Type", "application/json")
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body)));
    }

    private static JsonNode json(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (IOException noJson) {
            throw new AssertionError(answer.body(), noJson);
        }
    }

    /// The link in an SMS to a phone that says so.
    private static String texted(String phone, String words) {
        var found = Await.some(() -> run.messages().stream()
                .filter(it -> it.channel().equals("sms") && it.to().equals(phone))
                .map(Message::text)
                .filter(text -> text.contains(words) && LINK.matcher(text).find())
                .toList());
        var link = LINK.matcher(found.getFirst());
        assertThat(link.find()).isTrue();
        return link.group();
    }

    @Test
    void a_new_officer_is_confirmed_by_a_colleague_sets_a_pin_and_answers_a_drill() {
        var asked = calls("PUT", "/officers/sample-newcomer", """
                {"name": "SAMPLE жаңа", "phone": "+77000000005", "email": "new@desk.example.kz", "lang": "ru"}""");
        assertThat(asked.statusCode()).as(asked.body()).isEqualTo(202);

        var asking = texted("+77000000001", "Жаңа қызметкер");
        var page = OnDuty.presses(asking, Map.of("pin", run.access().officerPin(), "action", "open"));
        var confirmed = OnDuty.presses(asking, OnDuty.form(page, "confirm"));
        var code = CODE.matcher(confirmed.body());
        assertThat(code.find()).as(confirmed.body()).isTrue();

        var enrolling = texted("+77000000005", "әғқңөұүһі");
        assertThat(OnDuty.opens(enrolling).statusCode()).isEqualTo(200);
        var done = OnDuty.presses(
                enrolling,
                Map.of(
                        "letters", "yes",
                        "code", code.group(1) + code.group(2),
                        "pin", "739164",
                        "again", "739164",
                        "action", "set"));
        assertThat(done.body()).contains("PIN-код задан");
        assertThat(json(calls("GET", "/officers/sample-newcomer", ""))
                        .path("enrolled")
                        .asBoolean())
                .isTrue();

        assertThat(calls("POST", "/drill", "").statusCode()).isEqualTo(201);
        var drill = texted("+77000000001", "ЖАТТЫҒУ / УЧЕНИЕ");
        assertThat(OnDuty.presses(drill, Map.of("pin", run.access().officerPin(), "action", "here"))
                        .statusCode())
                .isEqualTo(200);
        var result = json(calls("GET", "/drills/latest", ""));
        assertThat(result.path("officers").findValuesAsText("tappedBy")).isEqualTo(List.of("sms"));
        assertThat(result.path("passed").asBoolean()).isFalse();
        assertThat(calls("DELETE", "/officers/sample-newcomer?evenIfMissed=true", "")
                        .statusCode())
                .isEqualTo(204);
    }
}
