package kz.goldenhour.local.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Every message that would have been sent, newest first. Safe for use by many threads.
public final class Inbox {
    private static final JsonMapper JSON = new JsonMapper();

    private final List<Message> messages = new ArrayList<>();
    private final Optional<Path> file;
    private final Consumer<Message> arrivals;

    /// @param file     keeps the messages over a restart, one a line
    /// @param arrivals is told of each
    public Inbox(Optional<Path> file, Consumer<Message> arrivals) {
        this.file = file;
        this.arrivals = arrivals;
        file.filter(Files::exists).ifPresent(this::load);
    }

    private void load(Path kept) {
        try (var lines = Files.lines(kept)) {
            for (var line : lines.toList()) {
                messages.add(JSON.readValue(line, Message.class));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(kept + " cannot be read", unreadable);
        }
    }

    void add(Message message) {
        synchronized (messages) {
            messages.add(message);
            file.ifPresent(kept -> append(kept, message));
        }
        arrivals.accept(message);
    }

    private static void append(Path kept, Message message) {
        try {
            Files.writeString(
                    kept,
                    JSON.writeValueAsString(message) + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(kept + " cannot be written", unwritable);
        }
    }

    /// All of them, newest first.
    public List<Message> messages() {
        synchronized (messages) {
            return List.copyOf(messages.reversed());
        }
    }

    /// The same as JSON.
    public String json() {
        try {
            return JSON.writeValueAsString(messages());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
