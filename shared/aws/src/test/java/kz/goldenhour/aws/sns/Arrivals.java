package kz.goldenhour.aws.sns;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.testcontainers.localstack.LocalStackContainer;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sns.SnsClient;

/// What arrived on phones and in mailboxes, as LocalStack tells.
record Arrivals(LocalStackContainer localStack) {

    SnsClient sns() {
        return SnsClient.builder()
                .endpointOverride(localStack.getEndpoint())
                .region(Region.of(localStack.getRegion()))
                .credentialsProvider(StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(localStack.getAccessKey(), localStack.getSecretKey())))
                .httpClient(UrlConnectionHttpClient.create())
                .build();
    }

    String texts(String phone) {
        return get("/_aws/sns/sms-messages?region=" + localStack.getRegion() + "&phoneNumber="
                + phone.replace("+", "%2B"));
    }

    /// Mail arrives about a second later.
    String mailsWith(String word) throws InterruptedException {
        for (int second = 0; second < 10; second++) {
            var mails = get("/_aws/ses");
            if (mails.contains(word)) {
                return mails;
            }
            Thread.sleep(Duration.ofSeconds(1));
        }
        return get("/_aws/ses");
    }

    private String get(String path) {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(localStack.getEndpoint() + path))
                    .build();
            return client.send(request, BodyHandlers.ofString()).body();
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
