package kz.goldenhour.aws.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.goldenhour.domain.Stores;
import kz.goldenhour.domain.audit.Anchor;
import kz.goldenhour.domain.audit.Anchors;
import kz.goldenhour.domain.audit.Audit;
import kz.goldenhour.domain.audit.Finding;
import kz.goldenhour.domain.audit.Finding.Broken;
import kz.goldenhour.domain.audit.Finding.Whole;
import kz.goldenhour.domain.desk.DeskId;
import kz.goldenhour.domain.review.Decision;
import kz.goldenhour.testing.Desks;
import kz.goldenhour.testing.DynamoDbLocal;
import kz.goldenhour.testing.Tables;
import kz.goldenhour.testing.TestClock;
import kz.goldenhour.testing.contract.Openers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// A ledger of four decisions and two publications, and somebody who can write to the table.
@DisplayNameGeneration(ReplaceUnderscores.class)
class AuditTest {
    @RegisterExtension
    static final DynamoDbLocal DYNAMO_DB = new DynamoDbLocal();

    private final TestClock clock = new TestClock();
    private final Tables tables = DYNAMO_DB.freshTables();
    private final Stores stores =
            StoresUnderTest.in(DYNAMO_DB.client(), tables, clock).stores();
    private final Kept kept = new Kept();
    private final Audit audit = new Audit(stores.ledger(), kept, clock);

    @BeforeEach
    void decide() {
        for (int claim = 1; claim <= 4; claim++) {
            var open = Openers.underReview("c" + claim + clock.instant().getEpochSecond(), clock.instant());
            stores.claims().open(open);
            clock.advance(Duration.ofMinutes(1));
            var head = stores.ledger().head(Desks.TSON);
            stores.claims()
                    .rule(
                            claim % 2 == 0
                                    ? Openers.own(open.claim(), head, clock.instant())
                                    : Openers.dismiss(open.claim(), head, clock.instant()));
        }
    }

    @Test
    void what_nobody_touched_is_whole() {
        assertThat(audit.verify(Desks.TSON)).isInstanceOfSatisfying(Whole.class, whole -> {
            assertThat(whole.now().decisions()).isEqualTo(4);
            assertThat(whole.now().publications()).isEqualTo(2);
            assertThat(whole.now().decisionsHash())
                    .isEqualTo(stores.ledger().head(Desks.TSON).lastHash());
        });
    }

    @Test
    void a_desk_that_has_decided_nothing_is_whole() {
        assertThat(audit.verify(new DeskId("new-desk"))).isInstanceOf(Whole.class);
    }

    @Test
    void a_decision_with_another_officer_is_named() {
        change(DecisionItem.key(Desks.TSON, 2), "officer", AttributeValue.fromS("somebody-else"));

        assertBroken("decision 2", "its hash is of another content");
    }

    @Test
    void a_decision_rewritten_with_its_hash_breaks_the_chain_behind_it() {
        var second = decision(2);
        put(2, with(second, second.at().minusSeconds(60), second.previousHash()));

        assertBroken("decision 3", "not written after the one that now stands before it");
    }

    @Test
    void a_decision_that_is_gone_is_named() {
        DYNAMO_DB
                .client()
                .deleteItem(it -> it.tableName(tables.claims())
                        .key(DecisionItem.key(Desks.TSON, 3).map()));

        assertBroken("decision 3", "is missing");
    }

    @Test
    void what_cannot_be_read_any_more_is_named() {
        change(DecisionItem.key(Desks.TSON, 1), "at", AttributeValue.fromS("yesterday"));

        assertBroken("decision 1", "can no longer be read");
    }

    @Test
    void a_ledger_cut_at_its_end_is_noticed_by_its_head() {
        var head = stores.ledger().head(Desks.TSON);
        change(
                LedgerItem.key(Desks.TSON),
                "lastHash",
                AttributeValue.fromS(decision(3).hash()));

        assertThat(head.decisions()).isEqualTo(4);
        assertBroken("decision 4", "not the one that the head");
    }

    @Test
    void a_ledger_cut_together_with_its_head_is_noticed_by_the_anchor() {
        keep();
        change(
                LedgerItem.key(Desks.TSON),
                "lastHash",
                AttributeValue.fromS(decision(3).hash()));
        change(LedgerItem.key(Desks.TSON), "decisions", AttributeValue.fromN("3"));

        assertBroken("decision 4", "is gone");
    }

