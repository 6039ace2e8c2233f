package kz.goldenhour.testing;

import com.github.dockerjava.api.exception.NotFoundException;
import org.junit.jupiter.api.Assumptions;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.ContainerFetchException;
import org.testcontainers.localstack.LocalStackContainer;

/// LocalStack in Docker: the nearest there is to the real SNS and DynamoDB.
public final class LocalStack {
    /// The last free tag.
    private static final String IMAGE = "localstack/localstack:4.14.0";

    private LocalStack() {}

    /// Starts it with these services. Where there is no Docker, or the image can neither be found nor pulled, the test
    /// is skipped and
    /// says so; on a build server (`CI=true`) it fails, for there a skipped test would hide a missing installation.
    public static LocalStackContainer start(String test, String... services) {
        if (!DockerClientFactory.instance().isDockerAvailable()) {
            skip(test, "no Docker here");
        }
        var container = new LocalStackContainer(IMAGE).withServices(services);
        try {
            container.start();
        } catch (ContainerFetchException notPulled) {
            if (!isHere()) {
                skip(test, "Docker has no image " + IMAGE + " and cannot pull it");
            }
            throw notPulled;
        }
        return container;
    }

    private static boolean isHere() {
        try {
            DockerClientFactory.instance().client().inspectImageCmd(IMAGE).exec();
            return true;
        } catch (NotFoundException missing) {
            return false;
        }
    }

    private static void skip(String test, String why) {
        if ("true".equals(System.getenv("CI"))) {
            throw new IllegalStateException(test + " must run on a build server: " + why);
        }
        System.out.println(test + " is skipped: " + why);
        Assumptions.abort(why);
    }
}
