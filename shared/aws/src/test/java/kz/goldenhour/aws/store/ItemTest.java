package kz.goldenhour.aws.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import kz.goldenhour.domain.claim.ClaimId;
import kz.goldenhour.domain.claim.ClaimState.Dismissal;
import kz.goldenhour.domain.claim.Spread;
import kz.goldenhour.domain.clock.Holdings;
import kz.goldenhour.domain.desk.DeskId;
import kz.goldenhour.domain.desk.OfficerId;
import kz.goldenhour.domain.desk.Who;
import kz.goldenhour.domain.outbox.Channel;
import kz.goldenhour.domain.outbox.OutboxMessage.Digest;
import kz.goldenhour.domain.outbox.OutboxMessage.DoneNote;
import kz.goldenhour.domain.outbox.OutboxMessage.Letter;
import kz.goldenhour.domain.outbox.OutboxMessage.RotaHole;
import kz.goldenhour.domain.publish.LedgerHead;
import kz.goldenhour.domain.review.Decision;
import kz.goldenhour.testing.Any;
import kz.goldenhour.testing.Claims;
import kz.goldenhour.testing.Desks;
import kz.goldenhour.testing.Evidences;
import kz.goldenhour.testing.Reports;
import kz.goldenhour.testing.contract.Openers;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ItemTest {
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("kz.goldenhour.testing.Seeds#hundred")
    void everything_survives_the_round_trip(long seed) {
        var random = new Random(seed);
        var claim = Claims.anyClaim(random);
        var report = Reports.anyReport(random);
        var evidence = Evidences.anyEvidence(random);
        var desk = Desks.anyDesk(random);
        var officer = Desks.anyOfficer(random);

        assertThat(ClaimItem.fromItem(row(ClaimItem.toItem(claim)))).isEqualTo(claim);
        assertThat(ReportItem.fromItem(row(ReportItem.toItem(report)))).isEqualTo(report);
        assertThat(EvidenceItem.fromItem(row(EvidenceItem.newest(evidence, Any.instant(random)))))
                .isEqualTo(evidence);
        assertThat(EvidenceItem.fromItem(row(EvidenceItem.history(evidence)))).isEqualTo(evidence);
        assertThat(DeskItem.fromItem(row(DeskItem.toItem(desk)))).isEqualTo(desk);
        assertThat(OfficerItem.fromItem(row(OfficerItem.toItem(officer)))).isEqualTo(officer);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("kz.goldenhour.testing.Seeds#hundred")
    void what_a_ruling_leaves_behind_survives_too(long seed) {
        var random = new Random(seed);
        var now = Any.instant(random);
        var head = new LedgerHead(new DeskId("tson"), random.nextInt(99), random.nextInt(99), Any.id(random));
        var claim = Claims.underReview(new ClaimId(Any.id(random)).value(), now);
        var ruling = random.nextBoolean()
                ? Openers.own(claim, head, now)
                : Openers.approve(claim, Evidences.anyEvidence(random), head, now);
        var publication = ruling.publication().orElseThrow();

        assertThat(DecisionItem.fromItem(row(DecisionItem.toItem(ruling.decision()))))
                .isEqualTo(ruling.decision());
        assertThat(PublicationItem.fromItem(row(PublicationItem.toItem(publication))))
                .isEqualTo(publication);
        var holding = Claims.holding(claim, 7, now);
        assertThat(PublicationItem.fromItem(row(PublicationItem.toItem(holding))))
                .isEqualTo(holding);
        assertThat(LedgerItem.fromItem(row(LedgerItem.toItem(ruling.headAfter()))))
                .isEqualTo(ruling.headAfter());
        var message = ruling.outbox().getFirst();
        assertThat(OutboxItem.fromItem(row(OutboxItem.toItem(message, now, "home")))
                        .message())
                .isEqualTo(message);
    }

    @Test
    void a_letter_survives_too() {
        var letter = new Letter(new ClaimId("c1"), Desks.AIGUL, 7);
        var item = OutboxItem.toItem(letter, Instant.EPOCH, "home");
        assertThat(OutboxItem.fromItem(row(item)).message()).isEqualTo(letter);
    }

    @Test
    void a_note_that_it_is_done_survives_too() {
        var note = new DoneNote(new ClaimId("c1"), Desks.AIGUL, Decision.id(Desks.TSON, 7));
        var item = OutboxItem.toItem(note, Instant.EPOCH, "home");
        assertThat(OutboxItem.fromItem(row(item)).message()).isEqualTo(note);
    }

    @Test
    void a_word_that_closes_a_claim_survives_too() {
        var now = Instant.parse("2026-11-20T15:00:00Z");
        var claim = Claims.underReview("c1", now);
        var spread = new Spread(2, 2, 2, Map.of(), Set.of(), now, now);
        var head = LedgerHead.empty(Desks.TSON);
        for (var reason : Dismissal.values()) {
            var closing = Holdings.closing(Desks.tson(), claim, reason, spread, head, now);
            assertThat(PublicationItem.fromItem(row(PublicationItem.toItem(closing))))
                    .isEqualTo(closing);
        }
    }

    @Test
    void a_digest_survives_too() {
        for (var cause : Digest.Cause.values()) {
            var digest = new Digest(new DeskId("tson"), cause, Instant.EPOCH, new OfficerId("aigul"), Channel.SMS);
            var item = OutboxItem.toItem(digest, Instant.EPOCH, "home");
            assertThat(OutboxItem.fromItem(row(item)).message()).isEqualTo(digest);
        }
    }

    @Test
    void a_hole_of_the_rota_survives_too() {
        var until = Instant.EPOCH.plusSeconds(60);
        var hole = new RotaHole(
                new DeskId("tson"), Who.DEPUTY, Instant.EPOCH, until, new OfficerId("dana"), Channel.EMAIL);
        var item = OutboxItem.toItem(hole, Instant.EPOCH, "home");
        assertThat(OutboxItem.fromItem(row(item)).message()).isEqualTo(hole);
    }

    /// An item of the last release, which had no clocks.
    @Test
    void a_claim_without_a_clock_is_read_as_one_whose_clock_has_just_begun() {
        var claim = Claims.underReview("c1", Instant.EPOCH);
        var item = new HashMap<>(ClaimItem.toItem(claim));
        item.remove("clock");
        assertThat(ClaimItem.fromItem(new Row(item))).isEqualTo(claim);
    }

    /// An item of the next release: a higher `v`, and attributes that nobody knows yet.
    private static Row row(Map<String, AttributeValue> item) {
        var next = new HashMap<>(item);
        next.put("v", AttributeValue.fromN("2"));
        next.put("fromTheFuture", AttributeValue.fromM(Map.of("x", AttributeValue.fromS("y"))));
        return new Row(next);
    }
}
