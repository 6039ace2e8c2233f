package kz.goldenhour.domain;

import kz.goldenhour.domain.claim.ClaimStore;
import kz.goldenhour.domain.desk.DeskStore;
import kz.goldenhour.domain.evidence.EvidenceStore;
import kz.goldenhour.domain.outbox.Outbox;
import kz.goldenhour.domain.publish.Ledger;
import kz.goldenhour.domain.review.LinkStore;

/// The stores together, as services need them.
public record Stores(
        ClaimStore claims,
        EvidenceStore evidence,
        DeskStore desks,
        Ledger ledger,
        Outbox outbox,
        LinkStore links,
        Quotas quotas) {}
