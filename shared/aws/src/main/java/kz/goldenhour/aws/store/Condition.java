package kz.goldenhour.aws.store;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// A condition, or the whole of an expression, with the values that it speaks of.
final class Condition {
    static final Condition ABSENT = new Condition("attribute_not_exists(pk)");

    private final String expression;
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, AttributeValue> values = new HashMap<>();

    private Condition(String expression) {
        this.expression = expression;
    }

    static Condition of(String expression) {
        return new Condition(expression);
    }

    /// Nothing is there, or it is past its TTL.
    static Condition absentOrExpired(Instant now) {
        return of("attribute_not_exists(pk) OR expiresAt <= :now").with(":now", now.getEpochSecond());
    }

    Condition name(String placeholder, String name) {
        names.put(placeholder, name);
        return this;
    }

    Condition with(String placeholder, String value) {
        return with(placeholder, AttributeValue.fromS(value));
    }

    Condition with(String placeholder, long value) {
        return with(placeholder, AttributeValue.fromN(Long.toString(value)));
    }

    Condition with(String placeholder, boolean value) {
        return with(placeholder, AttributeValue.fromBool(value));
    }

    Condition with(String placeholder, AttributeValue value) {
        values.put(placeholder, value);
        return this;
    }

    String expression() {
        return expression;
    }

    /// As the SDK wants it: none at all rather than an empty map.
    @Nullable
    Map<String, String> names() {
        return names.isEmpty() ? null : names;
    }

    @Nullable
    Map<String, AttributeValue> values() {
        return values.isEmpty() ? null : values;
    }
}
