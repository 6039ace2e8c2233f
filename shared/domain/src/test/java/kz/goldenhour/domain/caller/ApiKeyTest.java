package kz.goldenhour.domain.caller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import java.util.Random;
import java.util.Set;
import kz.goldenhour.domain.Randomness;
import kz.goldenhour.domain.desk.DeskId;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ApiKeyTest {
    private final ApiKey key = ApiKey.random(new Randomness(new Random(7)));

    @Test
    void a_key_is_read_back_as_itself() {
        assertThat(ApiKey.read(key.reveal()).orElseThrow().hash()).isEqualTo(key.hash());
    }

    @Test
    void one_mistyped_letter_is_noticed_without_asking_the_store() {
        var text = key.reveal();
        for (int i = 3; i < text.length(); i++) {
            var other = text.charAt(i) == 'a' ? 'b' : 'a';
            assertThat(ApiKey.read(text.substring(0, i) + other + text.substring(i + 1)))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "gh_", "gh_short", "Bearer abc", "gh_0123456789abcdefghijklzzzzzz"})
    void what_is_no_key_is_none(String text) {
        assertThat(ApiKey.read(text)).isEmpty();
    }

    @Test
    void a_key_never_prints_itself() {
        assertThat(key.toString()).doesNotContain(key.reveal());
    }

    @Test
    void an_editor_changes_only_what_belongs_to_his_desks() {
        var desk = new DeskId("tson");
        var editor = new Caller(new CallerId("e1"), Role.EDITOR, Set.of(desk), Optional.empty(), false);
        assertThat(editor.mayEdit(desk)).isTrue();
        assertThat(editor.mayEdit(new DeskId("akimat"))).isFalse();
        assertThat(editor.mayAdminister(desk)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Caller(new CallerId("e2"), Role.EDITOR, Set.of(), Optional.empty(), false));
    }

    @Test
    void an_admin_without_desks_administers_all_and_one_with_desks_only_those() {
        var desk = new DeskId("tson");
        var of_all = new Caller(new CallerId("a1"), Role.ADMIN, Set.of(), Optional.empty(), false);
        var of_one = new Caller(new CallerId("a2"), Role.ADMIN, Set.of(desk), Optional.empty(), false);
        assertThat(of_all.mayAdminister(new DeskId("akimat"))).isTrue();
        assertThat(of_one.mayAdminister(desk)).isTrue();
        assertThat(of_one.mayAdminister(new DeskId("akimat"))).isFalse();
    }

    @Test
    void a_reporter_changes_nothing() {
        var reporter = new Caller(new CallerId("r1"), Role.REPORTER, Set.of(), Optional.of("sample-newsroom"), true);
        assertThat(reporter.mayEdit(new DeskId("tson"))).isFalse();
        assertThat(reporter.mayAdminister(new DeskId("tson"))).isFalse();
    }
}
