package kz.goldenhour.local.stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import kz.goldenhour.local.host.Functions;
import kz.goldenhour.local.host.Functions.FunctionFailed;
import kz.goldenhour.local.template.Template.Schedule;

/// Calls functions by the rules of the template. A failed call is logged; the next one is its retry.
public final class Ticker implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Ticker.class.getName());
    private static final JsonMapper JSON = new JsonMapper();

    private final List<Schedule> schedules;
    private final Functions functions;
    private final int speed;
    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(
            2, Thread.ofPlatform().daemon().name("clock-", 0).factory());

    /// @param speed how many times as often as they say the rules fire
    public Ticker(List<Schedule> schedules, Functions functions, int speed) {
        this.schedules = List.copyOf(schedules);
        this.functions = functions;
        this.speed = speed;
    }

    /// Begins to call, each rule for the first time once its span is over.
    public void start() {
        for (var schedule : schedules) {
            var millis = Math.max(1, schedule.every().toMillis() / speed);
            var _ = threads.scheduleAtFixedRate(() -> tick(schedule), millis, millis, TimeUnit.MILLISECONDS);
        }
    }

    /// Calls every function that has a rule of this name, now.
    public void tick(String name) {
        schedules.stream().filter(it -> it.name().equals(name)).forEach(this::tick);
    }

    private void tick(Schedule schedule) {
        try {
            functions.invoke(schedule.function(), input(schedule));
        } catch (FunctionFailed | RuntimeException failed) {
            LOG.log(Level.ERROR, schedule.function() + " failed on " + schedule.name(), failed);
        }
    }

    private static JsonNode input(Schedule schedule) {
        try {
            return JSON.readTree(schedule.input().orElse("{}"));
        } catch (JsonProcessingException wrong) {
            throw new IllegalArgumentException("the input of " + schedule.name() + " is no JSON", wrong);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