    @Test
    void a_ledger_rewritten_with_all_its_hashes_is_noticed_by_the_anchor() {
        keep();
        rewriteFrom(2);

        assertBroken("decision 4", "written anew since");
    }

    @Test
    void without_an_anchor_a_full_rewriting_cannot_be_seen() {
        rewriteFrom(2);

        assertThat(audit.verify(Desks.TSON)).isInstanceOf(Whole.class);
    }

    @Test
    void a_published_text_that_was_changed_is_named() {
        var rebuttal = inside(PublicationItem.key(Desks.TSON, 2), "rebuttal");
        rebuttal.put("rating", AttributeValue.fromS("TRUE"));
        change(PublicationItem.key(Desks.TSON, 2), "rebuttal", AttributeValue.fromM(rebuttal));

        assertBroken("publication 2", "can no longer be read as what it was");
    }

    @Test
    void a_publication_under_a_decision_that_dismissed_is_named() {
        var approval = inside(PublicationItem.key(Desks.TSON, 1), "approval");
        approval.put("decision", AttributeValue.fromS(decision(1).id().value()));
        change(PublicationItem.key(Desks.TSON, 1), "approval", AttributeValue.fromM(approval));

        assertBroken("publication 1", "no decision of this ledger approves its text");
    }

    @Test
    void a_publication_that_the_anchor_saw_otherwise_is_named() {
        keep();
        change(PublicationItem.key(Desks.TSON, 1), "at", AttributeValue.fromS("2026-01-01T00:00:00Z"));

        assertBroken("publication 2", "written anew since");
    }

    @Test
    void what_was_written_after_the_last_anchor_is_whole() {
        keep();
        clock.advance(Duration.ofDays(1));
        decide();

        assertThat(audit.verify(Desks.TSON))
                .isInstanceOfSatisfying(
                        Whole.class, it -> assertThat(it.anchors()).isEqualTo(1));
    }

    private void assertBroken(String entry, String why) {
        assertThat(audit.verify(Desks.TSON)).isInstanceOfSatisfying(Broken.class, broken -> {
            assertThat(broken.entry()).isEqualTo(entry);
            assertThat(broken.why()).contains(why);
        });
    }

    private void keep() {
        assertThat(audit.verify(Desks.TSON))
                .isInstanceOfSatisfying(Finding.Whole.class, whole -> kept.keep(whole.now()));
    }

    private void rewriteFrom(int first) {
        var previous = decision(first - 1).hash();
        for (int number = first; number <= 4; number++) {
            var old = decision(number);
            var forged = with(old, old.at().minusSeconds(60), previous);
            put(number, forged);
            previous = forged.hash();
        }
        change(LedgerItem.key(Desks.TSON), "lastHash", AttributeValue.fromS(previous));
    }

    private static Decision with(Decision old, Instant at, String previous) {
        return new Decision(old.desk(), old.number(), old.claim(), old.officer(), at, old.action(), previous);
    }

    private Decision decision(int number) {
        return stores.ledger().find(Decision.id(Desks.TSON, number)).orElseThrow();
    }

    private void put(int number, Decision decision) {
        assertThat(decision.number()).isEqualTo(number);
        DYNAMO_DB.client().putItem(it -> it.tableName(tables.claims()).item(DecisionItem.toItem(decision)));
    }

    private Map<String, AttributeValue> inside(Key key, String name) {
        var item = DYNAMO_DB
                .client()
                .getItem(it -> it.tableName(tables.claims()).key(key.map()))
                .item();
        return new HashMap<>(new Row(item).map(name).values());
    }

    private void change(Key key, String name, AttributeValue value) {
        DYNAMO_DB
                .client()
                .updateItem(it -> it.tableName(tables.claims())
                        .key(key.map())
                        .updateExpression("SET #n = :v")
                        .expressionAttributeNames(Map.of("#n", name))
                        .expressionAttributeValues(Map.of(":v", value)));
    }

    /// Anchors in a list.
    private static final class Kept implements Anchors {
        private final List<Anchor> all = new ArrayList<>();

        @Override
        public boolean keep(Anchor anchor) {
            return all.add(anchor);
        }

        @Override
        public List<Anchor> all(DeskId desk) {
            return all.stream().filter(it -> it.desk().equals(desk)).toList();
        }
    }
}
