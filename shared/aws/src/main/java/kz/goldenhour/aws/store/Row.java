package kz.goldenhour.aws.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Reads an item, or a map inside one, attribute by attribute.
record Row(Map<String, AttributeValue> values) {
    static final String EXPIRES = "expiresAt";

    String text(String name) {
        return optionalText(name).orElseThrow(() -> new IllegalStateException("an item lacks its " + name));
    }

    Optional<String> optionalText(String name) {
        return Optional.ofNullable(values.get(name)).map(AttributeValue::s);
    }

    /// A number that older items lack.
    long number(String name, long otherwise) {
        return values.containsKey(name) ? number(name) : otherwise;
    }

    long number(String name) {
        return Optional.ofNullable(values.get(name))
                .map(AttributeValue::n)
                .map(Long::parseLong)
                .orElseThrow(() -> new IllegalStateException("an item lacks its " + name));
    }

    double decimal(String name) {
        return Double.parseDouble(text(name));
    }

    boolean flag(String name) {
        return flagOr(name, false);
    }

    /// What an item says that was written before there was such a flag.
    boolean flagOr(String name, boolean before) {
        return Optional.ofNullable(values.get(name)).map(AttributeValue::bool).orElse(before);
    }

    Instant time(String name) {
        return Instant.parse(text(name));
    }

    Optional<Instant> optionalTime(String name) {
        return optionalText(name).map(Instant::parse);
    }

    /// Whether the item is past its TTL, deleted or not.
    boolean isExpired(Instant now) {
        return values.containsKey(EXPIRES) && number(EXPIRES) <= now.getEpochSecond();
    }

    Row map(String name) {
        return optionalMap(name).orElseThrow(() -> new IllegalStateException("an item lacks its " + name));
    }

    Optional<Row> optionalMap(String name) {
        return Optional.ofNullable(values.get(name))
                .filter(AttributeValue::hasM)
                .map(it -> new Row(it.m()));
    }

    <T> List<T> list(String name, Function<Row, T> one) {
        return Optional.ofNullable(values.get(name))
                .filter(AttributeValue::hasL)
                .map(it ->
                        it.l().stream().map(map -> one.apply(new Row(map.m()))).toList())
                .orElse(List.of());
    }

    List<String> texts(String name) {
        return Optional.ofNullable(values.get(name))
                .filter(AttributeValue::hasL)
                .map(it -> it.l().stream().map(AttributeValue::s).toList())
                .orElse(List.of());
    }
}
