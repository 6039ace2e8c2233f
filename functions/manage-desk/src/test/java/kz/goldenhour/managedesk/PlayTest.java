package kz.goldenhour.managedesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import kz.goldenhour.aws.rehearsal.Rehearsal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PlayTest {
    @Test
    void all_but_a_link_of_nobody_is_answered_each_time() {
        var rounds = new ArrayList<List<Integer>>();
        Rehearsal.rounds(stage -> rounds.add(Play.play(stage)));

        assertThat(new HashSet<>(rounds)).containsExactly(List.of(200, 200, 202, 200, 404, 201));
    }
}
