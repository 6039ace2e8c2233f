package kz.goldenhour.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import kz.goldenhour.local.inbox.Message;
import kz.goldenhour.testing.TestClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// From a journalist's question to the published rebuttal, through HTTP, on what template.yaml deploys.
@DisplayNameGeneration(ReplaceUnderscores.class)
class WholeWayTest {
    private static final Path ROOT = Path.of(System.getProperty("root"));

    private static final TestClock CLOCK = new TestClock();
    private static LocalRun run;
    private static Newsroom newsroom;
    private static OnDuty officer;

    @BeforeAll
    static void start() throws Exception {
        run = LocalRun.start(LocalRun.Plan.quiet(ROOT).at(CLOCK));
        newsroom = new Newsroom(run.baseUrl(), run.access().reporterKey());
        officer = new OnDuty(run.access().officerPin());
    }

    /// One key, and one desk, wake somebody only so often in an hour.
    @BeforeEach
    void an_hour_later() {
        CLOCK.advance(Duration.ofMinutes(61));
    }

    @AfterAll
    static void stop() {
        run.close();
    }

    @Test
    void a_question_in_russian_and_its_kazakh_twin_are_answered_by_one_rebuttal_each_in_its_language() {
        var before = quiet().size();
        var russian = newsroom.asks("Правда ли, что в Талгарском ЦОНе не работают кассы?");
        assertThat(russian.status()).isEqualTo(201);
        assertThat(russian.state()).isEqualTo("underReview");
        assertThat(russian.json().path("nextWordBy").asText()).endsWith("+05:00");
        var alert = await(() -> sms().size() > before ? sms() : List.of()).getFirst();
        assertThat(alert.text()).hasSizeLessThanOrEqualTo(134).doesNotContain("Талгар", "касс");

        var kazakh = newsroom.asks("Талғар ХҚКО-да кассалар жұмыс істемейді дейді, рас па?");
        assertThat(kazakh.state()).isEqualTo("underReview");

        var published = published().size();
        assertThat(officer.approves(OnDuty.link(alert.text())).statusCode()).isEqualTo(200);
        var rebuttal = await(() -> published().size() > published ? published() : List.of())
                .getFirst();
        assertThat(rebuttal.attributes())
                .containsEntry("kind", "rebuttal")
                .containsEntry("languages", "[\"kk\",\"ru\"]");
        assertThat(rebuttal.text()).contains("Талғар", "Талгар");

        assertThat(newsroom.reads(russian.id()).state()).isEqualTo("answered");
        assertThat(newsroom.reads(russian.id()).answer("lang")).isEqualTo("ru");
        assertThat(newsroom.reads(kazakh.id()).state()).isEqualTo("answered");
        assertThat(newsroom.reads(kazakh.id()).answer("lang")).isEqualTo("kk");
        assertThat(newsroom.reads(kazakh.id()).answer("rating")).isEqualTo("FALSE");
        assertThat(newsroom.opens("/").body()).contains("/rebuttals/");
        assertThat(quiet()).as("one claim, one alert").hasSize(before + 1);
    }

    @Test
    void what_an_editor_approved_beforehand_is_answered_at_once_and_wakes_nobody() {
        var alerts = quiet().size();
        var reply = newsroom.asks("Началась выплата 42 500 тенге");
        assertThat(reply.state()).isEqualTo("answered");
        assertThat(reply.answer("rating")).isEqualTo("FALSE");
        assertThat(reply.json().path("answer").path("sources").size()).isPositive();
        assertThat(quiet()).hasSize(alerts);
    }

    @Test
    void another_number_is_another_claim_and_gets_no_answer_of_its_neighbour() {
        newsroom.asks("Всем снова выплатят 42 500 тенге, надо подать заявку по ссылке");
        var alerts = quiet().size();
        var other = newsroom.asks("Всем снова выплатят 50 000 тенге, надо подать заявку по ссылке");
        assertThat(other.state()).isEqualTo("underReview");
        await(() -> sms().size() > alerts ? sms() : List.of());
    }

