package kz.goldenhour.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import kz.goldenhour.local.inbox.Message;
import kz.goldenhour.local.seed.Access;
import kz.goldenhour.testing.TestClock;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What must survive: SNS out of order, the process ended.
@DisplayNameGeneration(ReplaceUnderscores.class)
class RestartAndOutageTest {
    private static final Path ROOT = Path.of(System.getProperty("root"));
    private static final String MINUTE = "EachMinute";

    @TempDir
    private Path folder;

    @Test
    void sns_is_down_for_five_minutes_and_alert_and_publication_go_out_after() throws Exception {
        var clock = new TestClock();
        try (var run = LocalRun.start(LocalRun.Plan.quiet(ROOT).at(clock))) {
            var newsroom = new Newsroom(run.baseUrl(), run.access().reporterKey());
            run.sns().down(true);
            var report = newsroom.asks("Правда ли, что в Талгарском ЦОНе не работают кассы?");
            assertThat(report.status()).isEqualTo(201);
            minutes(5, clock, run);
            assertThat(run.messages()).isEmpty();
            run.sns().down(false);
            minutes(2, clock, run);
            var alert = Await.some(() -> of(run, "sms")).getFirst();

            run.sns().down(true);
            new OnDuty(run.access().officerPin()).approves(OnDuty.link(alert.text()));
            assertThat(newsroom.reads(report.id()).state()).isEqualTo("answered");
            minutes(5, clock, run);
            assertThat(of(run, "topic")).isEmpty();
            run.sns().down(false);
            minutes(2, clock, run);
            assertThat(Await.some(() -> of(run, "topic"))).hasSize(1);
            assertThat(of(run, "sms")).extracting(Message::to).as("sent once").doesNotHaveDuplicates();
        }
    }

    @Test
    void a_folder_keeps_claims_keys_pin_inbox_and_links_over_a_restart() throws Exception {
        var plan = LocalRun.Plan.quiet(ROOT).keeping(folder);
        Access access;
        Newsroom.Reply report;
        String link;
        try (var run = LocalRun.start(plan)) {
            access = run.access();
            report = new Newsroom(run.baseUrl(), access.reporterKey())
                    .asks("Правда ли, что в Талгарском ЦОНе не работают кассы?");
            link = OnDuty.link(Await.some(() -> of(run, "sms")).getFirst().text());
        }
        try (var run = LocalRun.start(plan)) {
            assertThat(run.access()).isEqualTo(access);
            assertThat(of(run, "sms")).hasSize(1);
            var newsroom = new Newsroom(run.baseUrl(), access.reporterKey());
            assertThat(newsroom.reads(report.id()).state()).isEqualTo("underReview");
            new OnDuty(access.officerPin()).approves(run.baseUrl() + link.substring(link.indexOf("/r/")));
            Await.some(() -> of(run, "topic"));
            assertThat(newsroom.reads(report.id()).state()).isEqualTo("answered");
        }
    }

    /// Time passes, with the minute rule at each minute.
    private static void minutes(int count, TestClock clock, LocalRun run) {
        for (int i = 0; i < count; i++) {
            clock.advance(Duration.ofMinutes(1));
            run.ticker().tick(MINUTE);
        }
    }

    private static List<Message> of(LocalRun run, String channel) {
        return run.messages().stream()
                .filter(it -> it.channel().equals(channel))
                .toList();
    }
}
