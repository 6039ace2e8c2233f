package kz.goldenhour.aws.store;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Writes an item, or a map inside one, attribute by attribute. What is empty is left out.
final class Item {
    /// The layout that this code writes; it reads the one before and the one after too, by leaving alone what it does
    /// not know and doing without what it does not find.
    static final int VERSION = 1;

    private final Map<String, AttributeValue> values = new HashMap<>();

    private Item() {}

    /// An item under its key.
    static Item at(Key key) {
        var item = new Item();
        item.values.putAll(key.map());
        return item.number("v", VERSION);
    }

    /// A map inside an item.
    static Item map() {
        return new Item();
    }

    Item text(String name, String value) {
        values.put(name, AttributeValue.fromS(value));
        return this;
    }

    Item text(String name, Optional<String> value) {
        value.ifPresent(it -> text(name, it));
        return this;
    }

    Item number(String name, long value) {
        values.put(name, AttributeValue.fromN(Long.toString(value)));
        return this;
    }

    Item decimal(String name, double value) {
        return text(name, Double.toString(value));
    }

    Item flag(String name, boolean value) {
        values.put(name, AttributeValue.fromBool(value));
        return this;
    }

    Item time(String name, Instant value) {
        return text(name, value.toString());
    }

    Item time(String name, Optional<Instant> value) {
        value.ifPresent(it -> time(name, it));
        return this;
    }

    /// The TTL: DynamoDB deletes the item some time after it, so every reader looks at it too.
    Item expires(Instant at) {
        return number(Row.EXPIRES, at.getEpochSecond());
    }

    Item map(String name, Item map) {
        values.put(name, AttributeValue.fromM(map.values));
        return this;
    }

    Item map(String name, Optional<Item> map) {
        map.ifPresent(it -> map(name, it));
        return this;
    }

    <T> Item list(String name, List<T> all, Function<T, Item> one) {
        values.put(
                name,
                AttributeValue.fromL(all.stream()
                        .map(it -> AttributeValue.fromM(one.apply(it).values))
                        .toList()));
        return this;
    }

    Item texts(String name, Collection<String> all) {
        values.put(
                name,
                AttributeValue.fromL(all.stream().map(AttributeValue::fromS).toList()));
        return this;
    }

    /// The attributes in the order of their names: a request that is sent again is the same to the byte.
    Map<String, AttributeValue> values() {
        return new TreeMap<>(values);
    }
}
