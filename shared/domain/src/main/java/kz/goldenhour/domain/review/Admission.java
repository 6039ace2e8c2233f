package kz.goldenhour.domain.review;

import java.util.Optional;
import kz.goldenhour.domain.Stores;
import kz.goldenhour.domain.claim.Claim;
import kz.goldenhour.domain.claim.Side;
import kz.goldenhour.domain.desk.DutyOfficer;
import kz.goldenhour.domain.review.Review.Result;

/// Whether an officer may do what he confirmed, on the claim as it stands by now.
///
/// @param seen the claim as he saw it
record Admission(Stores stores, Claim seen, DutyOfficer officer) {

    /// Whether only an officer who may approve does it: it publishes, closes, or gives away.
    static boolean isApproval(Choice choice) {
        return switch (choice) {
            case Choice.PublishDraft _,
                    Choice.PublishOwn _,
                    Choice.SayItIsTrue _,
                    Choice.Dismiss _,
                    Choice.Second _,
                    Choice.HandOver _,
                    Choice.AskBody _ -> true;
            case Choice.Acknowledge _,
                    Choice.Hold _,
                    Choice.Suggest _,
                    Choice.AcceptHandover _,
                    Choice.ReturnHandover _ -> false;
        };
    }

    /// What has changed since he was shown it.
    Optional<Result> unseen(Claim now, Choice choice) {
        return isShown(now, choice) ? Optional.empty() : Optional.of(changed(now));
    }

    /// Where it is not his to decide. The desk that leads decides; the one that was given the claim says whether it
    /// takes it.
    Optional<Result> elsewhere(Claim now, Choice choice) {
        var side = now.side(officer.desk());
        if (side == Side.NONE) {
            return Optional.of(new Result.NotYours());
        }
        if (!now.isOpen() || side == Side.HAD) {
            return Optional.of(new Result.TooLate(now));
        }
        return switch (choice) {
            case Choice.AcceptHandover() ->
                side == Side.LEADS ? Optional.of(new Result.AcceptedBefore(now)) : Optional.empty();
            // what he leads and has offered on is not his to give back: the offer would be the one that comes back
            case Choice.ReturnHandover _ ->
                side == Side.LEADS && now.handover().offer().isPresent() ? Optional.of(changed(now)) : Optional.empty();
            case Choice.PublishDraft _,
                    Choice.PublishOwn _,
                    Choice.SayItIsTrue _,
                    Choice.Dismiss _,
                    Choice.Second _,
                    Choice.HandOver _,
                    Choice.AskBody _,
                    Choice.Acknowledge _,
                    Choice.Hold _,
                    Choice.Suggest _ -> side == Side.ASKED ? Optional.of(new Result.NotYours()) : Optional.empty();
        };
    }

    /// Whether he saw what he decides on.
    private boolean isShown(Claim now, Choice choice) {
        return switch (choice) {
            case Choice.PublishDraft(var shown, var _, var _) ->
                Draft.of(now, stores.evidence()).contentHash().equals(Optional.of(shown.contentHash()))
                        && proposed(now).equals(proposed(seen));
            case Choice.Second(var shown, var _, var _) -> proposed(now).equals(Optional.of(shown.contentHash()));
            case Choice.PublishOwn _, Choice.SayItIsTrue _, Choice.Dismiss _, Choice.Suggest _ ->
                now.match().equals(seen.match()) && proposed(now).equals(proposed(seen));
            case Choice.Acknowledge _,
                    Choice.Hold _,
                    Choice.HandOver _,
                    Choice.AskBody _,
                    Choice.AcceptHandover _,
                    Choice.ReturnHandover _ -> true;
        };
    }

    private static Optional<String> proposed(Claim claim) {
        return claim.proposal().map(Proposal::contentHash);
    }

    private Result changed(Claim now) {
        return new Result.TextChanged(now, Draft.of(now, stores.evidence()));
    }
}
