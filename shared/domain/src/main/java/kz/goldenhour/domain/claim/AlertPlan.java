package kz.goldenhour.domain.claim;

import java.util.ArrayList;
import java.util.List;
import kz.goldenhour.domain.desk.DutyOfficer;
import kz.goldenhour.domain.outbox.Channel;
import kz.goldenhour.domain.outbox.OutboxMessage;

/// Which alerts wake an officer: SMS and e-mail together, for an SMS at night may not be delivered.
final class AlertPlan {
    private AlertPlan() {}

    static List<OutboxMessage> firstStep(ClaimId claim, DutyOfficer officer) {
        var alerts = new ArrayList<OutboxMessage>();
        alerts.add(new OutboxMessage.Alert(claim, 0, officer.id(), Channel.SMS));
        officer.email().ifPresent(_ -> alerts.add(new OutboxMessage.Alert(claim, 0, officer.id(), Channel.EMAIL)));
        return alerts;
    }
}
