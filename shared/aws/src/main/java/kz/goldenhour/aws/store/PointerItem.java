package kz.goldenhour.aws.store;

import java.time.Instant;
import java.util.Map;
import kz.goldenhour.domain.claim.Claim;
import kz.goldenhour.domain.claim.ClaimId;
import kz.goldenhour.domain.claim.Pointer;
import kz.goldenhour.domain.claim.PointerKey;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// A pointer from what a message says to its claim.
///
/// | | |
/// |---|---|
/// | pk, sk | `OPEN#TEXT#hash`, `OPEN#EV#evidenceId` or `OPEN#NEAR#hash`; `META` |
/// | attributes | kind, value, claim, decided |
/// | TTL | 30 days after the claim was opened, or else decided |
///
/// An open claim holds its pointers; those of a decided claim, or past their TTL, may be taken over.
final class PointerItem {
    private PointerItem() {}

    static Key key(PointerKey key) {
        return Key.meta("OPEN#" + key.kind() + "#" + key.value());
    }

    static Map<String, AttributeValue> toItem(PointerKey key, Claim claim, Instant now) {
        return Item.at(key(key))
                .text("kind", key.kind().name())
                .text("value", key.value())
                .text("claim", claim.id().value())
                .flag("decided", !claim.isOpen())
                .expires(now.plus(Pointer.KEPT))
                .values();
    }

    static Pointer fromItem(Row row) {
        var key = new PointerKey(PointerKey.Kind.valueOf(row.text("kind")), row.text("value"));
        return new Pointer(key, new ClaimId(row.text("claim")), row.flag("decided"));
    }

    static Condition free(Instant now) {
        return Condition.of("attribute_not_exists(pk) OR expiresAt <= :now OR decided = :yes")
                .with(":now", now.getEpochSecond())
                .with(":yes", true);
    }

    /// The update that lets a claim's pointer say what has become of the claim; a decided one stays for those who ask
    /// the same again.
    static final String MARK = "SET decided = :decided, expiresAt = :until";

    /// The pointer is still the claim's own.
    static Condition heldBy(Claim claim, Instant now) {
        return Condition.of("claim = :claim")
                .with(":claim", claim.id().value())
                .with(":decided", !claim.isOpen())
                .with(":until", now.plus(Pointer.KEPT).getEpochSecond());
    }
}
