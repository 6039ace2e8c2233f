package kz.goldenhour.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.goldenhour.domain.Lang;
import kz.goldenhour.domain.claim.Asked;
import kz.goldenhour.domain.claim.Claim;
import kz.goldenhour.domain.claim.ClaimId;
import kz.goldenhour.domain.claim.Intake.Receipt;
import kz.goldenhour.domain.claim.PointerKey;
import kz.goldenhour.domain.claim.Report.Particulars;
import kz.goldenhour.domain.claim.Spread;
import kz.goldenhour.domain.evidence.Evidence;
import kz.goldenhour.domain.evidence.Wording;
import kz.goldenhour.domain.match.Candidate;
import kz.goldenhour.domain.match.Match;
import kz.goldenhour.domain.match.Outcome;
import kz.goldenhour.domain.match.Reason;
import kz.goldenhour.domain.outbox.OutboxKey;
import kz.goldenhour.domain.outbox.Sending;
import kz.goldenhour.domain.review.Alias;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// Which wording a record may learn, and that whoever stood on the record before stands on it still.
@DisplayNameGeneration(ReplaceUnderscores.class)
class AliasTest {
    private static final Instant NOW = TestClock.FRIDAY_EVENING;
    private static final Evidence RECORD = Evidences.preApproved();
    private static final Wording TICKED = new Wording(Lang.KK, "ХҚКО ертең есігін жаба ма?", true);

    private final NightShift night = new NightShift();

    @Test
    void an_answer_on_its_way_goes_out_though_the_record_learned_a_wording() {
        var claim = answered();
        night.house.stores.evidence().put(RECORD.with(TICKED));

        assertThat(night.house.dispatch.send(new OutboxKey("%s#PUBLISH#1".formatted(claim.id()))))
                .isEqualTo(Sending.SENT);
    }

    @Test
    void the_same_question_is_no_new_claim_though_the_record_learned_a_wording() {
        var claim = answered();
        night.house.stores.evidence().put(RECORD.with(TICKED));

        assertThat(answered("second")).isEqualTo(claim.id());
    }

    @Test
    void where_an_editor_takes_a_wording_out_nobody_stands_on_it_any_more() {
        var learned = RECORD.with(TICKED);

        assertThat(learned.onlyAddsTo(RECORD)).isTrue();
        assertThat(RECORD.onlyAddsTo(learned)).isFalse();
        assertThat(Evidences.verifiedAgain(learned, NOW).onlyAddsTo(learned)).isFalse();
        assertThat(Evidences.retired(learned).onlyAddsTo(learned)).isFalse();
    }

    @Test
    void another_desk_is_shown_what_editors_wrote() {
        var learned = RECORD.with(TICKED);

        assertThat(learned.wordingsFor(Desks.TSON)).contains(TICKED);
        assertThat(learned.wordingsFor(Neighbours.POWER)).isEqualTo(RECORD.wordings());
        assertThat(learned.isHidden(TICKED.text(), Neighbours.POWER)).isTrue();
    }

    @Test
    void it_is_offered_for_an_open_question_of_a_vetted_newsroom() {
        assertThat(offered(false, List.of(), spread(1, 1))).map(Alias::wording).contains(TICKED);
    }

    @Test
    void it_is_not_offered_for_a_confidential_question_or_a_disputed_answer() {
        assertThat(offered(true, List.of(), spread(1, 1))).isEmpty();
        assertThat(offered(false, List.of(new ClaimId("before")), spread(1, 1))).isEmpty();
    }

    @Test
    void it_is_not_offered_where_one_voice_that_nobody_knows_asks() {
        assertThat(offered(false, List.of(), spread(1, 0))).isEmpty();
        assertThat(offered(false, List.of(), spread(2, 0))).isPresent();
    }

    private static Optional<Alias> offered(boolean confidential, List<ClaimId> disputed, Spread spread) {
        var ref = RECORD.ref();
        var reason = new Reason(Reason.Fact.TEXT, Reason.Finding.CONTRADICTS, "есігін жаба ма", "жабылады");
        var match =
                new Match(Outcome.SUGGEST, Optional.of(ref), 0.98, List.of(new Candidate(ref, 12)), List.of(reason));
        List<PointerKey> pointers = disputed.isEmpty() ? List.of(Claims.text("alike")) : List.of();
        var asked = new Asked(TICKED.text(), Optional.of(Lang.KK), NOW, pointers, disputed, confidential);
        var claim = Claim.begun(new ClaimId("alike"), asked, Desks.TSON, NOW.plusSeconds(1200), Optional.of(match));
        return Alias.of(claim, spread, RECORD, Desks.TSON);
    }

    private static Spread spread(int newsrooms, int vetted) {
        return new Spread(newsrooms, newsrooms, vetted, Map.of(), Set.of(), NOW, NOW);
    }

    private Claim answered() {
        night.house.stores.evidence().put(RECORD);
        var id = answered("first");
        return night.house.stores.claims().claim(id).orElseThrow();
    }

    /// Asks what the record says, by another report; names the claim.
    private ClaimId answered(String key) {
        var filed = night.house.intake.file(
                Reports.reporter(),
                Particulars.of("Ертеңнен бастап барлық ХҚКО жабылады"),
                Optional.empty(),
                Optional.empty());
        assertThat(filed).as(key).isInstanceOf(Receipt.Filed.class);
        return ((Receipt.Filed) filed).claim().id();
    }
}
