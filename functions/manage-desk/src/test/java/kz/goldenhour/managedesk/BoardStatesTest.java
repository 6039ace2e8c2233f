package kz.goldenhour.managedesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import kz.goldenhour.domain.review.Choice;
import kz.goldenhour.domain.review.Review.Result;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the board says of how far a claim has come.
@DisplayNameGeneration(ReplaceUnderscores.class)
class BoardStatesTest {
    private final Bureau bureau = Bureau.open();

    /// A claim whose time is over, with nobody or somebody having opened it.
    private void held(boolean isOpened) {
        var claim = bureau.ask("Талгарда кассалар жабық па?");
        if (isOpened) {
            bureau.house.clockwork.opened(claim.id());
        }
        bureau.house.clock.advance(Duration.ofMinutes(20));
        bureau.house.clockwork.run(bureau.house.clock.instant().plusSeconds(40));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void of_a_broken_time_it_says_that_the_journalists_wait(boolean isOpened) {
        held(isOpened);

        assertThat(board()).contains("журналистерге жауап әлі жоқ екені айтылды. Олар күтіп отыр.");
    }

    @Test
    void of_a_claim_that_another_desk_handed_to_this_one_it_says_so() {
        var offered = bureau.offered("Талгарда жарық қашан қосылады?");
        var officer = bureau.officer("sample-officer");

        assertThat(bureau.house.review.decide(offered, officer, new Choice.AcceptHandover()))
                .isInstanceOf(Result.Done.class);

        assertThat(board()).contains("Бізге тапсырылды");
    }

    private String board() {
        bureau.desk("POST", Map.of("action", "send", "email", "officer@desk.example.kz"));
        bureau.deliver();
        return bureau.press(bureau.mailed("sample-officer"), "open", Map.of("pin", Bureau.PIN))
                .text();
    }
}
