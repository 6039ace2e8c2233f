package kz.goldenhour.domain.review;

import kz.goldenhour.domain.Rating;
import kz.goldenhour.domain.claim.ClaimState.Dismissal;
import kz.goldenhour.domain.claim.Handover;
import kz.goldenhour.domain.desk.DeskId;
import kz.goldenhour.domain.evidence.EvidenceId;
import kz.goldenhour.domain.text.Settled;

/// What an officer confirmed on the page.
public sealed interface Choice {

    /// Publish the draft as it stands.
    ///
    /// @param shown   the text that he was shown
    /// @param stillSo he says that the state which the record speaks of is so now
    /// @param alias   he says that the question is another wording of the record
    record PublishDraft(Settled shown, boolean stillSo, boolean alias) implements Choice {
        public PublishDraft(Settled shown, boolean stillSo) {
            this(shown, stillSo, false);
        }
    }

    /// Publish his own text, begun from the draft or from nothing.
    record PublishOwn(Settled text) implements Choice {}

    /// The claim is true: say so, in his own text.
    record SayItIsTrue(Settled text) implements Choice {
        public SayItIsTrue {
            if (text.rebuttal().rating() != Rating.TRUE) {
                throw new IllegalArgumentException("\"it is true\" publishes the rating TRUE");
            }
        }
    }

    /// There is nothing to answer.
    record Dismiss(Dismissal reason) implements Choice {}

    /// The text that another officer has approved may go out.
    ///
    /// @param shown   the text that he was shown
    /// @param stillSo he says that the state which its record speaks of is so now
    /// @param alias   he says that the question is another wording of that record
    record Second(Settled shown, boolean stillSo, boolean alias) implements Choice {
        public Second(Settled shown, boolean stillSo) {
            this(shown, stillSo, false);
        }
    }

    /// "I have it": the ladder waits a while.
    record Acknowledge() implements Choice {}

    /// Say now that the desk is on it.
    record Hold() implements Choice {}

    /// Another desk should answer: it is asked whether it takes the claim.
    record HandOver(DeskId to, Handover.Words words) implements Choice {}

    /// A body that has no desk here should answer: the officer asks it by hand.
    record AskBody(String name, Handover.Words words) implements Choice {}

    /// The claim that another desk gives is taken.
    record AcceptHandover() implements Choice {}

    /// The claim that another desk gives is not taken, or given back.
    record ReturnHandover(String reason) implements Choice {
        public ReturnHandover {
            if (reason.isBlank() || reason.length() > Handover.NOTE_MOST) {
                throw new IllegalArgumentException("a claim is given back with a reason of at most 1,000 characters");
            }
        }
    }

    /// Another record fits the claim: begin from that.
    record Suggest(EvidenceId evidence) implements Choice {}
}
