package kz.goldenhour.managedesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Optional;
import java.util.Set;
import kz.goldenhour.aws.http.BadRequest;
import kz.goldenhour.aws.http.Refused;
import kz.goldenhour.domain.caller.Caller;
import kz.goldenhour.domain.caller.CallerId;
import kz.goldenhour.domain.caller.Role;
import kz.goldenhour.domain.desk.DeskId;
import kz.goldenhour.testing.Desks;
import kz.goldenhour.testing.House;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// Who may say that a newsroom is one.
@DisplayNameGeneration(ReplaceUnderscores.class)
class VettingTest {
    private static final DeskId DESK = Desks.TSON;

    private final House house = new House();
    private final Keys keys = new Keys(house.memory.callers(), house.stores.desks(), house.randomness, house.clock);
    private final Caller ofAll = admin(Set.of());
    private final Caller ofOne = admin(Set.of(DESK));

    private static Caller admin(Set<DeskId> desks) {
        return new Caller(new CallerId("admin"), Role.ADMIN, desks, Optional.empty(), false);
    }

    private static Caller reporter(String newsroom, boolean vetted) {
        return new Caller(new CallerId("r1"), Role.REPORTER, Set.of(DESK), Optional.of(newsroom), vetted);
    }

    @Test
    void an_admin_of_all_desks_may() {
        keys.make(ofAll, reporter("SAMPLE Таң", true));

        assertThat(house.memory.callers().find(new CallerId("r1")).orElseThrow().vetted())
                .isTrue();
    }

    @Test
    void an_admin_of_some_may_not_since_it_counts_at_all() {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> keys.make(ofOne, reporter("SAMPLE Таң", true)));

        keys.make(ofOne, reporter("SAMPLE Таң", false));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> keys.make(ofOne, reporter("SAMPLE Таң", true)));
    }

    @Test
    void he_may_give_another_key_to_one_that_is_vetted_but_under_no_other_name() {
        keys.make(ofAll, reporter("SAMPLE Таң", true));

        assertThatExceptionOfType(Refused.class).isThrownBy(() -> keys.make(ofOne, reporter("SAMPLE Күн", true)));
        assertThat(keys.make(ofOne, reporter("SAMPLE Таң", true)).keyId()).isNotEmpty();
    }

    @Test
    void a_key_is_bound_to_no_desk_that_is_not_there() {
        var misspelt = new Caller(
                new CallerId("e1"), Role.EDITOR, Set.of(DESK, new DeskId("no-such-desk")), Optional.empty(), false);

        assertThatExceptionOfType(BadRequest.class)
                .isThrownBy(() -> keys.make(ofAll, misspelt))
                .withMessage("desks: there is no such desk: no-such-desk");
        assertThat(house.memory.callers().find(new CallerId("e1"))).isEmpty();
    }
}
