package kz.goldenhour.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import kz.goldenhour.local.inbox.Message;
import kz.goldenhour.testing.TestClock;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// A fake on a Friday at 20:00, and nobody presses anything: the functions of the template, their tables and their
/// clock.
@DisplayNameGeneration(ReplaceUnderscores.class)
class FridayEveningTest {
    private static final Path ROOT = Path.of(System.getProperty("root"));
    private static final String QUESTION = "Правда ли, что в Талгарском ЦОНе не работают кассы?";

    @Test
    void the_ladder_is_climbed_and_reporters_and_public_hear_in_time() throws Exception {
        var clock = new TestClock();
        try (var run = LocalRun.start(LocalRun.Plan.quiet(ROOT).at(clock))) {
            var newspaper = new Newsroom(run.baseUrl(), run.access().reporterKey());
            var radio = new Newsroom(run.baseUrl(), another(run, "sample-radio"));
            var report = newspaper.asks(QUESTION);
            radio.asks(QUESTION);
            Await.some(() -> of(run, "sms"));

            minutes(17, clock, run);
            assertThat(of(run, "sms").stream().map(Message::to).distinct()).hasSizeGreaterThan(1);
            assertThat(of(run, "sms"))
                    .extracting(Message::to)
                    .as("nobody twice")
                    .doesNotHaveDuplicates();
            assertThat(newspaper.reads(report.id()).state()).isEqualTo("underReview");

            minutes(2, clock, run);
            var held = newspaper.reads(report.id());
            assertThat(held.state()).isEqualTo("held");
            assertThat(held.json().path("nextWordBy").asText()).isEqualTo("2026-11-20T20:40:00+05:00");
            assertThat(held.json().at("/holding/ru").asText()).contains("оповещены", "20:40");
            assertThat(of(run, "topic")).isEmpty();

            minutes(20, clock, run);
            var holding = Await.some(() -> of(run, "topic")).getFirst();
            assertThat(holding.attributes()).containsEntry("kind", "holding");
            assertThat(holding.text()).contains("21:00").doesNotContain("Талгар", "касс");
            assertThat(newspaper.opens("/?lang=ru").body()).contains("ответа пока нет");
        }
    }

    /// The key of another vetted newsroom.
    private static String another(LocalRun run, String caller) throws Exception {
        var answer = Newsroom.send(HttpRequest.newBuilder(URI.create(run.baseUrl() + "/v1/callers/" + caller + "/keys"))
                .header("x-api-key", run.access().adminKey())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(
                        "{\"role\":\"reporter\",\"vetted\":true,\"newsroom\":\"" + caller + "\"}")));
        return new JsonMapper().readTree(answer.body()).findValue("key").asText();
    }

    /// Time passes, with the minute rule at each minute; what it brings about has time to go out.
    private static void minutes(int count, TestClock clock, LocalRun run) {
        for (int minute = 0; minute < count; minute++) {
            clock.advance(Duration.ofMinutes(1));
            run.ticker().tick("EachMinute");
        }
        Await.still(() -> run.messages().size());
    }

    private static List<Message> of(LocalRun run, String channel) {
        return run.messages().stream()
                .filter(it -> it.channel().equals(channel))
                .toList();
    }
}
