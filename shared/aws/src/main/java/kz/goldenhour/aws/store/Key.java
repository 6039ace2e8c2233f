package kz.goldenhour.aws.store;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// The key of one item.
record Key(String pk, String sk) {
    static final String META = "META";

    static Key meta(String pk) {
        return new Key(pk, META);
    }

    Map<String, AttributeValue> map() {
        return Map.of("pk", AttributeValue.fromS(pk), "sk", AttributeValue.fromS(sk));
    }
}
