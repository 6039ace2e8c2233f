package kz.goldenhour.managedesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import kz.goldenhour.domain.Digest;
import kz.goldenhour.domain.review.LinkHandle;
import kz.goldenhour.managedesk.Bureau.Page;
import kz.goldenhour.testing.Neighbours;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/// The desk's board, as its officers come to it.
@DisplayNameGeneration(ReplaceUnderscores.class)
class BoardTest {
    private static final String AIGUL = "sample-officer";
    private static final String ADDRESS = "officer@desk.example.kz";

    private final Bureau bureau = Bureau.open();

    private String link() {
        bureau.desk("POST", Map.of("action", "send", "email", ADDRESS));
        bureau.deliver();
        return bureau.mailed(AIGUL);
    }

    private Page opened(String link) {
        return bureau.press(link, "open", Map.of("pin", Bureau.PIN));
    }

    private Page press(String link, Page before, String action) {
        return bureau.press(link, action, Map.of("session", before.session()));
    }

    private boolean isAutomatic() {
        return bureau.house.stores.desks().find(Bureau.DESK).orElseThrow().autoPublish();
    }

    @Nested
    class The_link {
        @Test
        void goes_to_the_registered_address_and_the_page_does_not_say_whether_it_is_one() {
            var known = bureau.desk("POST", Map.of("action", "send", "email", " Officer@DESK.example.kz "));
            var unknown = bureau.desk("POST", Map.of("action", "send", "email", "nobody@sample.invalid"));
            var garbage = bureau.desk("POST", Map.of("action", "send", "email", "<script>"));
            bureau.deliver();

            assertThat(known.text()).isEqualTo(unknown.text()).isEqualTo(garbage.text());
            assertThat(bureau.house.messenger.emails())
                    .singleElement()
                    .satisfies(mail -> assertThat(mail.to().value()).isEqualTo(AIGUL));
        }

        @Test
        void is_asked_for_as_the_sample_event_does() {
            assertThat(bureau.send(Bureau.event("board-post")).getStatusCode()).isEqualTo(200);
            bureau.deliver();

            assertThat(bureau.house.messenger.emails()).hasSize(1);
        }

        @Test
        void is_sent_three_times_an_hour_at_most() {
            for (int turn = 0; turn < 5; turn++) {
                bureau.house.clock.advance(Duration.ofSeconds(1));
                link();
            }
            assertThat(bureau.house.messenger.emails()).hasSize(3);
            bureau.house.clock.advance(Duration.ofHours(1));
            link();
            assertThat(bureau.house.messenger.emails()).hasSize(4);
        }

        @Test
        void is_sent_twenty_four_times_a_day_at_most() {
            for (int turn = 0; turn < 40; turn++) {
                bureau.house.clock.advance(Duration.ofMinutes(21));
                link();
            }

            assertThat(bureau.house.messenger.emails()).hasSize(24);
        }

        @Test
        void that_is_asked_for_is_counted_of_a_strange_address_too() {
            var strange = "nobody@sample.invalid";
            bureau.desk("POST", Map.of("action", "send", "email", strange));

            var who = Digest.of(strange);
            var now = bureau.house.clock.instant();
            var quotas = bureau.house.stores.quotas();
            assertThat(quotas.take("BOARD#" + who, "two", 3, Duration.ofHours(1), now))
                    .isTrue();
            assertThat(quotas.take("BOARD#" + who, "three", 3, Duration.ofHours(1), now))
                    .isTrue();
            assertThat(quotas.take("BOARD#" + who, "four", 3, Duration.ofHours(1), now))
                    .isFalse();
        }

        @Test
        void is_not_sent_where_far_too_much_is_sent() {
            var page = bureau.desk("POST", Map.of("action", "send", "email", ADDRESS, "more", "a".repeat(70_000)));
            bureau.deliver();

            assertThat(page.status()).isEqualTo(413);
            assertThat(page.text()).contains("Мәтін тым ұзын");
            assertThat(bureau.house.messenger.emails()).isEmpty();
        }

        @Test
        void is_not_sent_by_looking_at_the_page() {
            bureau.desk("GET", Map.of());
            bureau.desk("HEAD", Map.of());
            bureau.deliver();

            assertThat(bureau.house.messenger.emails()).isEmpty();
        }

        @Test
        void is_not_sent_to_an_address_that_nobody_has_confirmed() {
            var officer = bureau.officer(AIGUL);
            bureau.house.stores.desks().put(officer.confirmed(false));
            bureau.desk("POST", Map.of("action", "send", "email", ADDRESS));
            bureau.deliver();

            assertThat(bureau.house.messenger.emails()).isEmpty();
        }

        @Test
        void opens_nothing_without_the_pin() {
            bureau.ask("Талгарда кассалар жабық па?");
            var link = link();

            for (var page : new Page[] {
                bureau.get(link),
                bureau.press(link, "look", Map.of()),
                bureau.press(link, "stop-yes", Map.of()),
                bureau.press(link, "open", Map.of("pin", "111112")),
                bureau.press(
                        link,
                        "look",
                        Map.of(
                                "session",
                                LinkHandle.random(bureau.house.randomness).reveal()))
            }) {
                assertThat(page.text()).doesNotContain("Талгарда", "орынбасар");
            }
            assertThat(isAutomatic()).isTrue();
        }

        @Test
        void ends_after_twelve_hours() {
            var link = link();
            bureau.house.clock.advance(Duration.ofHours(12));

            assertThat(opened(link).status()).isEqualTo(410);
        }

