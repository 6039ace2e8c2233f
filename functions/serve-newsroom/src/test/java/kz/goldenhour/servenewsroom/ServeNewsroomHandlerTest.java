package kz.goldenhour.servenewsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.goldenhour.domain.Rating;
import kz.goldenhour.domain.Texts;
import kz.goldenhour.domain.evidence.Source;
import kz.goldenhour.domain.publish.Rebuttal;
import kz.goldenhour.testing.Evidences;
import kz.goldenhour.testing.Reports;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ServeNewsroomHandlerTest {
    private final Newsroom newsroom = new Newsroom();

    @Test
    void an_empty_list_says_so() {
        var page = newsroom.get("/", "ru");
        assertThat(page.getStatusCode()).isEqualTo(200);
        assertThat(page.getBody()).contains("Опубликованных ответов пока нет.");
    }

    @Test
    void the_list_shows_the_newest_first_with_its_rating_in_words() {
        newsroom.approve("first");
        newsroom.publish("second", own("Екінші жауап.", "Второй ответ."));
        var page = newsroom.get("/", "ru").getBody();
        assertThat(page).contains("ЛОЖЬ", "ПРАВДА", "https://sample.invalid/rebuttals/tson-1?lang=ru");
        assertThat(page.indexOf("Второй ответ.")).isPositive().isLessThan(page.indexOf("ЦОНы работают"));
    }

    @Test
    void a_page_says_rating_claim_truth_sources_desk_and_time() {
        newsroom.approve("first");
        var page = newsroom.get("/rebuttals/tson-1", "kk").getBody();
        assertThat(page)
                .containsSubsequence(
                        "<h1>",
                        "ЖАЛҒАН",
                        "Ертеңнен бастап барлық ХҚКО жабылады",
                        "SAMPLE ХҚКО-лар әдеттегідей",
                        "https://sample.invalid/hours",
                        "SAMPLE Халыққа қызмет көрсету орталығы",
                        "SAMPLE +7 7172 00 00 00",
                        "20.11.2026, 20:05");
    }

    @Test
    void what_an_editor_writes_into_the_record_later_changes_no_page_that_is_out() {
        newsroom.approve("first");
        newsroom.stores.evidence().put(Evidences.reworded(Evidences.preApproved(), "SAMPLE мүлде басқа сөз"));

        assertThat(newsroom.get("/rebuttals/tson-1", "kk").getBody())
                .contains("Ертеңнен бастап барлық ХҚКО жабылады")
                .doesNotContain("мүлде басқа сөз");
    }

    @Test
    void a_page_speaks_the_language_of_the_query_then_of_the_browser_then_Kazakh() {
        newsroom.approve("first");
        assertThat(newsroom.get("/rebuttals/tson-1", "en").getBody()).contains("<html lang=\"en\"", "FALSE");
        assertThat(newsroom.get("/rebuttals/tson-1", Map.of(), Map.of("Accept-Language", "ru-KZ,ru;q=0.9"))
                        .getBody())
                .contains("<html lang=\"ru\"", "ЛОЖЬ");
        assertThat(newsroom.get("/rebuttals/tson-1", "xx").getBody()).contains("<html lang=\"kk\"");
    }

    @Test
    void a_promise_that_was_kept_leaves_the_list_and_its_own_page_says_so() {
        newsroom.hold("c1");
        assertThat(newsroom.get("/", "ru").getBody()).contains("Вопрос принят, ответа пока нет");
        newsroom.dismiss("c1");

        assertThat(newsroom.get("/", "ru").getBody())
                .contains("Вопрос закрыт без ответа", "официального ответа не будет")
                .doesNotContain("ответа пока нет");
        assertThat(newsroom.get("/", "kk").getBody()).contains("Сұрау жауапсыз жабылды");
        assertThat(newsroom.get("/rebuttals/tson-1", "ru").getBody()).contains("позже вышло новое сообщение");
        assertThat(newsroom.get("/rebuttals/tson-2", "ru").getBody()).contains("Вопрос закрыт без ответа");
    }

    @Test
    void a_holding_statement_says_that_there_is_no_answer_yet_and_is_no_ClaimReview() {
        newsroom.hold("first");
        assertThat(newsroom.get("/", "ru").getBody()).contains("Вопрос принят, ответа пока нет", "до 20:20");
        assertThat(newsroom.get("/rebuttals/tson-1", "kk").getBody())
                .contains("Редакциялардың сұраулары тіркелді", "20:20")
                .doesNotContain("ClaimReview", "rating ");
    }

    @Test
    void machines_read_a_ClaimReview_and_the_other_languages() {
        newsroom.publish("own", own("</script><script>alert(1)", "\"Кавычки\" и <b>"));
        var page = newsroom.get("/rebuttals/tson-1", "ru").getBody();
        assertThat(page)
                .contains("\"@type\":\"ClaimReview\"", "\"alternateName\":\"ПРАВДА\"")
                .contains("\\u0022Кавычки\\u0022 и \\u003cb\\u003e")
                .contains("hreflang=\"kk\" href=\"https://sample.invalid/rebuttals/tson-1?lang=kk\"")
                .doesNotContain("<script>");
    }

    @Test
    void machines_read_which_claim_is_rated_and_never_take_the_answer_for_it() {
        newsroom.approve("first");
        newsroom.publish("own", own("Жауап.", "Ответ."));
        assertThat(newsroom.get("/rebuttals/tson-1", "ru").getBody())
                .contains("\"claimReviewed\":\"С завтрашнего дня закрываются все ЦОНы\"");
        assertThat(newsroom.get("/rebuttals/tson-2", "ru").getBody())
                .contains("\"reviewBody\":\"Ответ.\"")
                .doesNotContain("claimReviewed");
    }

    @Test
    void a_reporters_own_words_are_never_public() {
        newsroom.publish("own", own("Жауап.", "Ответ."));
        newsroom.approveAgain("own");
        assertThat(newsroom.get("/", "kk").getBody()).doesNotContain(Reports.TEXT);
        assertThat(newsroom.get("/rebuttals/tson-2", "kk").getBody())
                .contains("Жауап.")
                .doesNotContain(Reports.TEXT);
    }

    @Test
    void what_was_never_published_is_a_page_that_does_not_exist() {
        for (var path : List.of("/rebuttals/tson-99", "/rebuttals/..", "/rebuttals/<b>")) {
            var page = newsroom.get(path, "en");
            assertThat(page.getStatusCode()).isEqualTo(404);
            assertThat(page.getBody()).contains("There is no such page").doesNotContain("<b>");
            assertThat(page.getHeaders()).containsEntry("Cache-Control", "no-store");
        }
    }

    @Test
    void an_address_that_is_none_is_a_page_for_a_person_and_a_problem_for_a_program() {
        var browser = Map.of("Accept", "text/html,application/xhtml+xml,*/*;q=0.8", "Accept-Language", "ru-KZ");
        var page = newsroom.get("/nope", Map.of(), browser);
        assertThat(page.getStatusCode()).isEqualTo(404);
        assertThat(page.getBody())
                .contains("<html lang=\"ru\"", "Такой страницы нет", "https://sample.invalid/?lang=ru");
        assertThat(page.getHeaders()).containsEntry("Content-Type", "text/html; charset=utf-8");

        for (var accept : List.of("*/*", "application/json")) {
            var problem = newsroom.get("/v1/nope/<b>", Map.of(), Map.of("Accept", accept));
            assertThat(problem.getStatusCode()).isEqualTo(404);
            assertThat(problem.getHeaders()).containsEntry("Content-Type", "application/problem+json");
            assertThat(problem.getBody()).contains("/problems/not-found").doesNotContain("<b>");
        }
    }

    @Test
    void what_waits_or_was_stopped_at_the_last_gate_is_not_shown() {
        newsroom.approve("first");
        newsroom.holdOutbox();
        newsroom.publish("second", own("Екінші жауап.", "Второй ответ."));

        assertThat(newsroom.get("/", "ru").getBody()).contains("tson-1").doesNotContain("tson-2", "Второй ответ.");
        assertThat(newsroom.get("/rebuttals/tson-2", "ru").getStatusCode()).isEqualTo(404);
    }

    @Test
    void an_unproven_claim_is_not_headed_as_if_the_contrary_were_known() {
        var own = own("Жауап.", "Ответ.");
        newsroom.publish(
                "own", new Rebuttal(Rating.UNPROVEN, own.quote(), own.body(), own.sources(), own.spokesperson()));

        assertThat(newsroom.get("/rebuttals/tson-1", "ru").getBody())
                .contains("НЕ ДОКАЗАНО", "Что известно")
                .doesNotContain("На самом деле");
        assertThat(newsroom.get("/", "kk").getBody())
                .contains("ДӘЛЕЛДЕНБЕГЕН", "Белгілі болғаны")
                .doesNotContain("Шын мәнінде");
    }

    @Test
    void pages_may_be_kept_for_a_minute_and_run_nothing() {
        assertThat(newsroom.get("/", "kk").getHeaders())
                .containsEntry("Cache-Control", "public, max-age=60")
                .containsEntry("Vary", "Accept-Language")
                .containsEntry("Content-Language", "kk")
                .hasEntrySatisfying(
                        "Content-Security-Policy", policy -> assertThat(policy).startsWith("default-src 'none'"));
    }

    static Rebuttal own(String kk, String ru) {
        return new Rebuttal(
                Rating.TRUE,
                Texts.of(kk, ru),
                Texts.of("SAMPLE Толық мәтін.", "SAMPLE Полный текст."),
                List.of(new Source("SAMPLE", URI.create("https://sample.invalid/s"), Optional.empty())),
                Optional.empty());
    }
}
