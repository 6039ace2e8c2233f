package kz.goldenhour.domain.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PinTest {
    private static final Phone PHONE = new Phone("+77058362914");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "000000", "123456", "654321", "012345", "121212", "123123", "111222", "198507", "200001", "150719",
                "190715", "090807", "311299", "010203", "159753", "147258", "789456", "123321", "123654", "987321",
                "112211", "100000", "000001", "334455", "362914", "419263", "770583"
            })
    void what_somebody_would_try_first_is_easily_guessed(String digits) {
        assertThat(Pin.read(digits).orElseThrow().isEasilyGuessed(PHONE)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"482957", "739184", "905271", "648302"})
    void others_are_not(String digits) {
        assertThat(Pin.read(digits).orElseThrow().isEasilyGuessed(PHONE)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12345", "1234567", "12345a", "+12345", "١٢٣٤٥٦", "test@example.kz"})
    void what_is_not_six_digits_is_no_pin(String typed) {
        assertThat(Pin.read(typed)).isEmpty();
    }

    @Test
    void spaces_between_digits_are_no_mistake() {
        assertThat(Pin.read(" 482 957 ").orElseThrow().digits()).containsExactly('4', '8', '2', '9', '5', '7');
    }

    @Test
    void a_pin_never_prints_itself() {
        assertThat(Pin.read("482957").orElseThrow().toString()).doesNotContain("482957");
    }

    @Test
    void only_mobile_numbers_of_kazakhstan_are_phones() {
        assertThat(new Phone("+7 (701) 123-45-67").value()).isEqualTo("+77011234567");
        assertThat(new Phone("+77011234567").masked()).isEqualTo("+7 7•• ••• •• 67");
        for (var number : new String[] {"+79161234567", "87011234567", "+7701123456", "+33612345678", "+77"}) {
            assertThatIllegalArgumentException().isThrownBy(() -> new Phone(number));
        }
    }
}
