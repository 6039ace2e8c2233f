package kz.goldenhour.managedesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kz.goldenhour.domain.desk.DutyOfficer;
import kz.goldenhour.domain.desk.OfficerId;
import kz.goldenhour.domain.desk.Phone;
import kz.goldenhour.domain.desk.Pin;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The page on which an officer sets his PIN.
@DisplayNameGeneration(ReplaceUnderscores.class)
class EnrolmentTest {
    private static final String NEW = "sample-officer-5";

    private final Bureau bureau = Bureau.open();
    private String code = "";
    private String link = "";

    @BeforeEach
    void confirmed() {
        bureau.send(Bureau.event("officer-put"));
        bureau.deliver();
        code = bureau.confirmed("+77000000001");
        bureau.deliver();
        link = bureau.texted("+77000000005");
    }

    private boolean isEnrolled() {
        return bureau.officer(NEW).pin().isPresent();
    }

    @Test
    void the_SMS_and_the_page_show_the_letters_that_old_phones_lack() {
        assertThat(bureau.house.messenger.texts().getLast().text()).contains("әғқңөұүһі");
        assertThat(bureau.get(link).text()).contains("әғқңөұүһі", "Иә, бәрі көрінеді");
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({
        "123456, 123456, 'табу оңай'",
        "201196, 201196, 'табу оңай'",
        "73916, 73916, 'алты цифрдан'",
        "739164, 739165, 'бірдей емес'",
        "'', '', 'алты цифрдан'"
    })
    void a_pin_that_will_not_do_is_refused_with_a_reason(String pin, String again, String why) {
        var answer = bureau.press(link, "set", Map.of("code", code, "pin", pin, "again", again, "letters", "yes"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).contains(why);
        assertThat(answer.html())
                .as("of the PIN no digit comes back; the code need not be asked for again")
                .doesNotContain("value=\"739164\"")
                .contains("value=\"" + code + "\"");
        assertThat(isEnrolled()).isFalse();
    }

    @Test
    void the_code_that_a_colleague_knows_is_no_pin() {
        if (code.matches("(\\d)\\1{5}")) {
            return;
        }
        var answer = bureau.press(link, "set", Bureau.answers(code, code));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(isEnrolled()).isFalse();
    }

    @Test
    void whose_phone_shows_boxes_gets_latin_letters_from_then_on() {
        var answers = new HashMap<>(Bureau.answers(code, "739164"));
        answers.put("letters", "no");

        assertThat(bureau.press(link, "set", answers).text()).contains("латын әріптерімен");
        assertThat(bureau.officer(NEW).readsKazakh()).isFalse();
    }

    @Test
    void the_link_works_once() {
        bureau.press(link, "set", Bureau.answers(code, "739164"));

        assertThat(bureau.get(link).status()).isEqualTo(410);
        assertThat(bureau.get(link).text()).contains("PIN-код қойылған").doesNotContain("қосқан адамға");
        assertThat(bureau.press(link, "set", Bureau.answers(code, "852741")).status())
                .isEqualTo(410);
        assertThat(bureau.pins.matches(
                        Pin.read("739164").orElseThrow(),
                        bureau.officer(NEW).pin().orElseThrow()))
                .isTrue();
    }

    @Test
    void a_phone_that_somebody_else_has_by_then_opens_nothing() {
        var other = bureau.officer("sample-officer");
        bureau.house
                .stores
                .desks()
                .put(new DutyOfficer(
                        new OfficerId("faster"),
                        other.desk(),
                        other.name(),
                        new Phone("+77000000005"),
                        Optional.empty(),
                        other.lang(),
                        other.pin(),
                        other.mayApproveFrom()));

        assertThat(bureau.press(link, "set", Bureau.answers(code, "739164")).status())
                .isEqualTo(410);
        assertThat(isEnrolled()).isFalse();
    }

    @Test
    void the_link_works_for_two_days() {
        bureau.house.clock.advance(Duration.ofDays(2));

        assertThat(bureau.press(link, "set", Bureau.answers(code, "739164")).status())
                .isEqualTo(410);
        assertThat(isEnrolled()).isFalse();
    }

    @Test
    void twenty_wrong_codes_end_it() {
        var wrong = code.equals("271828") ? "314159" : "271828";
        for (int i = 0; i < 20; i++) {
            assertThat(bureau.press(link, "set", Bureau.answers(wrong, "739164"))
                            .status())
                    .isEqualTo(400);
        }

        assertThat(bureau.press(link, "set", Bureau.answers(code, "739164")).status())
                .isEqualTo(410);
    }

    @Test
    void asking_again_ends_the_link_that_is_out() {
        bureau.send(Bureau.event("officer-put"));

        assertThat(bureau.press(link, "set", Bureau.answers(code, "739164")).status())
                .isEqualTo(410);
    }

    @Test
    void of_an_officer_who_was_taken_away_no_page_is_left() {
        bureau.house.stores.desks().remove(new OfficerId(NEW));

        assertThat(bureau.get(link).status()).isEqualTo(404);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scanners")
    void a_program_that_opens_everything_sets_no_pin_and_the_officer_gets_through(
            String name, Consumer<EnrolmentTest> scanner) {
        scanner.accept(this);

        assertThat(isEnrolled()).isFalse();
        assertThat(bureau.press(link, "set", Bureau.answers(code, "739164")).status())
                .isEqualTo(200);
        assertThat(isEnrolled()).isTrue();
    }

    static Stream<Arguments> scanners() {
        return Stream.of(
                is("asks for the head alone", it -> it.bureau.page("HEAD", it.link, Map.of())),
                is("opens it a hundred times", it -> {
                    for (int i = 0; i < 100; i++) {
                        it.bureau.get(it.link);
                    }
                }),
                is("uses other methods", it -> {
                    for (var method : new String[] {"OPTIONS", "PUT", "DELETE", "PATCH"}) {
                        it.bureau.page(method, it.link, Bureau.answers(it.code, "852741"));
                    }
                }),
                is("sends the form empty", it -> it.bureau.press(it.link, "set", Map.of())),
                is("fills it with words", it -> it.bureau.press(it.link, "set", Bureau.answers("test", "test"))),
                is("fills it with the same digits", it -> {
                    for (var digits : new String[] {"000000", "123456", "739164", "271828", "111111"}) {
                        it.bureau.press(it.link, "set", Bureau.answers(digits, digits));
                    }
                }),
                is("presses every button there is", it -> {
                    for (var action : new String[] {"set", "open", "confirm", "refuse", "here", "forgot", "lang-ru"}) {
                        it.bureau.press(it.link, action, Map.of("session", "7".repeat(22)));
                    }
                }),
                is("sends too much", it -> it.bureau.press(it.link, "set", Map.of("x", "y".repeat(100_000)))),
                is("follows the colleague's link as well", it -> {
                    var other = it.bureau.texted("+77000000002");
                    it.bureau.get(other);
                    it.bureau.press(other, "confirm", Map.of("session", "7".repeat(22)));
                    it.bureau.press(other, "open", Map.of("pin", "271828"));
                }));
    }

    private static Arguments is(String name, Consumer<EnrolmentTest> scanner) {
        return Arguments.of(name, scanner);
    }

    @Test
    void no_page_before_the_pin_names_a_phone_or_an_address() {
        for (var handle : new String[] {link, bureau.texted("+77000000002")}) {
            assertThat(bureau.get(handle).text()).doesNotContain("+77", "@");
        }
        assertThat(bureau.house.stores.desks().change(new OfficerId(NEW)).isPresent())
                .isTrue();
        assertThat(bureau.lines).noneMatch(line -> line.contains("+77") || line.contains(link) || line.contains(code));
        assertThat(bureau.get(link).response().getHeaders()).containsEntry("Cache-Control", "no-store");
    }
}
