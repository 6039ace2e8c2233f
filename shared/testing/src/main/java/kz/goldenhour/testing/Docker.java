package kz.goldenhour.testing;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.async.ResultCallback;
import com.github.dockerjava.api.exception.NotFoundException;
import com.github.dockerjava.api.model.PullResponseItem;
import com.github.dockerjava.zerodep.ZerodepDockerHttpClient;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.testcontainers.shaded.com.github.dockerjava.core.DefaultDockerClientConfig;
import org.testcontainers.shaded.com.github.dockerjava.core.DockerClientConfig;
import org.testcontainers.shaded.com.github.dockerjava.core.DockerClientImpl;

/// Asks the Docker engine itself, within short bounds, before Testcontainers does: that one waits for minutes where an
/// image can be had from nowhere, and then fails instead of saying so.
final class Docker {
    private static final Duration PULL_AT_MOST = Duration.ofMinutes(5);

    private final DockerClientConfig config;
    private final Duration patience;

    /// @param config   where the engine is
    /// @param patience how long it may say nothing
    Docker(DockerClientConfig config, Duration patience) {
        this.config = config;
        this.patience = patience;
    }

    /// Where `DOCKER_HOST` or the chosen context of the docker command says.
    static Docker here() {
        return new Docker(DefaultDockerClientConfig.createDefaultConfigBuilder().build(), Duration.ofSeconds(20));
    }

    /// Why these images cannot be run; empty where all are here, or now have been pulled.
    Optional<String> missing(List<String> images) {
        var http = new ZerodepDockerHttpClient.Builder()
                .dockerHost(config.getDockerHost())
                .sslConfig(config.getSSLConfig())
                .connectionTimeout(patience)
                .responseTimeout(patience)
                .build();
        try (http;
                var client = DockerClientImpl.getInstance(config, http)) {
            client.pingCmd().exec();
            return images.stream()
                    .filter(image -> !isHere(client, image) && !pulled(client, image))
                    .map(image -> "Docker has no image " + image + " and cannot pull it")
                    .findFirst();
        } catch (IOException | RuntimeException noEngine) {
            return Optional.of("no usable Docker at " + config.getDockerHost() + " (" + noEngine.getMessage() + ")");
        }
    }

    private static boolean isHere(DockerClient client, String image) {
        try {
            client.inspectImageCmd(image).exec();
            return true;
        } catch (NotFoundException absent) {
            return false;
        }
    }

    private static boolean pulled(DockerClient client, String image) {
        try {
            client.pullImageCmd(image)
                    .exec(new ResultCallback.Adapter<PullResponseItem>())
                    .awaitCompletion(PULL_AT_MOST.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        } catch (RuntimeException refused) {
            return false;
        }
        return isHere(client, image); // a pull can end well and bring nothing
    }
}
