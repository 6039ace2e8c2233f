package kz.goldenhour.testing;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.serialization.events.LambdaEventSerializers;
import com.amazonaws.services.lambda.runtime.serialization.factories.JacksonFactory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/// The files of `events/`, read as Lambda reads an event: what a test takes is what `sam local invoke -e` takes.
public final class Events {
    private Events() {}

    /// The event of a file, without `.json`.
    public static <T> T read(String name, Class<T> type) {
        var bytes = new ByteArrayInputStream(bytes("events/" + name + ".json"));
        if (LambdaEventSerializers.isLambdaSupportedEvent(type.getName())) {
            return LambdaEventSerializers.serializerFor(type, Events.class.getClassLoader())
                    .fromJson(bytes);
        }
        return JacksonFactory.getInstance().getSerializer(type).fromJson(bytes);
    }

    /// A request of the API.
    public static APIGatewayProxyRequestEvent request(String name) {
        return read(name, APIGatewayProxyRequestEvent.class);
    }

    /// The same request with another body.
    public static APIGatewayProxyRequestEvent withBody(APIGatewayProxyRequestEvent event, String body) {
        return event.clone().withBody(body);
    }

    /// The same request with one more header.
    public static APIGatewayProxyRequestEvent withHeader(APIGatewayProxyRequestEvent event, String name, String value) {
        var headers = new HashMap<>(event.getHeaders());
        headers.put(name, value);
        return event.clone().withHeaders(headers);
    }

    /// The same request for another id in its path.
    public static APIGatewayProxyRequestEvent withId(APIGatewayProxyRequestEvent event, String id) {
        return event.clone().withPathParameters(Map.of("id", id));
    }

    /// A file of the repository as text.
    public static String text(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String path) {
        try {
            return Files.readAllBytes(Path.of(System.getProperty("root", ".")).resolve(path));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
