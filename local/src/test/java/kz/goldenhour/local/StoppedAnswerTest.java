package kz.goldenhour.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import kz.goldenhour.local.inbox.Message;
import kz.goldenhour.local.seed.Seed;
import kz.goldenhour.testing.TestClock;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// Evidence answers at once, and before the answer is out the desk stops it.
@DisplayNameGeneration(ReplaceUnderscores.class)
class StoppedAnswerTest {
    private static final Path ROOT = Path.of(System.getProperty("root"));

    @Test
    void an_answer_that_was_stopped_before_it_was_out_is_under_review_and_an_officer_decides_it() throws Exception {
        var clock = new TestClock();
        try (var run = LocalRun.start(LocalRun.Plan.quiet(ROOT).at(clock))) {
            var newsroom = new Newsroom(run.baseUrl(), run.access().reporterKey());
            run.sns().down(true);
            var report = newsroom.asks("Началась выплата 42 500 тенге");
            assertThat(report.state()).isEqualTo("answered");
            assertThat(newsroom.opens("/").body()).as("nothing is out yet").doesNotContain("/rebuttals/");
            switchAutoPublishOff(new Newsroom(run.baseUrl(), run.access().adminKey()));
            run.sns().down(false);
            minutes(2, clock, run);

            var alert = Await.some(() -> of(run, "sms")).getFirst();
            var again = newsroom.reads(report.id());
            assertThat(again.state()).isEqualTo("underReview");
            assertThat(again.json().path("nextWordBy").asText()).endsWith("+05:00");
            assertThat(of(run, "topic")).isEmpty();
            assertThat(newsroom.opens("/").body()).doesNotContain("/rebuttals/");

            new OnDuty(run.access().officerPin()).approves(OnDuty.link(alert.text()));
            Await.some(() -> of(run, "topic"));
            assertThat(newsroom.reads(report.id()).state()).isEqualTo("answered");
            assertThat(newsroom.opens("/").body()).contains("/rebuttals/");
        }
    }

    private static void switchAutoPublishOff(Newsroom admin) {
        var path = "/v1/desks/" + Seed.DESK;
        var desk = (ObjectNode) admin.gets(path).json();
        assertThat(admin.puts(path, desk.put("autoPublish", false)).status()).isEqualTo(200);
    }

    /// Time passes, with the minute rule at each minute.
    private static void minutes(int count, TestClock clock, LocalRun run) {
        for (int i = 0; i < count; i++) {
            clock.advance(Duration.ofMinutes(1));
            run.ticker().tick("EachMinute");
        }
    }

    private static List<Message> of(LocalRun run, String channel) {
        return run.messages().stream()
                .filter(it -> it.channel().equals(channel))
                .toList();
    }
}
