package kz.goldenhour.domain.claim;

import java.util.ArrayList;
import java.util.List;
import kz.goldenhour.domain.desk.DutyOfficer;
import kz.goldenhour.domain.outbox.Channel;
import kz.goldenhour.domain.outbox.OutboxMessage;

/// Which alerts wake an officer: SMS and e-mail together, for an SMS at night may not be delivered.
public final class AlertPlan {
    private AlertPlan() {}

    /// The alerts of one rung of a claim.
    public static List<OutboxMessage> alerts(ClaimId claim, int rung, DutyOfficer officer) {
        var alerts = new ArrayList<OutboxMessage>();
        alerts.add(new OutboxMessage.Alert(claim, rung, officer.id(), Channel.SMS));
        officer.mailbox().ifPresent(_ -> alerts.add(new OutboxMessage.Alert(claim, rung, officer.id(), Channel.EMAIL)));
        return alerts;
    }
}
