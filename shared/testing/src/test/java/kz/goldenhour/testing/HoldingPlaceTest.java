package kz.goldenhour.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.goldenhour.domain.Texts;
import kz.goldenhour.domain.claim.ClaimState.Dismissal;
import kz.goldenhour.domain.claim.Spread;
import kz.goldenhour.domain.clock.Holdings;
import kz.goldenhour.domain.desk.Desk;
import kz.goldenhour.domain.desk.DutyRules;
import kz.goldenhour.domain.desk.HoldingTemplate;
import kz.goldenhour.domain.publish.ClosingWord;
import kz.goldenhour.domain.publish.HoldingStatement;
import kz.goldenhour.domain.publish.LedgerHead;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// Which place the public is told of.
@DisplayNameGeneration(ReplaceUnderscores.class)
class HoldingPlaceTest {
    private static final Texts ASTANA = Texts.of("Астана", "Астана");
    private static final Texts ALMATY = Texts.of("Алматы", "Алматы");

    private final TestClock clock = new TestClock();
    private final Spread spread =
            new Spread(9, 3, 2, Map.of("astana", 2, "almaty", 7), Set.of("astana"), clock.instant(), clock.instant());

    private static Desk desk() {
        var desk = Desks.tson();
        var it = desk.duty();
        var list = new HoldingTemplate(1, List.of(), Map.of("astana", ASTANA, "almaty", ALMATY));
        return desk.with(new DutyRules(
                it.ladder(),
                it.quietStep(),
                it.publicAfter(),
                it.head(),
                it.directLine(),
                it.secondApproval(),
                it.namedDeputy(),
                it.smsPerDay(),
                Optional.of(list)));
    }

    @Test
    void is_the_one_that_vetted_newsrooms_name_whatever_others_say() {
        var claim = Claims.underReview("c1", clock.instant());
        var head = LedgerHead.empty(Desks.TSON);

        var holding = Holdings.publication(desk(), claim, spread, head, clock.instant());
        var closing = Holdings.closing(desk(), claim, Dismissal.OTHER, spread, head, clock.instant());

        assertThat(((HoldingStatement) holding.content()).place()).contains(ASTANA);
        assertThat(((ClosingWord) closing.content()).place()).contains(ASTANA);
    }
}
