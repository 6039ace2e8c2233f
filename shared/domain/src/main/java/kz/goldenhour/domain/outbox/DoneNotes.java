package kz.goldenhour.domain.outbox;

import java.util.Optional;
import kz.goldenhour.domain.Stores;
import kz.goldenhour.domain.claim.Claim;
import kz.goldenhour.domain.desk.Desk;
import kz.goldenhour.domain.desk.DutyOfficer;
import kz.goldenhour.domain.message.DoneText;
import kz.goldenhour.domain.message.DoneText.Done;
import kz.goldenhour.domain.message.Messenger;
import kz.goldenhour.domain.outbox.OutboxMessage.DoneNote;
import kz.goldenhour.domain.review.Decision;

/// Mails those who were woken for a claim that it needs nothing more of them.
record DoneNotes(Stores stores, Messenger messenger) {

    Woken send(DoneNote note) {
        var claim = stores.claims().claim(note.claim());
        var officer = stores.desks().officer(note.officer());
        var decision = stores.ledger().find(note.decision());
        if (claim.isEmpty() || officer.isEmpty() || decision.isEmpty()) {
            return new Woken.Needless("nobody is left to be told");
        }
        var to = officer.get();
        if (to.mailbox().isEmpty()) {
            return new Woken.Needless("the officer has no e-mail address");
        }
        return text(claim.get(), to, decision.get())
                .<Woken>map(it -> new Woken.Handed(messenger.email(to.id(), it.subject(), it.email())))
                .orElseGet(() -> new Woken.Needless("it is open again"));
    }

    private Optional<DoneText> text(Claim claim, DutyOfficer to, Decision decision) {
        var by = stores.desks()
                .officer(decision.officer())
                .map(DutyOfficer::name)
                .orElse(decision.officer().value());
        return done(claim, to, decision)
                .map(it -> new DoneText(to.lang(), it, newDesk(it, claim, to), claim.openedAt(), by, decision.at()));
    }

    /// Empty where the claim has come back to him meanwhile.
    private static Optional<Done> done(Claim claim, DutyOfficer to, Decision decision) {
        return switch (decision.action()) {
            case Decision.AcceptHandover _, Decision.ReturnHandover _, Decision.HandOver _, Decision.AskBody _ ->
                claim.waitsFor(to.desk()) ? Optional.empty() : Optional.of(Done.MOVED);
            case Decision.Dismiss _ -> closed(claim, Done.DISMISSED);
            case Decision.Approve _,
                    Decision.EditAndApprove _,
                    Decision.ItIsTrue _,
                    Decision.FirstApproval _,
                    Decision.SecondApproval _,
                    Decision.Acknowledge _,
                    Decision.Hold _,
                    Decision.SuggestEvidence _,
                    Decision.LeaveUnanswered _ -> closed(claim, Done.ANSWERED);
        };
    }

    private static Optional<Done> closed(Claim claim, Done done) {
        return Optional.of(done).filter(_ -> !claim.isOpen());
    }

    private Optional<String> newDesk(Done done, Claim claim, DutyOfficer to) {
        return Optional.of(claim.desk())
                .filter(_ -> done == Done.MOVED)
                .flatMap(stores.desks()::find)
                .map(Desk::name)
                .map(name -> name.in(to.lang()));
    }
}
