package kz.goldenhour.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.goldenhour.domain.match.Outcome;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EvidenceIndexTest {
    private final EvidenceIndex index = Samples.index();
    private final LuceneMatcher matcher = new LuceneMatcher(index);

    @Test
    void a_change_is_seen_by_the_next_match() {
        index.apply(List.of(Samples.evidence("sample-bridge", 2, "Тоннель под рекой затоплен талой водой")), List.of());
        assertThat(matcher.match(Samples.BRIDGE_RU).outcome()).isNotEqualTo(Outcome.ANSWER);
        assertThat(matcher.match("Тоннель под рекой затоплен талой водой").evidence())
                .contains(Samples.ref("sample-bridge", 2));
    }

    @Test
    void a_retired_record_matches_nothing_and_a_late_older_version_does_not_bring_it_back() {
        index.apply(List.of(), List.of(Samples.ref("sample-bridge", 2)));
        index.apply(List.of(Samples.evidence("sample-bridge", 1, Samples.BRIDGE_RU)), List.of());
        assertThat(matcher.match(Samples.BRIDGE_RU).outcome()).isNotEqualTo(Outcome.ANSWER);
        assertThat(index.size()).isEqualTo(5);
    }

    @Test
    void a_record_retired_before_it_was_seen_stays_out() {
        index.apply(List.of(), List.of(Samples.ref("sample-new", 3)));
        index.apply(List.of(Samples.evidence("sample-new", 2, "Совсем новая запись о городе")), List.of());
        assertThat(index.size()).isEqualTo(6);
    }

    @Test
    void the_same_change_again_changes_nothing() {
        index.apply(Samples.all(), List.of());
        assertThat(index.size()).isEqualTo(6);
        assertThat(matcher.match(Samples.WATER_RU).candidates())
                .filteredOn(candidate -> candidate.evidence().id().value().equals("sample-water"))
                .hasSize(1);
    }

    @Test
    void a_reload_takes_out_what_is_gone() {
        index.reload(List.of(Samples.evidence("sample-water", 1, Samples.WATER_RU)));
        assertThat(index.size()).isEqualTo(1);
        assertThat(matcher.match(Samples.BRIDGE_RU).outcome()).isEqualTo(Outcome.NONE);
    }
}
