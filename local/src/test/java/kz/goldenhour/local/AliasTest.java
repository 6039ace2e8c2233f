package kz.goldenhour.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;
import kz.goldenhour.testing.TestClock;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// A wording that an officer ticked answers the next question, through HTTP, on what template.yaml deploys.
@DisplayNameGeneration(ReplaceUnderscores.class)
class AliasTest {
    private static final Path ROOT = Path.of(System.getProperty("root"));
    private static final Pattern BOX = Pattern.compile("<input type=\"checkbox\" name=\"alias\" value=\"([0-9a-f]+)\"");
    private static final String ASKED = "Удостоверение личности надо менять раз в три года";

    private final TestClock clock = new TestClock();

    @Test
    void a_ticked_wording_answers_the_next_report_by_itself_and_a_changed_number_does_not() throws Exception {
        try (var run = LocalRun.start(LocalRun.Plan.quiet(ROOT).at(clock))) {
            var newsroom = new Newsroom(run.baseUrl(), run.access().reporterKey());
            var first = newsroom.asks(ASKED);
            assertThat(first.state()).isEqualTo("underReview");

            ticks(run);

            assertThat(newsroom.reads(first.id()).state()).isEqualTo("answered");
            clock.advance(Duration.ofSeconds(5));
            var alike = newsroom.asks("Правда ли, что удостоверение личности надо менять раз в три года?");
            assertThat(alike.state()).as(alike.json().toString()).isEqualTo("answered");
            assertThat(newsroom.asks("Удостоверение личности надо менять раз в четыре года")
                            .state())
                    .isEqualTo("underReview");
            clock.advance(Duration.ofDays(31));
            assertThat(newsroom.asks(ASKED).state()).isEqualTo("answered");
        }
    }

    private static void ticks(LocalRun run) {
        var sms = Await.some(() ->
                run.messages().stream().filter(it -> it.channel().equals("sms")).toList());
        var link = OnDuty.link(sms.getFirst().text());
        var asked = OnDuty.presses(link, OnDuty.form(new OnDuty(run.access().officerPin()).looks(link), "approve"));
        var box = BOX.matcher(asked.body());
        assertThat(box.find()).as(asked.body()).isTrue();
        assertThat(asked.body()).contains(ASKED).doesNotContain("name=\"alias\" checked");
        var form = OnDuty.form(asked, "confirm");
        form.put("alias", box.group(1));
        assertThat(OnDuty.presses(link, form).statusCode()).isEqualTo(200);
    }
}
