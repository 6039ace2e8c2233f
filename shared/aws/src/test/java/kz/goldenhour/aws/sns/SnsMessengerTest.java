package kz.goldenhour.aws.sns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.OptionalLong;
import kz.goldenhour.aws.Settings;
import kz.goldenhour.aws.http.Json;
import kz.goldenhour.domain.claim.ClaimId;
import kz.goldenhour.domain.desk.Email;
import kz.goldenhour.domain.desk.OfficerId;
import kz.goldenhour.domain.desk.Phone;
import kz.goldenhour.domain.message.Messenger.Delivery;
import kz.goldenhour.domain.publish.Approval;
import kz.goldenhour.domain.publish.Publication;
import kz.goldenhour.testing.Desks;
import kz.goldenhour.testing.Evidences;
import kz.goldenhour.testing.LocalStack;
import kz.goldenhour.testing.TestClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.testcontainers.localstack.LocalStackContainer;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sns.SnsClient;

/// Against LocalStack, the nearest there is to the real SNS.
@DisplayNameGeneration(ReplaceUnderscores.class)
class SnsMessengerTest {
    @SuppressWarnings("NullAway.Init") // filled before all tests
    private static LocalStackContainer localStack;

    /// Not in a static initializer: what is skipped there counts as failed.
    @BeforeAll
    static void start() {
        localStack = LocalStack.start("SnsMessengerTest", "sns", "ses");
    }

    @AfterAll
    static void stop() {
        if (localStack != null) {
            localStack.stop();
        }
    }

    private final SnsClient sns = SnsClient.builder()
            .endpointOverride(localStack.getEndpoint())
            .region(Region.of(localStack.getRegion()))
            .credentialsProvider(StaticCredentialsProvider.create(
                    AwsBasicCredentials.create(localStack.getAccessKey(), localStack.getSecretKey())))
            .httpClient(UrlConnectionHttpClient.create())
            .build();

    private String topic(String name) {
        return sns.createTopic(it -> it.name(name)).topicArn();
    }

    private SnsMessenger messenger(String name) {
        return new SnsMessenger(
                sns,
                new Settings(Map.of(
                        "ALERTS_TOPIC", topic(name + "-alerts"), "REBUTTALS_TOPIC", topic(name + "-rebuttals"))));
    }

    private static String get(String path) {
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

    private static String texts(String phone) {
        return get("/_aws/sns/sms-messages?region=" + localStack.getRegion() + "&phoneNumber="
                + phone.replace("+", "%2B"));
    }

    /// Mail arrives about a second later.
    private static String mailsWith(String word) throws InterruptedException {
        for (int second = 0; second < 10; second++) {
            var mails = get("/_aws/ses");
            if (mails.contains(word)) {
                return mails;
            }
            Thread.sleep(Duration.ofSeconds(1));
        }
        return get("/_aws/ses");
    }

    private static Publication publication() {
        var rebuttal = Evidences.rebuttal();
        var approval =
                new Approval.ByPreApprovedEvidence(Evidences.preApproved().ref(), rebuttal.contentHash());
        return new Publication(
                Desks.TSON,
                7,
                new ClaimId("c1"),
                1,
                Publication.Kind.REBUTTAL,
                rebuttal,
                approval,
                TestClock.FRIDAY_EVENING);
    }

    @Test
    void a_text_message_arrives_whole() {
        var delivery = messenger("sms").sms(new Phone("+77000000011"), "Жаңа сұрау. Мерзімі: 20:17.");

        assertThat(delivery).isInstanceOf(Delivery.Accepted.class);
        assertThat(Json.read(texts("+77000000011")).toString()).contains("Жаңа сұрау. Мерзімі: 20:17.");
    }

    @Test
    void mail_reaches_the_officer_and_no_other() throws InterruptedException {
        var messenger = messenger("mail");
        var subscriptions = new SnsAlertSubscriptions(sns, topic("mail-alerts"));
        subscriptions.subscribe(new OfficerId("aigul"), new Email("aigul@sample.invalid"));
        subscriptions.subscribe(new OfficerId("bolat"), new Email("bolat@sample.invalid"));

        assertThat(subscriptions.confirmed()).contains("aigul@sample.invalid", "bolat@sample.invalid");

        messenger.email(new OfficerId("aigul"), "Golden Hour: жаңа сұрау", "first-alert");

        var mails = Json.read(mailsWith("first-alert")).path("messages");
        assertThat(mails.valueStream()
                        .filter(mail -> mail.toString().contains("first-alert"))
                        .map(mail -> mail.path("Destination").toString()))
                .singleElement()
                .asString()
                .contains("aigul@sample.invalid");
    }

    @Test
    void a_publication_reaches_subscribers_by_their_filter_in_their_form() {
        var messenger = messenger("news");
        subscribe("+77000000021", "{\"languages\":[\"kk\"],\"kind\":[\"rebuttal\"],\"ring\":[\"media\"]}");
        subscribe("+77000000022", "{\"languages\":[\"en\"]}");
        subscribe("+77000000023", "{\"region\":[\"mars\"]}");

        assertThat(messenger.publish(publication(), "astana")).isInstanceOf(Delivery.Accepted.class);

        // LocalStack writes an SMS of a JSON message as a JSON string once more
        var message = Json.read(texts("+77000000021")).at("/sms_messages/+77000000021/0/Message");
        assertThat(Json.read(message.asText()).asText())
                .startsWith("ЖАЛҒАН / ЛОЖЬ. SAMPLE ХҚКО-лар әдеттегідей жұмыс істейді.")
                .contains("SAMPLE ЦОНы работают как обычно.");
        assertThat(texts("+77000000022")).doesNotContain("SAMPLE");
        assertThat(texts("+77000000023")).doesNotContain("SAMPLE");
    }

    private void subscribe(String phone, String filter) {
        sns.subscribe(it -> it.topicArn(topic("news-rebuttals"))
                .protocol("sms")
                .endpoint(phone)
                .attributes(Map.of("FilterPolicy", filter)));
    }

    @Test
    void the_audience_is_known_from_the_topic_and_unknown_where_nobody_can_say() {
        var messenger = messenger("audience");
        sns.subscribe(
                it -> it.topicArn(topic("audience-rebuttals")).protocol("sms").endpoint("+77000000031"));

        assertThat(messenger.audience()).isPresent();
        assertThat(new SnsMessenger(
                                sns, new Settings(Map.of("REBUTTALS_TOPIC", "arn:aws:sns:us-east-1:000000000000:no")))
                        .audience())
                .isEqualTo(OptionalLong.empty());
    }

    @Test
    void a_topic_that_is_gone_is_tried_again_later() {
        var lost = new Settings(Map.of("REBUTTALS_TOPIC", "arn:aws:sns:us-east-1:000000000000:no"));

        assertThat(new SnsMessenger(sns, lost).publish(publication(), "")).isInstanceOf(Delivery.Unavailable.class);
    }
}
