package kz.goldenhour.local;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import kz.goldenhour.domain.AstanaTime;
import kz.goldenhour.local.inbox.Message;
import kz.goldenhour.testing.TestClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// Newsrooms beside each other, each with a key of its own, through HTTP, on what template.yaml deploys.
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReportersTest {
    private static final Path ROOT = Path.of(System.getProperty("root"));
    private static final JsonMapper JSON = new JsonMapper();
    private static final TestClock CLOCK = new TestClock();
    private static LocalRun run;

    @BeforeAll
    static void start() throws Exception {
        run = LocalRun.start(LocalRun.Plan.quiet(ROOT).at(CLOCK));
    }

    @AfterAll
    static void stop() {
        run.close();
    }

    @Test
    void two_newsrooms_ask_about_one_claim_and_each_reads_the_whole_answer_and_nothing_of_the_other() {
        var newspaper = new Newsroom(run.baseUrl(), run.access().reporterKey());
        var radio =
                new Newsroom(run.baseUrl(), keyOf("sample-radio").path("key").asText());
        var russian = newspaper.asks("Правда ли, что в Талгарском ЦОНе не работают кассы?");
        var kazakh = radio.asks("Талғар ХҚКО-да кассалар жұмыс істемейді дейді, рас па?");
        assertThat(radio.reads(russian.id()).status()).isEqualTo(404);
        assertThat(newspaper.reads(kazakh.id()).status()).isEqualTo(404);

        var alert = Await.some(() -> of("sms"));
        var approved = new OnDuty(run.access().officerPin())
                .approves(OnDuty.link(alert.getFirst().text()));
        assertThat(approved.statusCode()).isEqualTo(200);
        var published = json(Await.some(() -> of("topic")).getFirst().text());

        assertThat(newspaper.reads(russian.id()).json().path("answer")).isEqualTo(answer("ru", published));
        assertThat(radio.reads(kazakh.id()).json().path("answer")).isEqualTo(answer("kk", published));
        assertThat(radio.reads(russian.id()).status()).isEqualTo(404);
        assertThat(newspaper.reads(kazakh.id()).status()).isEqualTo(404);
        assertThat(radio.disputes(russian.id()).status()).isEqualTo(404);
        assertThat(of("sms")).as("one claim, one alert").hasSize(1);
    }

    /// What a reporter must read of the sample record, to the letter.
    private static ObjectNode answer(String lang, JsonNode published) {
        var record = record("sample-talgar-cash-desks");
        var answer = JSON.createObjectNode();
        answer.put("rating", record.path("rating").asText());
        answer.put("claimReviewed", firstWording(record, lang));
        answer.put("quote", record.at("/quote/" + lang).asText());
        answer.put("body", record.at("/truth/" + lang).asText());
        answer.put("lang", lang);
        answer.putArray("languagesAvailable").add("kk").add("ru");
        answer.putObject("spokesperson")
                .put("name", record.at("/spokesperson/name/" + lang).asText())
                .put("post", record.at("/spokesperson/post/" + lang).asText());
        answer.set("sources", record.path("sources"));
        answer.put("version", published.path("contentHash").asText());
        answer.put("quotableFrom", ISO_OFFSET_DATE_TIME.format(AstanaTime.offset(CLOCK.instant())));
        return answer;
    }

    @Test
    void a_revoked_key_opens_nothing_any_more_a_minute_later() {
        var made = keyOf("sample-magazine");
        var magazine = new Newsroom(run.baseUrl(), made.path("key").asText());
        assertThat(magazine.reads("rAny").status()).as("let in").isEqualTo(404);

        var revoked = calls(
                "DELETE",
                "/v1/callers/sample-magazine/keys/" + made.path("keyId").asText(),
                "");
        assertThat(revoked.statusCode()).isEqualTo(204);
        CLOCK.advance(Duration.ofSeconds(61));

        assertThat(magazine.reads("rAny").status()).isEqualTo(401);
        assertThat(magazine.asks("Правда ли, что кассы закрыты?").status()).isEqualTo(401);
        assertThat(magazine.opens("/v1/reports/rAny").headers().firstValue("Content-Type"))
                .contains("application/problem+json");
        assertThat(new Newsroom(run.baseUrl(), run.access().reporterKey())
                        .reads("rAny")
                        .status())
                .as("the other newsroom is let in as before")
                .isEqualTo(404);
    }

    /// A new key for a vetted newsroom, as an admin makes it.
    private static JsonNode keyOf(String newsroom) {
        var made = calls("POST", "/v1/callers/" + newsroom + "/keys", """
                {"role": "reporter", "vetted": true, "newsroom": "%s"}""".formatted(newsroom));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        return json(made.body());
    }

    private static HttpResponse<String> calls(String method, String path, String body) {
        return Newsroom.send(HttpRequest.newBuilder(URI.create(run.baseUrl() + path))
                .header("x-api-key", run.access().adminKey())
                .header("Content-Type", "application/json")
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body)));
    }

    private static List<Message> of(String channel) {
        return run.messages().stream()
                .filter(it -> it.channel().equals(channel))
                .toList();
    }

    private static JsonNode record(String name) {
        try {
            return JSON.readTree(
                    ROOT.resolve("events/evidence/" + name + ".json").toFile());
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String firstWording(JsonNode record, String lang) {
        return record.path("wordings")
                .valueStream()
                .filter(it -> it.path("lang").asText().equals(lang))
                .findFirst()
                .orElseThrow()
                .path("text")
                .asText();
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException noJson) {
            throw new AssertionError(text, noJson);
        }
    }
}
