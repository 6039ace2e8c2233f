package kz.goldenhour.domain.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.goldenhour.domain.Rating;
import kz.goldenhour.domain.Stores;
import kz.goldenhour.domain.claim.Claim;
import kz.goldenhour.domain.desk.Desk;
import kz.goldenhour.domain.desk.DutyOfficer;
import kz.goldenhour.domain.evidence.Evidence;
import kz.goldenhour.domain.evidence.EvidenceId;
import kz.goldenhour.domain.evidence.EvidenceRef;
import kz.goldenhour.domain.match.Match;
import kz.goldenhour.domain.outbox.OutboxMessage;
import kz.goldenhour.domain.publish.Approval;
import kz.goldenhour.domain.publish.LedgerHead;
import kz.goldenhour.domain.review.Decision.Action;
import kz.goldenhour.domain.review.Review.Result;
import kz.goldenhour.domain.text.Settled;

/// Makes the ruling of a choice on a claim and a ledger as they stand.
final class Rulings {
    private final Stores stores;
    private final Claim seen;
    private final DutyOfficer officer;
    private final LedgerHead head;
    private final Instant now;

    Rulings(Stores stores, Claim seen, DutyOfficer officer, Instant now) {
        this.stores = stores;
        this.seen = seen;
        this.officer = officer;
        this.head = stores.ledger().head(officer.desk());
        this.now = now;
    }

    /// What became of a choice.
    sealed interface Making {
        /// @param second who is asked to be the second
        record Made(Ruling ruling, Optional<DutyOfficer> second) implements Making {}

        record Refused(Result why) implements Making {}
    }

    Making making(Choice choice) {
        return switch (choice) {
            case Choice.Dismiss(var reason) -> words().dismiss(reason, this::decision);
            case Choice.PublishDraft ready -> draft(ready);
            case Choice.PublishOwn(var text) -> own(text, new Decision.EditAndApprove(text.contentHash()));
            case Choice.SayItIsTrue(var text) -> own(text, new Decision.ItIsTrue(text.contentHash()));
            case Choice.Second second -> second(seen.proposal().orElseThrow(), second);
            case Choice.Acknowledge() -> acknowledge();
            case Choice.Hold() -> words().hold(this::decision);
            case Choice.Suggest(var evidence) -> suggest(evidence);
            case Choice.HandOver(var to, var words) -> hands().over(to, words);
            case Choice.AskBody(var name, var words) -> hands().ask(name, words);
            case Choice.AcceptHandover() -> hands().accept();
            case Choice.ReturnHandover(var reason) -> hands().giveBack(reason);
        };
    }

    private Making own(Settled text, Action alone) {
        return text(new Choice.PublishDraft(text, true), Optional.empty(), alone, Optional.empty());
    }

    private Making draft(Choice.PublishDraft choice) {
        var shown = choice.shown();
        var draft = Draft.of(seen, stores.evidence());
        if (!choice.stillSo()
                && draft.evidence().filter(it -> it.isOutOfDate(now)).isPresent()) {
            return new Making.Refused(new Result.OutOfDate());
        }
        var evidence = draft.evidence().filter(_ -> draft.contentHash().equals(Optional.of(shown.contentHash())));
        var learned = learned(evidence, choice.alias());
        return evidence.map(it -> {
                    var alone = new Decision.Approve(it.ref(), shown.contentHash(), learned.isPresent());
                    return text(choice, evidence, alone, learned);
                })
                .orElseGet(() -> new Making.Refused(new Result.TextChanged(seen, draft)));
    }

    /// A text that one officer approves: it goes out, unless his desk asks for two.
    ///
    /// @param choice  what he says of it; that his own words are so now goes without saying
    /// @param learned the record with the question as a wording
    private Making text(
            Choice.PublishDraft choice, Optional<Evidence> evidence, Action alone, Optional<Evidence> learned) {
        var text = choice.shown();
        if (!asksForTwo(text.rebuttal().rating())) {
            var decision = decision(alone);
            var approval = new Approval.ByOfficer(decision.id(), text.contentHash());
            return publish(decision, text, approval, evidence, learned.or(() -> made(evidence, officer, text)));
        }
        var same = seen.proposal().filter(it -> it.contentHash().equals(text.contentHash()));
        if (same.filter(it -> it.mayBeSecondedBy(officer.id())).isPresent()) {
            return second(same.get(), new Choice.Second(text, choice.stillSo(), choice.alias()));
        }
        return first(text, evidence);
    }

