package kz.goldenhour.anchorledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.goldenhour.aws.Log;
import kz.goldenhour.domain.audit.Anchor;
import kz.goldenhour.domain.audit.Anchors;
import kz.goldenhour.domain.desk.DeskId;
import kz.goldenhour.testing.Desks;
import kz.goldenhour.testing.Events;
import kz.goldenhour.testing.House;
import kz.goldenhour.testing.contract.Openers;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AnchorLedgerHandlerTest {
    @SuppressWarnings("unchecked") // a JSON object
    private static final Map<String, Object> HOUR = Events.read("schedule", Map.class);

    private final House house = new House();
    private final List<String> lines = new ArrayList<>();
    private final Once anchors = new Once();
    private final AnchorLedgerHandler handler =
            new AnchorLedgerHandler(house.stores, anchors, house.clock, new Log(lines::add, house.clock));

    @Test
    void keeps_what_a_ledger_ends_with_and_says_so_once() {
        var open = Openers.underReview("c1", house.clock.instant());
        house.stores.claims().open(open);
        house.stores
                .claims()
                .rule(Openers.dismiss(open.claim(), house.stores.ledger().head(Desks.TSON), house.clock.instant()));

        assertThat(handler.handleRequest(HOUR, null)).isEqualTo(Map.of("broken", 0L));
        handler.handleRequest(HOUR, null);

        var hash = house.stores.ledger().head(Desks.TSON).lastHash();
        assertThat(anchors.kept).extracting(Anchor::decisionsHash).contains(hash);
        assertThat(lines)
                .filteredOn(it -> it.contains(hash))
                .singleElement()
                .asString()
                .contains("LEDGER_ANCHORED");
    }

    @Test
    void names_the_first_broken_entry_and_keeps_nothing() {
        anchors.kept.add(new Anchor(Desks.TSON, house.clock.instant(), 3, "once there were three", 0, ""));

        assertThat(handler.handleRequest(HOUR, null)).isEqualTo(Map.of("broken", 1L));

        assertThat(anchors.kept).filteredOn(it -> it.desk().equals(Desks.TSON)).hasSize(1);
        assertThat(lines)
                .anySatisfy(line ->
                        assertThat(line).contains("LEDGER_BROKEN", "\"desk\":\"tson\"", "\"entry\":\"decision 1\""));
    }

    /// Keeps one a desk.
    private static final class Once implements Anchors {
        private final List<Anchor> kept = new ArrayList<>();

        @Override
        public boolean keep(Anchor anchor) {
            return all(anchor.desk()).isEmpty() && kept.add(anchor);
        }

        @Override
        public List<Anchor> all(DeskId desk) {
            return kept.stream().filter(it -> it.desk().equals(desk)).toList();
        }
    }
}
