package kz.goldenhour.aws.store;

import java.time.Clock;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import kz.goldenhour.domain.claim.Claim;
import kz.goldenhour.domain.claim.ClaimStore.RulingResult;
import kz.goldenhour.domain.evidence.Evidence;
import kz.goldenhour.domain.review.Decision;
import kz.goldenhour.domain.review.Ruling;

/// Carries out an officer's decision: claim, decision, ledger, publication, outbox, pointers and evidence, all or none.
final class RulingTransaction {
    private final Table claims;
    private final Table evidence;
    private final Clock clock;

    RulingTransaction(Table claims, Table evidence, Clock clock) {
        this.claims = claims;
        this.evidence = evidence;
        this.clock = clock;
    }

    RulingResult rule(Ruling ruling) {
        return LeavingOut.<Object, RulingResult>attempts(writes -> attempt(ruling, writes));
    }

    /// One attempt without the pointers that are another claim's by now, and without the messages that are in the
    /// outbox
    /// already; empty where more of them turned out to be.
    private Optional<RulingResult> attempt(Ruling ruling, LeavingOut<Object> writes) {
        var transaction = new Transaction(claims.client());
        var decision = ruling.decision();
        int claimPut = transaction.put(
                claims.name(), ClaimItem.toItem(ruling.after()), DynamoDbClaims.isRevision(ruling.before()));
        var evidenceWrites = putEvidence(transaction, ruling);
        int ledgerPut =
                transaction.put(claims.name(), LedgerItem.toItem(ruling.headAfter()), LedgerItem.endsAt(ruling.head()));
        int decisionPut = transaction.create(claims.name(), DecisionItem.toItem(decision));
        ruling.publication().ifPresent(it -> transaction.create(claims.name(), PublicationItem.toItem(it)));
        for (var message : ruling.outbox()) {
            var item = OutboxItem.toItem(message, decision.at(), claims.name());
            writes.write(message.key(), () -> transaction.create(claims.name(), item));
        }
        decidePointers(transaction, ruling, writes);

        var outcome = transaction.commit();
        if (outcome.committed()) {
            return Optional.of(new RulingResult.Ruled(ruling.after()));
        }
        if (outcome.failed(claimPut)) {
            var current = outcome.old(claimPut)
                    .map(ClaimItem::fromItem)
                    .orElseThrow(() -> new IllegalArgumentException(
                            "no claim " + ruling.before().id()));
            return Optional.of(refused(ruling, current));
        }
        if (evidenceWrites.stream().anyMatch(outcome::failed)) {
            return Optional.of(new RulingResult.EvidenceChanged());
        }
        if (outcome.failed(ledgerPut) || outcome.failed(decisionPut)) {
            return Optional.of(new RulingResult.LedgerMoved());
        }
        if (!writes.more(outcome)) {
            throw new IllegalStateException("the store refused a decision without showing why");
        }
        return Optional.empty();
    }

    /// What the claim as it stands says of a refusal.
    private RulingResult refused(Ruling ruling, Claim current) {
        if (current.equals(ruling.after()) && isStored(ruling.decision())) {
            return new RulingResult.Ruled(current);
        }
        return current.isOpen() ? new RulingResult.EvidenceChanged() : new RulingResult.TooLate(current);
    }

    private boolean isStored(Decision decision) {
        return claims.get(DecisionItem.key(decision.desk(), decision.number()))
                .map(DecisionItem::fromItem)
                .filter(decision::equals)
                .isPresent();
    }

    private Set<Integer> putEvidence(Transaction transaction, Ruling ruling) {
        var writes = new HashSet<Integer>();
        // the next version of a record has the very condition that its last one holds
        var next = ruling.newEvidence().map(Evidence::id);
        ruling.mustHold()
                .filter(seen -> !next.equals(Optional.of(seen.id())))
                .ifPresent(seen -> writes.add(transaction.check(
                        evidence.name(), EvidenceItem.key(seen.id()), EvidenceItem.isVersion(seen.version()))));
        ruling.newEvidence().ifPresent(made -> {
            writes.add(transaction.put(
                    evidence.name(), EvidenceItem.newest(made, clock.instant()), EvidenceItem.follows(made)));
            transaction.put(evidence.name(), EvidenceItem.history(made));
        });
        return writes;
    }

    /// A pointer that expired, and was taken over or deleted since, is no longer the claim's to change.
    private void decidePointers(Transaction transaction, Ruling ruling, LeavingOut<Object> writes) {
        if (ruling.after().isOpen()) {
            return;
        }
        var condition = PointerItem.heldBy(ruling.after(), ruling.decision().at());
        for (var key : ruling.after().pointers()) {
            writes.write(
                    key, () -> transaction.update(claims.name(), PointerItem.key(key), PointerItem.MARK, condition));
        }
    }
}
