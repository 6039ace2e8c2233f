package kz.goldenhour.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Function;

/// Does independent things a few at a time: nearly all of their time is spent waiting for the store or the network.
///
/// @param most so many at a time; 1 does them one by one, in order
public record AtOnce(int most) {
    public static final AtOnce ONE = new AtOnce(1);

    public AtOnce {
        if (most < 1) {
            throw new IllegalArgumentException("at least one at a time");
        }
    }

    /// The results, in the order of the things. Whatever one of them throws is thrown when all have come to an end.
    public <T, R> List<R> each(List<T> things, Function<T, R> one) {
        if (most == 1 || things.size() < 2) {
            return things.stream().map(one).toList();
        }
        try (var threads = Executors.newFixedThreadPool(most, Thread.ofVirtual().factory())) {
            var results = new ArrayList<R>(things.size());
            var calls = things.stream()
                    .<Callable<R>>map(thing -> () -> one.apply(thing))
                    .toList();
            for (var done : threads.invokeAll(calls)) {
                results.add(done.get());
            }
            return results;
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