    private Making first(Settled text, Optional<Evidence> evidence) {
        var decision = decision(new Decision.FirstApproval(evidence.map(Evidence::ref), text.contentHash()));
        var author = evidence.map(Evidence::author).orElse(officer.id().value());
        var proposal =
                new Proposal(text.rebuttal(), evidence.map(Evidence::ref), author, officer.id(), decision.id(), now);
        var asked = new SecondOfficer(stores.desks(), proposal).toAsk(seen.desk(), now);
        List<OutboxMessage> alerts = asked.map(it -> SecondOfficer.alerts(seen, it, decision.number()))
                .orElse(List.of());
        var ruling =
                Ruling.quiet(seen, seen.with(proposal), decision, head, alerts).on(evidence, Optional.empty());
        return new Making.Made(ruling, asked);
    }

    private boolean asksForTwo(Rating rating) {
        return stores.desks()
                .find(seen.desk())
                .map(Desk::duty)
                .filter(duty -> duty.secondApproval().contains(rating))
                .isPresent();
    }

    private Making second(Proposal proposal, Choice.Second choice) {
        if (!proposal.mayBeSecondedBy(officer.id())) {
            return new Making.Refused(new Result.NeedsAnother());
        }
        var evidence = proposal.evidence().flatMap(it -> standing(it, proposal));
        if (evidence.isPresent() != proposal.evidence().isPresent()) {
            return new Making.Refused(new Result.TextChanged(seen, Draft.of(seen, stores.evidence())));
        }
        if (!choice.stillSo() && evidence.filter(it -> it.isOutOfDate(now)).isPresent()) {
            return new Making.Refused(new Result.OutOfDate());
        }
        var shown = choice.shown();
        var author = stores.desks().officer(proposal.first());
        if (author.isEmpty()) { // whoever was taken away, stands for nothing any more
            return first(shown, evidence);
        }
        var deputy = new SecondOfficer(stores.desks(), proposal).isDeputyAfterHours(officer, now);
        var hash = shown.contentHash();
        var learned = learned(evidence, choice.alias());
        var decision = decision(new Decision.SecondApproval(proposal.decision(), hash, deputy, learned.isPresent()));
        var approval = new Approval.ByOfficer(proposal.decision(), hash, Optional.of(decision.id()));
        return publish(decision, shown, approval, evidence, learned.or(() -> made(evidence, author.get(), shown)));
    }

    /// The record of the text as it is now: it may have been verified again meanwhile, but must say the same.
    private Optional<Evidence> standing(EvidenceRef taken, Proposal proposal) {
        return stores.evidence()
                .findAs(taken)
                .or(() -> stores.evidence()
                        .find(taken.id())
                        .filter(now ->
                                !now.retired() && now.rebuttal().contentHash().equals(proposal.contentHash())));
    }

    /// "I have it": the ladder waits, and the promise does not.
    private Making acknowledge() {
        return seen.acknowledgedBy(officer.id(), now)
                .map(clock -> made(
                        seen.with(clock), new Decision.Acknowledge(clock.climb().nextStepAt())))
                .orElseGet(() -> new Making.Refused(new Result.Enough()));
    }

    private Making suggest(EvidenceId id) {
        var evidence = stores.evidence().find(id).filter(found -> !found.retired());
        var current = seen.match().flatMap(Match::evidence).map(ref -> ref.id());
        if (evidence.isEmpty() || current.equals(Optional.of(id))) {
            return new Making.Refused(new Result.NoSuchEvidence());
        }
        var ref = evidence.get().ref();
        var candidates = seen.match().map(Match::candidates).orElse(List.of());
        return made(seen.with(Match.chosen(ref, candidates)), new Decision.SuggestEvidence(ref));
    }

    private HoldRulings words() {
        return new HoldRulings(stores, seen, head, now);
    }

    private HandRulings hands() {
        return new HandRulings(stores, seen, officer, head, now);
    }

    private Decision decision(Action action) {
        return new Decision(
                officer.desk(), head.decisions() + 1, seen.id(), officer.id(), now, action, head.lastHash());
    }

    private Making made(Claim after, Action action) {
        return new Making.Made(Ruling.quiet(seen, after, decision(action), head, List.of()), Optional.empty());
    }

    /// A text that is nobody's yet becomes evidence of its author.
    private Optional<Evidence> made(Optional<Evidence> taken, DutyOfficer author, Settled text) {
        return taken.isPresent()
                ? Optional.empty()
                : Optional.of(Evidence.fromDecision(seen, author, text.rebuttal(), now));
    }

    /// The record with the question as a wording of it, where the officer says so and it was his to say.
    private Optional<Evidence> learned(Optional<Evidence> taken, boolean ticked) {
        return taken.filter(_ -> ticked)
                .flatMap(it -> Alias.of(seen, stores.claims().spread(seen.id()), it, officer.desk()))
                .map(Alias::learned);
    }

    /// The text goes out.
    private Making publish(
            Decision decision, Settled text, Approval approval, Optional<Evidence> mustHold, Optional<Evidence> made) {
        var ruling = Ruling.answering(seen, decision, head, text.rebuttal(), approval);
        return new Making.Made(ruling.on(mustHold, made), Optional.empty());
    }
}
