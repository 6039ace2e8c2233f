package kz.goldenhour.bench.coldstart;

import com.amazonaws.services.lambda.runtime.ClientContext;
import com.amazonaws.services.lambda.runtime.CognitoIdentity;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.serialization.PojoSerializer;
import com.amazonaws.services.lambda.runtime.serialization.events.LambdaEventSerializers;
import com.amazonaws.services.lambda.runtime.serialization.factories.JacksonFactory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ClassLoadingMXBean;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import kz.goldenhour.bench.coldstart.crac.Core;
import org.jspecify.annotations.Nullable;

/// Runs in the child JVM on a function's own class path: constructs the handler, optionally drives its CRaC hooks, and
/// answers the
/// events of a folder one after another. Prints `name=value` lines.
///
/// Arguments: handler class, folder of events (in name order), `cold`, `primed` or `once`, which is
/// primed and asked the first event alone.
final class LambdaChild {
    /// Said just before the first request.
    static final String FIRST = "first";

    private LambdaChild() {}

    public static void main(String[] arguments) throws Exception {
        var loading = ManagementFactory.getClassLoadingMXBean();
        var handler = construct(arguments[0]);
        say("initCpuMs", cpuMillis());
        if (!arguments[2].equals("cold")) {
            Core.checkpointRestore();
            say("primedCpuMs", cpuMillis());
        }
        var events = events(Path.of(arguments[1]), handler);
        long unread = cpuMillis();
        Object event = events.next();
        say("eventCpuMs", cpuMillis() - unread);
        say(FIRST, "begins");
        long classes = loading.getTotalLoadedClassCount();
        long before = System.nanoTime();
        var answer = handler.handleRequest(event, new ChildContext());
        first(loading, classes, (System.nanoTime() - before) / 1e6, answer);
        if (!arguments[2].equals("once")) {
            say("warmMedianMs", warmMedian(handler, events));
        }
        System.exit(0);
    }

    /// Of the later half of the rest: by then the compiler has seen what matters.
    private static double warmMedian(RequestHandler<Object, Object> handler, Iterator<Object> events) {
        var millis = new ArrayList<Double>();
        while (events.hasNext()) {
            var event = events.next();
            long before = System.nanoTime();
            handler.handleRequest(event, new ChildContext());
            millis.add((System.nanoTime() - before) / 1e6);
        }
        var warm = millis.subList(millis.size() / 2, millis.size()).stream()
                .sorted()
                .toList();
        return warm.get(warm.size() / 2);
    }

    private static void first(ClassLoadingMXBean loading, long classesBefore, double millis, @Nullable Object answer) {
        say("firstClasses", loading.getTotalLoadedClassCount() - classesBefore);
        say("firstMs", millis);
        say("cpuMs", cpuMillis());
        say("classes", loading.getTotalLoadedClassCount());
        say(
                "answer",
                String.valueOf(answer)
                        .replaceAll("\\s+", " ")
                        .transform(text -> text.substring(0, Math.min(160, text.length()))));
    }

    @SuppressWarnings("unchecked")
    private static RequestHandler<Object, Object> construct(String type) throws ReflectiveOperationException {
        return (RequestHandler<Object, Object>) Class.forName(type)
                .asSubclass(RequestHandler.class)
                .getConstructor()
                .newInstance();
    }

    /// Each made into an object by Lambda's own runtime, which does so outside the function.
    private static Iterator<Object> events(Path folder, RequestHandler<Object, Object> handler) throws IOException {
        var type = Arrays.stream(handler.getClass().getMethods())
                .filter(it -> it.getName().equals("handleRequest") && !it.isBridge())
                .findFirst()
                .orElseThrow()
                .getGenericParameterTypes()[0];
        var bodies = new ArrayList<byte[]>();
        try (var files = Files.list(folder)) {
            for (var file : files.sorted().toList()) {
                bodies.add(Files.readAllBytes(file));
            }
        }
        return bodies.stream()
                .map(body -> serializer(type).fromJson(new ByteArrayInputStream(body)))
                .iterator();
    }

    @SuppressWarnings("unchecked")
    private static PojoSerializer<Object> serializer(Type type) {
        if (type instanceof Class<?> known && LambdaEventSerializers.isLambdaSupportedEvent(known.getName())) {
            return LambdaEventSerializers.serializerFor((Class<Object>) known, LambdaChild.class.getClassLoader());
        }
        return JacksonFactory.getInstance().getSerializer(type);
    }

    private static long cpuMillis() {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return system.getProcessCpuTime() / 1_000_000;
    }

    private static void say(String name, Object value) {
        System.out.println("@" + name + "=" + value);
    }

    /// What Lambda hands over with an event.
    private static final class ChildContext implements Context {
        @Override
        public String getAwsRequestId() {
            return "00000000-0000-0000-0000-000000000000";
        }

        @Override
        public String getLogGroupName() {
            return "bench";
        }

        @Override
        public String getLogStreamName() {
            return "bench";
        }

        @Override
        public String getFunctionName() {
            return "bench";
        }

        @Override
        public String getFunctionVersion() {
            return "1";
        }

        @Override
        public String getInvokedFunctionArn() {
            return "arn:aws:lambda:eu-central-1:000000000000:function:bench:live";
        }

        @Override
        public @Nullable CognitoIdentity getIdentity() {
            return null;
        }

        @Override
        public @Nullable ClientContext getClientContext() {
            return null;
        }

        @Override
        public int getRemainingTimeInMillis() {
            return 60_000;
        }

        @Override
        public int getMemoryLimitInMB() {
            return 1024;
        }

        @Override
        public LambdaLogger getLogger() {
            return new LambdaLogger() {
                @Override
                public void log(String message) {
                    System.err.println(message);
                }

                @Override
                public void log(byte[] message) {
                    System.err.println(new String(message, StandardCharsets.UTF_8));
                }
            };
        }
    }
}