    @Test
    void a_thousand_repeats_raise_one_alert_and_each_reporter_reads_the_answer() throws Exception {
        var text = "Портал eGov взломали, данные всех граждан украдены";
        var alerts = quiet().size();
        var mails = mails().size();
        List<Newsroom.Reply> replies;
        try (var threads = Executors.newFixedThreadPool(8)) {
            var calls = IntStream.range(0, 1000)
                    .<Callable<Newsroom.Reply>>mapToObj(i -> () -> newsroom.asks(i % 2 == 0 ? text : text + "!!! 😱"))
                    .toList();
            replies =
                    threads.invokeAll(calls).stream().map(it -> it.resultNow()).toList();
        }
        assertThat(replies).allSatisfy(it -> assertThat(it.status()).isEqualTo(201));
        assertThat(replies.stream().map(Newsroom.Reply::id).distinct()).hasSize(1000);
        await(() -> mails().size() > mails ? mails() : List.of());
        assertThat(quiet()).hasSize(alerts + 1);
        assertThat(mails()).hasSize(mails + 1);

        var page = officer.looks(OnDuty.link(sms().getFirst().text()));
        assertThat(page.body()).contains("1000");
        officer.approves(OnDuty.link(sms().getFirst().text()));
        for (var reply : List.of(replies.getFirst(), replies.get(499), replies.getLast())) {
            assertThat(newsroom.reads(reply.id()).state()).isEqualTo("answered");
        }
    }

    @Test
    void an_answer_to_something_else_is_disputed_and_wakes_the_officer() {
        var reply = newsroom.asks("Срок действия удостоверений сократили до 3 лет");
        assertThat(reply.state()).isEqualTo("answered");
        var alerts = quiet().size();
        var disputed = newsroom.disputes(reply.id());
        assertThat(disputed.status()).isEqualTo(201);
        assertThat(disputed.state()).isEqualTo("underReview");
        await(() -> sms().size() > alerts ? sms() : List.of());
    }

    @Test
    void the_same_idempotency_key_gets_the_same_report_and_another_body_is_refused() {
        var body = Map.of("text", "Говорят, что в Алматы отключат свет на трое суток. Это правда?");
        var first = newsroom.asks(body, "key-1");
        var again = newsroom.asks(body, "key-1");
        assertThat(again.id()).isEqualTo(first.id());
        assertThat(newsroom.asks(Map.of("text", "другой текст"), "key-1").status())
                .isEqualTo(422);
    }

    @Test
    void opening_the_link_a_hundred_times_decides_nothing() {
        var alerts = quiet().size();
        var reply = newsroom.asks("Правда ли, что в зоопарке Караганды родился белый верблюд?");
        var link = OnDuty.link(await(() -> sms().size() > alerts ? sms() : List.of())
                .getFirst()
                .text());
        for (int i = 0; i < 100; i++) {
            assertThat(OnDuty.opens(link).statusCode()).isEqualTo(200);
        }
        for (var page : List.of(link, run.baseUrl() + "/")) {
            assertThat(Newsroom.head(page).statusCode()).isEqualTo(200);
            assertThat(Newsroom.head(page).body()).isEmpty();
        }
        assertThat(Newsroom.head(run.baseUrl() + "/rebuttals/none").statusCode())
                .isEqualTo(404);
        assertThat(newsroom.reads(reply.id()).state()).isEqualTo("underReview");
    }

    @Test
    void without_a_key_the_answer_is_a_problem_and_another_callers_report_is_not_found() {
        var stranger = new Newsroom(run.baseUrl(), "gh_nobody");
        assertThat(stranger.asks("x").status()).isEqualTo(401);
        var editor = new Newsroom(run.baseUrl(), run.access().editorKey());
        assertThat(editor.asks("x").status()).isEqualTo(403);
        assertThat(newsroom.reads("rNobodys").status()).isEqualTo(404);
    }

    /// The SMS once no more come: those of the test before may still be on their way.
    private static List<Message> quiet() {
        Await.still(() -> run.messages().size());
        return sms();
    }

    private static List<Message> sms() {
        return of(it -> it.channel().equals("sms"));
    }

    private static List<Message> mails() {
        return of(it -> it.channel().equals("email"));
    }

    private static List<Message> published() {
        return of(it -> it.channel().equals("topic"));
    }

    private static List<Message> of(Predicate<Message> which) {
        return run.messages().stream().filter(which).toList();
    }

    private static List<Message> await(Supplier<List<Message>> messages) {
        return Await.some(messages);
    }
}
