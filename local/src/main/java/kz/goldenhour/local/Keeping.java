package kz.goldenhour.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/// What outlives a run: a folder, or nothing.
final class Keeping implements AutoCloseable {
    private final Optional<Path> folder;
    private final Optional<FileChannel> lock;

    private Keeping(Optional<Path> folder, Optional<FileChannel> lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /// @throws Options.Wrong where the folder cannot be used, or another run uses it
    static Keeping in(Optional<Path> folder) throws Options.Wrong {
        if (folder.isEmpty()) {
            return new Keeping(folder, Optional.empty());
        }
        try {
            Files.createDirectories(folder.get());
            var lock =
                    FileChannel.open(folder.get().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock.tryLock() == null) {
                throw new Options.Wrong(folder.get() + " is in use by another run");
            }
            return new Keeping(folder, Optional.of(lock));
        } catch (java.nio.channels.OverlappingFileLockException here) {
            throw new Options.Wrong(folder.get() + " is in use by another run");
        } catch (IOException unusable) {
            throw new Options.Wrong("the folder " + folder.get() + " cannot be used: " + unusable.getMessage());
        }
    }

    Optional<Path> folder() {
        return folder;
    }

    Optional<Path> file(String name) {
        return folder.map(it -> it.resolve(name));
    }

    /// The pepper of the PINs: a new one for each run, unless a folder keeps it.
    String pepper() {
        return file("pepper").map(Keeping::keptPepper).orElseGet(Keeping::newPepper);
    }

    private static String keptPepper(Path file) {
        try {
            if (!Files.exists(file)) {
                Files.writeString(file, newPepper());
            }
            return Files.readString(file).strip();
        } catch (IOException failed) {
            throw new UncheckedIOException(file + " cannot be used", failed);
        }
    }

    private static String newPepper() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public void close() {
        lock.ifPresent(it -> {
            try {
                it.close();
            } catch (IOException ignored) {
                // the process ends, and the lock with it
            }
        });
    }
}
