package kz.goldenhour.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import kz.goldenhour.domain.caller.Caller;
import kz.goldenhour.domain.caller.CallerId;
import kz.goldenhour.domain.caller.Role;
import kz.goldenhour.domain.claim.Claim;
import kz.goldenhour.domain.claim.ClaimState;
import kz.goldenhour.domain.claim.Intake.Receipt;
import kz.goldenhour.domain.claim.Report.Particulars;
import kz.goldenhour.domain.claim.Ticking;
import kz.goldenhour.domain.outbox.OutboxMessage.Publish;
import kz.goldenhour.domain.outbox.Sending;
import kz.goldenhour.domain.publish.Approval;
import kz.goldenhour.domain.publish.HoldingStatement;
import kz.goldenhour.domain.publish.Publication;
import kz.goldenhour.domain.review.Choice;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// The last gate before a holding statement.
@DisplayNameGeneration(ReplaceUnderscores.class)
class HoldingGateTest {
    private final House house = new House();

    private Claim askedBy(int newsrooms) {
        Claim claim = ask(0);
        for (int other = 1; other < newsrooms; other++) {
            ask(other);
        }
        return claim;
    }

    private Claim ask(int newsroom) {
        var caller = new Caller(
                new CallerId("sample-" + newsroom), Role.REPORTER, Set.of(), Optional.of("SAMPLE " + newsroom), true);
        var filed = house.intake.file(caller, Particulars.of("Кассы закрыты"), Optional.empty(), Optional.empty());
        return ((Receipt.Filed) filed).claim();
    }

    private Sending publish(Claim claim, Publication publication) {
        var head = house.stores.ledger().head(claim.desk());
        var after = claim.held(house.clock.instant(), house.clock.instant(), claim.clock())
                .published();
        var publish = new Publish(claim.id(), publication.version(), publication.id());
        var outward = Optional.of(new Ticking.Outward(publication, head));
        house.stores.claims().tick(new Ticking(claim, after, List.of(publish), outward, house.clock.instant()));
        return house.send(publish.key().value());
    }

    private Publication holding(Claim claim) {
        return Claims.holding(claim, 1, house.clock.instant());
    }

    @Test
    void opens_where_two_vetted_newsrooms_asked() {
        var claim = askedBy(2);

        assertThat(publish(claim, holding(claim))).isEqualTo(Sending.SENT);
        assertThat(house.messenger.published()).hasSize(1);
    }

    @Test
    void shuts_for_a_claim_that_one_newsroom_alone_has_asked_about() {
        var claim = askedBy(1);

        assertThat(publish(claim, holding(claim))).isEqualTo(Sending.PARKED);
        assertThat(house.messenger.published()).isEmpty();
    }

    @Test
    void shuts_for_words_that_the_template_does_not_make() {
        var claim = askedBy(2);
        var made = (HoldingStatement) holding(claim).content();
        var forged = new HoldingStatement(
                made.standing(), made.topic(), made.place(), made.nextWordBy(), Any.texts(new Random(1), 50));
        var approval = new Approval.ByDeskTemplate(claim.desk(), 0, forged.contentHash());
        var publication = new Publication(
                claim.desk(), 1, claim.id(), 1, Publication.Kind.HOLDING, forged, approval, house.clock.instant());

        assertThat(publish(claim, publication)).isEqualTo(Sending.PARKED);
    }

    @Test
    void shuts_once_the_claim_is_decided() {
        var claim = askedBy(2);
        var head = house.stores.ledger().head(claim.desk());
        var publication = holding(claim);
        var after = claim.held(house.clock.instant(), house.clock.instant(), claim.clock())
                .published();
        var publish = new Publish(claim.id(), 1, publication.id());
        var outward = Optional.of(new Ticking.Outward(publication, head));
        house.stores.claims().tick(new Ticking(claim, after, List.of(publish), outward, house.clock.instant()));
        house.review.decide(after, Desks.aigul(), new Choice.Dismiss(ClaimState.Dismissal.OTHER));

        assertThat(house.send(publish.key().value())).isEqualTo(Sending.PARKED);
    }
}
