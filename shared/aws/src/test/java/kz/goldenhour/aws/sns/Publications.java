package kz.goldenhour.aws.sns;

import kz.goldenhour.domain.claim.ClaimId;
import kz.goldenhour.domain.publish.Approval;
import kz.goldenhour.domain.publish.Publication;
import kz.goldenhour.domain.publish.Rebuttal;
import kz.goldenhour.testing.Desks;
import kz.goldenhour.testing.Evidences;
import kz.goldenhour.testing.TestClock;

/// Publications for tests.
final class Publications {
    private Publications() {}

    /// The seventh of the sample desk, by evidence that was approved beforehand.
    static Publication of(Rebuttal rebuttal) {
        var approval =
                new Approval.ByPreApprovedEvidence(Evidences.preApproved().ref(), rebuttal.contentHash());
        return new Publication(
                Desks.TSON,
                7,
                new ClaimId("c1"),
                1,
                Publication.Kind.REBUTTAL,
                rebuttal,
                approval,
                TestClock.FRIDAY_EVENING);
    }
}
