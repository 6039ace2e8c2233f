package kz.goldenhour.domain.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EmailTest {
    @ParameterizedTest
    @ValueSource(strings = {"aidos@desk.gov.kz", " a.b+c@xn--80a.kz ", "o'neil@sample.invalid"})
    void an_address_is_of_plain_letters(String address) {
        assertThat(new Email(address).value()).isEqualTo(address.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0430idos@desk.gov.kz",
                "aidos\u202E@desk.gov.kz",
                "aidos@d\u0435sk.gov.kz",
                "aidos@desk.gov.\u043A\u0437",
                "a b@desk.kz",
                "a@desk",
                "a@b@desk.kz"
            })
    void what_only_looks_like_one_is_none(String address) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Email(address));
    }
}
