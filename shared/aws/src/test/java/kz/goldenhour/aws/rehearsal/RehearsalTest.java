package kz.goldenhour.aws.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import kz.goldenhour.domain.caller.ApiKey;
import kz.goldenhour.domain.caller.Role;
import kz.goldenhour.domain.evidence.EvidenceId;
import kz.goldenhour.domain.outbox.Channel;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RehearsalTest {
    @Test
    void each_round_has_a_stage_of_its_own() {
        var stages = new ArrayList<Rehearsal>();
        Rehearsal.rounds(stages::add);
        assertThat(new HashSet<>(stages)).hasSize(Rehearsal.ROUNDS);
    }

    @Test
    void nothing_of_one_round_is_there_in_the_next() {
        var seen = new ArrayList<Boolean>();
        Rehearsal.rounds(stage -> {
            var outbox = stage.aws().stores().stores().outbox();
            seen.add(outbox.due(Instant.MAX.minusSeconds(1), 9).isEmpty());
            stage.cast().alert(Channel.SMS);
        });
        assertThat(seen).hasSize(Rehearsal.ROUNDS).containsOnly(true);
    }

    @Test
    @Timeout(20)
    void a_play_that_fails_ends_the_rehearsal() {
        var rounds = new ArrayList<Rehearsal>();
        assertThatThrownBy(() -> Rehearsal.rounds(stage -> {
                    rounds.add(stage);
                    throw new IllegalStateException("forgot the words");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(rounds).hasSize(1);
    }

    @Test
    @Timeout(20)
    void a_rehearsal_that_is_interrupted_begins_no_further_round() {
        var rounds = new ArrayList<Rehearsal>();
        Rehearsal.rounds(stage -> {
            rounds.add(stage);
            Thread.currentThread().interrupt();
        });
        assertThat(Thread.interrupted()).isTrue();
        assertThat(rounds).hasSize(1);
    }

    @Test
    void what_is_put_on_the_stage_is_read_through_the_stores() {
        Rehearsal.rounds(stage -> {
            stage.cast().evidence();
            var stores = stage.aws().stores().stores();
            var alert = stage.cast().alert(Channel.EMAIL);
            assertThat(stores.evidence().all()).hasSize(3);
            assertThat(stores.evidence().find(new EvidenceId("rehearsal-state")))
                    .isPresent();
            assertThat(stores.outbox().find(alert.key())).isPresent();
            assertThat(stage.aws().stores().callers().byKeyHash(hash(stage))).isPresent();
        });
    }

    private static String hash(Rehearsal stage) {
        return ApiKey.read(stage.cast().key(Role.REPORTER)).orElseThrow().hash();
    }

    @Test
    void messages_secrets_and_requests_are_answered_without_a_network() {
        Rehearsal.rounds(stage -> {
            var sns = stage.aws().sns();
            assertThat(sns.publish(it -> it.phoneNumber("+77000000000").message("rehearsal"))
                            .messageId())
                    .isEqualTo("rehearsal");
            assertThat(stage.aws().peppers().current().id()).isEqualTo("rehearsal");
            assertThat(List.of(stage.request(Role.EDITOR, "GET /v1/evidence/{id}", "x", "")
                            .getHttpMethod()))
                    .containsExactly("GET");
        });
    }
}
