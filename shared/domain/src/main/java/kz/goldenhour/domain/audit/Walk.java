package kz.goldenhour.domain.audit;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.goldenhour.domain.audit.Finding.Broken;
import kz.goldenhour.domain.publish.Entry;

/// Goes through one list of a ledger from its first entry to its head.
abstract class Walk<T> {
    private final String name;
    private final List<Anchor> anchors;
    private long count;
    private String hash = "";

    /// @param name what one entry is called
    Walk(String name, List<Anchor> anchors) {
        this.name = name;
        this.anchors = List.copyOf(anchors);
    }

    /// How many entries were found whole.
    final long count() {
        return count;
    }

    /// The hash after the last of them; empty where there is none.
    final String hash() {
        return hash;
    }

    /// @param head how many entries the head says there are
    final Optional<Broken> walkTo(long head, Stream<Entry<T>> entries) {
        try (entries) {
            for (var it = entries.iterator(); count < head; ) {
                var broken = next(it);
                if (broken.isPresent()) {
                    return broken;
                }
            }
        }
        return anchors.stream()
                .filter(anchor -> counted(anchor) > count)
                .findFirst()
                .map(anchor ->
                        broken(count + 1, "is gone: on %s there were %d".formatted(anchor.at(), counted(anchor))));
    }

    private Optional<Broken> next(Iterator<Entry<T>> entries) {
        var number = count + 1;
        var entry = entries.hasNext() ? Optional.of(entries.next()) : Optional.<Entry<T>>empty();
        if (entry.filter(it -> it.number() == number).isEmpty()) {
            return Optional.of(broken(number, "is missing"));
        }
        if (entry.get().content().isEmpty()) {
            return Optional.of(broken(number, "can no longer be read as what it was"));
        }
        var content = entry.get().content().get();
        var fault = fault(content, entry.get());
        if (fault.isPresent()) {
            return Optional.of(broken(number, fault.get()));
        }
        hash = after(hash, content);
        count = number;
        return anchors.stream()
                .filter(anchor -> counted(anchor) == number && !hashed(anchor).equals(hash))
                .findFirst()
                .map(anchor -> broken(number, "or one before it was written anew since " + anchor.at()));
    }

    final Broken broken(long number, String why) {
        return new Broken(name + " " + number, why);
    }

    /// What is wrong with the entry by itself; `hash()` is that of the one before.
    abstract Optional<String> fault(T content, Entry<T> entry);

    /// The hash over the list with this entry.
    abstract String after(String before, T content);

    /// How many of these an anchor saw.
    abstract long counted(Anchor anchor);

    /// And with what hash.
    abstract String hashed(Anchor anchor);
}
