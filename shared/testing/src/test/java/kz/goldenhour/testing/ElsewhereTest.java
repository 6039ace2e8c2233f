package kz.goldenhour.testing;

import static kz.goldenhour.testing.Neighbours.POWER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import kz.goldenhour.domain.board.Board;
import kz.goldenhour.domain.board.Boards;
import kz.goldenhour.domain.board.Elsewhere;
import kz.goldenhour.domain.claim.Claim;
import kz.goldenhour.domain.claim.ClaimState.Dismissal;
import kz.goldenhour.domain.claim.Intake.Receipt;
import kz.goldenhour.domain.claim.Report.Particulars;
import kz.goldenhour.domain.desk.DeskId;
import kz.goldenhour.domain.review.Choice;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// What a second desk reads of a claim that was reported from its region too.
@DisplayNameGeneration(ReplaceUnderscores.class)
class ElsewhereTest {
    private final House house = new House();

    ElsewhereTest() {
        Neighbours.setUp(house.stores.desks());
    }

    @Test
    void the_desk_of_the_second_region_sees_who_answers() {
        var claim = ask("astana", false);
        assertThat(board(POWER).elsewhere()).isEmpty();
        assertThat(ask("Almaty ", false).id()).isEqualTo(claim.id());

        var name = house.stores.desks().find(Desks.TSON).orElseThrow().name();
        assertThat(board(POWER).elsewhere()).containsExactly(new Elsewhere(claim, Reports.TEXT, Optional.of(name)));
        assertThat(board(POWER).lines()).isEmpty();
        assertThat(board(Desks.TSON).elsewhere()).isEmpty();
    }

    @Test
    void nothing_is_seen_of_who_asked_that_it_stay_with_the_desk() {
        ask("astana", false);
        ask("almaty", true);

        assertThat(board(POWER).elsewhere()).isEmpty();
    }

    @Test
    void it_is_gone_when_it_is_decided() {
        var claim = ask("astana", false);
        ask("almaty", false);
        house.review.decide(claim, Desks.aigul(), new Choice.Dismiss(Dismissal.OTHER));

        assertThat(board(POWER).elsewhere()).isEmpty();
    }

    private Board board(DeskId desk) {
        var desks = new kz.goldenhour.domain.desk.Desks(house.stores.desks(), Desks.TSON);
        return new Boards(house.stores, desks, house.clock)
                .of(house.stores.desks().find(desk).orElseThrow());
    }

    private Claim ask(String region, boolean confidential) {
        var what = new Particulars(
                Reports.TEXT,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(region),
                List.of(),
                confidential);
        var receipt = (Receipt.Filed) house.intake.file(Reports.reporter(), what, Optional.empty(), Optional.empty());
        return receipt.claim();
    }
}
