package kz.goldenhour.aws.store;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import kz.goldenhour.aws.store.Table.Update;
import kz.goldenhour.domain.Quotas;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Places and counts in the desks table.
///
/// | | |
/// |---|---|
/// | pk, sk | `QUOTA#what`, `META` |
/// | attributes | places: member and when it was taken; or count |
/// | TTL | when the last place is free again; when the count may be forgotten |
final class DynamoDbQuotas implements Quotas {
    /// Whoever loses so often has others before him who take the places.
    private static final int ATTEMPTS = 20;

    private final Table desks;

    DynamoDbQuotas(Table desks) {
        this.desks = desks;
    }

    private record Place(String member, Instant at) {}

    /// Once the places are taken, asking only reads.
    @Override
    public boolean take(String what, String member, int most, Duration within, Instant now) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            var row = desks.get(key(what));
            var all = row.map(it -> it.list("places", DynamoDbQuotas::place)).orElse(List.of());
            var held =
                    all.stream().filter(it -> it.at().plus(within).isAfter(now)).toList();
            if (held.stream().anyMatch(it -> it.member().equals(member))) {
                return true;
            }
            if (held.size() >= most) {
                return false;
            }
            var next = Stream.concat(held.stream(), Stream.of(new Place(member, now)))
                    .toList();
            if (store(what, all, next, now.plus(within))) {
                return true;
            }
        }
        return false;
    }

    private boolean store(String what, List<Place> seen, List<Place> next, Instant until) {
        var condition = seen.isEmpty()
                ? Condition.of("attribute_not_exists(places)")
                : Condition.of("places = :seen").with(":seen", list(seen));
        condition.with(":next", list(next)).with(":until", until.getEpochSecond());
        return desks.update(key(what), "SET places = :next, expiresAt = :until", condition) instanceof Update.Done;
    }

    private static AttributeValue list(List<Place> places) {
        return AttributeValue.fromL(places.stream()
                .map(it -> AttributeValue.fromM(place(it).values()))
                .toList());
    }

    @Override
    public long count(String what, Instant until) {
        var counting = Condition.of("attribute_not_exists(pk) OR attribute_exists(pk)")
                .name("#n", "count")
                .with(":one", 1)
                .with(":until", until.getEpochSecond());
        return switch (desks.update(key(what), "SET expiresAt = :until ADD #n :one", counting)) {
            case Update.Done(var row) -> row.number("count");
            case Update.Refused _ -> throw new IllegalStateException("a count cannot be refused");
        };
    }

    @Override
    public long counted(String what) {
        return desks.get(key(what)).map(row -> row.number("count")).orElse(0L);
    }

    private static Key key(String what) {
        return Key.meta("QUOTA#" + what);
    }

    private static Item place(Place place) {
        return Item.map().text("member", place.member()).time("at", place.at());
    }

    private static Place place(Row row) {
        return new Place(row.text("member"), row.time("at"));
    }
}
