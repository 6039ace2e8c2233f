package kz.goldenhour.reviewclaim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.goldenhour.domain.Lang;
import kz.goldenhour.testing.Desks;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What programs that check mails do with the links in them. None of it may decide, and the officer must still get
/// through. (What they do with scripts and clicks stands in [ReviewPageTest].)
@DisplayNameGeneration(ReplaceUnderscores.class)
class MailScannersTest {
    private static final String SECRETS = "decision=approve&action=confirm&step=confirm&now=on&rating=FALSE";
    private static final Pattern LINK = Pattern.compile("href=\"([^\"]+)\"");

    private final Evening evening = new Evening();

    @ParameterizedTest(name = "{0}")
    @MethodSource("behaviours")
    void decide_nothing_and_the_officer_gets_through(String name, Consumer<Evening> scanner) {
        scanner.accept(evening);

        assertThat(evening.stores.ledger().head(Desks.TSON).decisions()).isZero();
        assertThat(evening.stores.ledger().latest(Desks.TSON, 9)).isEmpty();
        assertThat(evening.claim().isOpen()).isTrue();
        assertThat(evening.claim().clock().openedWithPin()).isFalse();
        var done = evening.opened().sure().press("approve").press("confirm");
        assertThat(done.status()).isEqualTo(200);
        assertThat(evening.claim().isOpen()).isFalse();
    }

    static Stream<Arguments> behaviours() {
        return Stream.of(
                is("asks for the head alone", it -> it.send("HEAD", Optional.empty(), Map.of())),
                is("asks twice", it -> repeated(2, it::get)),
                is("asks a hundred times", it -> repeated(100, it::get)),
                is("asks in each language", it -> {
                    for (var lang : Lang.values()) {
                        it.get(lang);
                    }
                }),
                is("asks by other methods", it -> {
                    for (var method : new String[] {"OPTIONS", "PUT", "PATCH", "DELETE", "TRACE", "PROPFIND"}) {
                        it.send(method, Optional.of(SECRETS), Map.of());
                    }
                }),
                is(
                        "puts an action into the address",
                        it -> it.send(
                                "GET",
                                Optional.empty(),
                                Map.of("action", "confirm", "decision", "approve", "pin", "000000"))),
                is("asks with a body", it -> it.send("GET", Optional.of(SECRETS), Map.of())),
                is(
                        "follows every link of the page",
                        it -> LINK.matcher(it.get().html()).results().forEach(found -> it.post(found.group(1), ""))),
                is("follows a link that was cut or changed", it -> {
                    for (var handle : new String[] {"", "x", "../x", "%2e%2e", "A".repeat(22), "A".repeat(9000)}) {
                        it.post(handle, SECRETS);
                    }
                }),
                is("sends an empty form", it -> it.post("")),
                is("sends the form as it stands", it -> it.get().press("open")),
                is("sends the form twice", it -> {
                    var page = it.get();
                    repeated(2, () -> page.press("open"));
                }),
                is("presses every button of the page", it -> {
                    for (var button : new String[] {"open", "pass", "lang-kk", "lang-ru", "lang-en"}) {
                        it.get().press(button);
                    }
                }),
                is("presses every button of the pages behind it", it -> {
                    it.get().press("pass").press("pass-yes");
                    it.get().press("pass").press("pass-yes");
                }),
                is("presses buttons that only an officer sees", it -> {
                    for (var button : new String[] {
                        "approve", "edit", "true", "dismiss", "hold", "have", "suggest", "check", "confirm", "back",
                        "resend"
                    }) {
                        it.get()
                                .type("decision", "approve")
                                .type("reason", "SPAM")
                                .press(button);
                    }
                }),
                is("makes up a session", it -> it.post(SECRETS + "&session=" + "7".repeat(22))),
                is(
                        "fills the form with an address",
                        it -> it.get().type("pin", "scanner@sample.invalid").press("open")),
                is(
                        "fills every field with words",
                        it -> it.get()
                                .type("pin", "test test")
                                .type("quote-kk", "test")
                                .type("record", "test")
                                .press("open")),
                is(
                        "types five well-formed wrong PINs",
                        it -> repeated(5, () -> it.get().type("pin", "271828").press("open"))),
                is("types the PINs that programs try first", it -> {
                    for (var pin : new String[] {"000000", "123456", "111111", "654321"}) {
                        it.get().type("pin", pin).press("open");
                    }
                }),
                is("fetches ahead, and says so", it -> {
                    for (var header : new String[] {"Purpose", "Sec-Purpose", "X-Moz", "X-Purpose"}) {
                        it.send("GET", Optional.empty(), Map.of(), Map.of(header, "prefetch"));
                        it.send("POST", Optional.of(SECRETS), Map.of(), Map.of(header, "prefetch"));
                    }
                }),
                is("comes by a redirect, and follows each that it is sent", it -> {
                    for (var body : List.of(Optional.<String>empty(), Optional.of(SECRETS))) {
                        var from = Map.of("Referer", "https://scanner.sample.invalid/?url=x", "Cookie", "session=1");
                        var answer = it.send(body.isEmpty() ? "GET" : "POST", body, Map.of(), from);
                        Optional.ofNullable(answer.headers().get("Location")).ifPresent(to -> it.post(to, ""));
                    }
                }),
                is("crawls: follows every link and sends every form, page after page", MailScannersTest::crawl),
                is("sends JSON", it -> it.post("{\"action\":\"confirm\",\"decision\":\"approve\"}")),
                is("sends far too much", it -> it.post(SECRETS + "&x=" + "y".repeat(400_000))),
                is("sends every action with a wrong PIN", it -> {
                    for (var action : new String[] {"open", "confirm", "approve", "hold"}) {
                        it.get()
                                .type("pin", "271828")
                                .type("decision", "approve")
                                .press(action);
                    }
                }));
    }

    /// Each button of each page, as it stands and filled with words, three pages deep.
    private static void crawl(Evening evening) {
        var pages = List.of(evening.get());
        for (int depth = 0; depth < 3; depth++) {
            var next = new ArrayList<Sheet>();
            for (var page : pages) {
                LINK.matcher(page.html()).results().forEach(found -> evening.post(found.group(1), ""));
                for (var button : page.buttons()) {
                    next.add(page.press(button));
                    next.add(page.type("pin", "test").type("note", "test").press(button));
                }
            }
            pages = next;
        }
        assertThat(pages).hasSizeGreaterThan(100);
    }

    private static Arguments is(String name, Consumer<Evening> scanner) {
        return Arguments.of(name, scanner);
    }

    private static void repeated(int times, Runnable doing) {
        for (int time = 0; time < times; time++) {
            doing.run();
        }
    }
}
