package kz.goldenhour.domain.review;

import kz.goldenhour.domain.claim.ClaimState.Dismissal;
import kz.goldenhour.domain.evidence.EvidenceId;
import kz.goldenhour.domain.publish.Rebuttal;

/// What an officer confirmed on the page.
public sealed interface Choice {

    /// Publish the draft as it stands.
    ///
    /// @param shownHash the content hash of the text that he was shown
    record PublishDraft(String shownHash) implements Choice {}

    /// Publish his own text, begun from the draft or from nothing.
    record PublishOwn(Rebuttal rebuttal) implements Choice {}

    /// The claim is true: say so, in his own text.
    record SayItIsTrue(Rebuttal rebuttal) implements Choice {}

    /// There is nothing to answer.
    record Dismiss(Dismissal reason) implements Choice {}

    /// The text that another officer has approved may go out.
    ///
    /// @param shownHash the content hash of the text that he was shown
    record Second(String shownHash) implements Choice {}

    /// "I have it": the ladder waits a while.
    record Acknowledge() implements Choice {}

    /// Say now that the desk is on it.
    record Hold() implements Choice {}

    /// Another record fits the claim: begin from that.
    record Suggest(EvidenceId evidence) implements Choice {}
}
