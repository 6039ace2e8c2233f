package kz.goldenhour.domain.claim;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.goldenhour.domain.desk.Desk;
import kz.goldenhour.domain.desk.DutyOfficer;
import kz.goldenhour.domain.outbox.OutboxEntry;
import kz.goldenhour.domain.outbox.OutboxMessage;
import kz.goldenhour.domain.publish.PublicationId;

/// Everything that one transaction stores when an answer that no officer saw is stopped at the last gate: its claim is
/// under review again, and the officer is woken.
///
/// @param before      the claim as it was seen: answered by itself
/// @param after       the claim one revision on: open, with a new promise to its reporters
/// @param publication what does not go out
/// @param stopped     the message that would have carried it, under its lease
/// @param why         kept with message and publication
/// @param alerts      empty where the desk has nobody: then a person must look
public record Reopening(
        Claim before,
        Claim after,
        PublicationId publication,
        OutboxEntry stopped,
        String why,
        List<OutboxMessage> alerts,
        Instant at) {
    public Reopening {
        alerts = List.copyOf(alerts);
    }

    /// The reopening of a claim of this desk, whose officer on duty it wakes.
    public static Reopening of(
            Claim answered,
            PublicationId publication,
            OutboxEntry stopped,
            Stopped.Cause why,
            Optional<Desk> desk,
            Optional<DutyOfficer> officer,
            Instant at) {
        var within = desk.map(Desk::answerWithin).orElse(Desk.DEFAULT_ANSWER_WITHIN);
        var alerts = officer.map(it -> AlertPlan.firstStep(answered.id(), it)).orElse(List.of());
        var after = answered.reopened(new Stopped(why, at), at.plus(within));
        return new Reopening(answered, after, publication, stopped, why.words(), alerts, at);
    }
}
