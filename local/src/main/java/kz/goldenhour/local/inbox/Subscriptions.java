package kz.goldenhour.local.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Who has subscribed to which topic, by which filter. Confirmed at once: the mail that asks for it is left out here.
final class Subscriptions {
    private static final JsonMapper JSON = new JsonMapper();

    private final List<Subscription> all = new ArrayList<>();
    private final Optional<Path> file;

    /// @param filter attribute to the values that pass; empty: everything passes
    record Subscription(String arn, String topic, String protocol, String endpoint, Map<String, List<String>> filter) {

        /// Whether a message with these attributes reaches it: each filtered attribute holds a wanted value.
        boolean takes(Map<String, List<String>> attributes) {
            return filter.entrySet().stream()
                    .allMatch(it -> attributes.getOrDefault(it.getKey(), List.of()).stream()
                            .anyMatch(it.getValue()::contains));
        }

        Subscription filteredBy(Map<String, List<String>> other) {
            return new Subscription(arn, topic, protocol, endpoint, other);
        }
    }

    /// @param file keeps them over a restart
    Subscriptions(Optional<Path> file) {
        this.file = file;
        file.filter(Files::exists).ifPresent(this::load);
    }

    private void load(Path kept) {
        try {
            all.addAll(JSON.readValue(kept.toFile(), new TypeReference<List<Subscription>>() {}));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(kept + " cannot be read", unreadable);
        }
    }

    synchronized String add(String topic, String protocol, String endpoint, Map<String, List<String>> filter) {
        var same = all.stream()
                .filter(it -> it.topic().equals(topic) && it.protocol().equals(protocol))
                .filter(it -> it.endpoint().equals(endpoint))
                .findFirst();
        if (same.isPresent()) {
            return same.get().arn();
        }
        var arn = topic + ":" + UUID.randomUUID();
        all.add(new Subscription(arn, topic, protocol, endpoint, filter));
        save();
        return arn;
    }

    synchronized void filter(String arn, Map<String, List<String>> filter) {
        all.replaceAll(it -> it.arn().equals(arn) ? it.filteredBy(filter) : it);
        save();
    }

    synchronized void remove(String arn) {
        all.removeIf(it -> it.arn().equals(arn));
        save();
    }

    synchronized Optional<Subscription> find(String arn) {
        return all.stream().filter(it -> it.arn().equals(arn)).findFirst();
    }

    synchronized List<Subscription> of(String topic) {
        return all.stream().filter(it -> it.topic().equals(topic)).toList();
    }

    private void save() {
        file.ifPresent(kept -> {
            try {
                Files.write(kept, JSON.writeValueAsBytes(all));
            } catch (IOException unwritable) {
                throw new UncheckedIOException(kept + " cannot be written", unwritable);
            }
        });
    }

    /// A filter policy as SNS takes it: `{"officer": ["aigul"]}`.
    static Map<String, List<String>> policy(String json) {
        try {
            return JSON.readValue(json, new TypeReference<Map<String, List<String>>>() {});
        } catch (JsonProcessingException wrong) {
            throw new IllegalArgumentException("the inbox understands filters of plain values only: " + json, wrong);
        }
    }

    static String policy(Map<String, List<String>> filter) {
        try {
            return JSON.writeValueAsString(filter);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
