package kz.goldenhour.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.testcontainers.localstack.LocalStackContainer;

/// LocalStack in Docker: the nearest there is to the real SNS and DynamoDB.
public final class LocalStack {
    /// The last free tag.
    private static final String IMAGE = "localstack/localstack:4.14.0";

    /// Inside a container Testcontainers looks for its host through this image, unless it is told.
    private static final String HOST_FINDER = "alpine:3.17";

    private LocalStack() {}

    /// Starts it with these services. Where there is no usable Docker, or an image can neither be found nor pulled, the
    /// test is skipped and says so; see [Required].
    public static LocalStackContainer start(String test, String... services) {
        Once.MISSING.ifPresent(why -> Required.missing(test, why));
        var container = new LocalStackContainer(IMAGE).withServices(services);
        container.start();
        return container;
    }

    private static List<String> images() {
        var images = new ArrayList<>(List.of(IMAGE));
        if (Files.exists(Path.of("/.dockerenv")) && System.getenv("TESTCONTAINERS_HOST_OVERRIDE") == null) {
            images.add(HOST_FINDER);
        }
        return images;
    }

    /// Asked once in a JVM, however many tests want to know.
    private static final class Once {
        static final Optional<String> MISSING = Docker.here().missing(images());
    }
}
