package kz.goldenhour.aws.store;

import java.time.Instant;
import java.util.Map;
import kz.goldenhour.domain.caller.ApiKey;
import kz.goldenhour.domain.caller.CallerId;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Whose a live key is; gone when it is revoked.
///
/// | | |
/// |---|---|
/// | pk, sk | `KEY#sha256(key)`, `META` |
/// | attributes | caller, madeAt |
/// | TTL | none |
final class KeyItem {
    private KeyItem() {}

    static Key key(String hash) {
        return Key.meta("KEY#" + hash);
    }

    static Map<String, AttributeValue> toItem(CallerId caller, ApiKey key, Instant now) {
        return Item.at(key(key.hash()))
                .text("caller", caller.value())
                .time("madeAt", now)
                .values();
    }

    static CallerId caller(Row row) {
        return new CallerId(row.text("caller"));
    }
}