        @Test
        void closes_its_session_after_half_an_hour() {
            var link = link();
            var board = opened(link);
            bureau.house.clock.advance(Duration.ofMinutes(31));

            assertThat(press(link, board, "look").html()).contains("id=\"pin\"");
        }
    }

    @Nested
    class After_the_pin {
        @Test
        void it_says_that_nothing_is_open_and_who_is_on_duty() {
            assertThat(opened(link()).text())
                    .contains("Ашық сұрау саны: 0", "Кезекші: SAMPLE Айгүл Үлгіқызы", "Жаттығу әлі өткізілмеген");
        }

        @Test
        void an_open_claim_stands_there_and_its_text_is_hostile() {
            bureau.ask("<b>Талгарда</b> кассалар жабық па? \u202Eемес");
            var board = opened(link());

            assertThat(board.html()).contains("&lt;b&gt;Талгарда", "[RLO]").doesNotContain("<b>Талгарда");
            assertThat(board.text()).contains("Соңғы оятылған: SAMPLE Айгүл Үлгіқызы", "PIN-кодты қайта сұрайды");
        }

        @Test
        void a_claim_opens_under_a_link_of_its_own() {
            var claim = bureau.ask("Талгарда кассалар жабық па?");
            var link = link();
            var session = opened(link).session();

            var gone = bureau.page(
                    "POST", link, Map.of("session", session, "claim", claim.id().value()));

            assertThat(gone.status()).isEqualTo(303);
            var location = gone.response().getHeaders().getOrDefault("Location", "");
            assertThat(location).matches("\\.\\./r/[0-9A-Za-z]{22}\\?lang=kk");
            var handle = LinkHandle.read(location.substring(5, 27)).orElseThrow();
            assertThat(bureau.house.stores.links().link(handle))
                    .hasValueSatisfying(it -> assertThat(it.claim()).isEqualTo(claim.id()));
        }

        @Test
        void a_claim_of_another_desk_or_none_opens_nothing() {
            var link = link();
            var session = opened(link).session();

            for (var id : new String[] {"no-such-claim", "../../x", "<b>"}) {
                var page = bureau.page("POST", link, Map.of("session", session, "claim", id));
                assertThat(page.text()).contains("енді тақтада жоқ");
            }
        }

        @Test
        void a_claim_that_another_desk_offers_stands_there_and_opens_under_a_link() {
            var claim = bureau.offered("Талгарда жарық жоқ па?");
            var link = link();
            var board = opened(link);

            assertThat(board.text())
                    .contains("Бізге ұсынылған сұраулар", "Талгарда жарық жоқ па?", "Ұсынған: SAMPLE Энергетика")
                    .contains("Ашық сұрау саны: 0")
                    .doesNotContain("SAMPLE note");
            var gone = bureau.page(
                    "POST",
                    link,
                    Map.of("session", board.session(), "claim", claim.id().value()));
            assertThat(gone.status()).isEqualTo(303);
        }

        @Test
        void a_claim_of_its_region_that_another_desk_answers_is_named_and_not_opened() {
            var claim = bureau.elsewhere("Талгарда жарық жоқ па?");
            var link = link();
            var board = opened(link);

            var name = bureau.house
                    .stores
                    .desks()
                    .find(Neighbours.POWER)
                    .orElseThrow()
                    .name();
            assertThat(board.text())
                    .contains("Сіздің өңірден де сұралған", "Талгарда", "Жауап беріп жатқан: " + name.kk())
                    .doesNotContain("Бізге ұсынылған");
            var gone = bureau.page(
                    "POST",
                    link,
                    Map.of("session", board.session(), "claim", claim.id().value()));
            assertThat(gone.text()).contains("енді тақтада жоқ");
        }

        @Test
        void a_drill_is_told_of_with_who_answered() {
            bureau.send(Bureau.event("drill-post"));
            bureau.deliver();

            assertThat(opened(link()).text())
                    .contains("бәрі бірдей жауап берген жоқ", "SAMPLE Айгүл Үлгіқызы: жауап берген жоқ");
        }

        @Test
        void it_speaks_another_language_when_asked() {
            var link = link();
            assertThat(press(link, opened(link), "lang-ru").text())
                    .contains("Доска пресс-службы", "Открыто 0 вопросов");
        }
    }

    @Nested
    class The_switch {
        @Test
        void stops_automatic_publication_after_one_more_press() {
            var link = link();
            var board = opened(link);

            assertThat(press(link, board, "stop").text()).contains("тоқтату керек пе");
            assertThat(isAutomatic()).isTrue();
            assertThat(press(link, board, "stop-yes").text()).contains("Автоматты жариялау тоқтатылды.");
            assertThat(isAutomatic()).isFalse();
            assertThat(bureau.lines).anyMatch(line -> line.contains("automatic publication stopped"));
        }

        @Test
        void starts_it_again() {
            var link = link();
            var board = opened(link);
            press(link, board, "stop-yes");
            press(link, board, "start-yes");

            assertThat(isAutomatic()).isTrue();
        }

        @Test
        void is_not_started_by_who_may_not_decide_yet() {
            var link = link();
            press(link, opened(link), "stop-yes");
            var officer = bureau.officer(AIGUL);
            var tomorrow = bureau.house.clock.instant().plus(Duration.ofDays(1));
            bureau.house.stores.desks().put(officer.with(officer.pin(), tomorrow));

            press(link, opened(link), "start-yes");

            assertThat(isAutomatic()).isFalse();
        }

        @Test
        void pressed_twice_says_that_nothing_has_changed() {
            var link = link();
            var board = opened(link);
            press(link, board, "stop-yes");

            assertThat(press(link, board, "stop-yes").text()).contains("Ештеңе өзгерген жоқ");
        }
    }
}
