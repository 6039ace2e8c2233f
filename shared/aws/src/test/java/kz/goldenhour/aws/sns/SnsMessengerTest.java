package kz.goldenhour.aws.sns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import kz.goldenhour.aws.Settings;
import kz.goldenhour.aws.http.Json;
import kz.goldenhour.domain.Lang;
import kz.goldenhour.domain.desk.Email;
import kz.goldenhour.domain.desk.OfficerId;
import kz.goldenhour.domain.desk.Phone;
import kz.goldenhour.domain.evidence.Wording;
import kz.goldenhour.domain.message.Messenger.Delivery;
import kz.goldenhour.domain.message.PublicationText;
import kz.goldenhour.domain.publish.ClaimReviewed;
import kz.goldenhour.domain.publish.Publication;
import kz.goldenhour.testing.Evidences;
import kz.goldenhour.testing.LocalStack;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.testcontainers.localstack.LocalStackContainer;
import software.amazon.awssdk.services.sns.SnsClient;

/// Against LocalStack, the nearest there is to the real SNS.
@DisplayNameGeneration(ReplaceUnderscores.class)
class SnsMessengerTest {
    private static final Publication PUBLICATION = Publications.of(Evidences.rebuttal());
    private static final ClaimReviewed CLAIM =
            new ClaimReviewed(List.of(new Wording(Lang.RU, "SAMPLE ЦОНы закроют", false)));

    @SuppressWarnings("NullAway.Init") // filled before all tests
    private static LocalStackContainer localStack;

    /// Not in a static initializer: what is skipped there counts as failed.
    @BeforeAll
    static void start() {
        localStack = LocalStack.start("SnsMessengerTest", "sns", "ses", "sqs");
    }

    @AfterAll
    static void stop() {
        if (localStack != null) {
            localStack.stop();
        }
    }

    private final Arrivals arrivals = new Arrivals(localStack);
    private final SnsClient sns = arrivals.sns();

    private String topic(String name) {
        return sns.createTopic(it -> it.name(name)).topicArn();
    }

    private SnsMessenger messenger(String name) {
        return new SnsMessenger(
                sns,
                new Settings(Map.of(
                        "ALERTS_TOPIC", topic(name + "-alerts"), "REBUTTALS_TOPIC", topic(name + "-rebuttals"))));
    }

    @Test
    void a_text_message_arrives_whole() {
        var delivery = messenger("sms").sms(new Phone("+77000000011"), "Жаңа сұрау. Мерзімі: 20:17.");

        assertThat(delivery).isInstanceOf(Delivery.Accepted.class);
        assertThat(Json.read(arrivals.texts("+77000000011")).toString()).contains("Жаңа сұрау. Мерзімі: 20:17.");
    }

    @Test
    void mail_reaches_the_officer_and_no_other() throws InterruptedException {
        var messenger = messenger("mail");
        var subscriptions = new SnsAlertSubscriptions(sns, topic("mail-alerts"));
        subscriptions.subscribe(new OfficerId("aigul"), new Email("aigul@sample.invalid"));
        subscriptions.subscribe(new OfficerId("bolat"), new Email("bolat@sample.invalid"));

        assertThat(subscriptions.confirmed()).contains("aigul@sample.invalid", "bolat@sample.invalid");

        messenger.email(new OfficerId("aigul"), "Golden Hour: жаңа сұрау", "first-alert");

        var mails = Json.read(arrivals.mailsWith("first-alert")).path("messages");
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
        subscribe("+77000000024", "{\"region\":[\"astana\"]}");
        subscribe("+77000000025", "{\"region\":[\"akmola-oblysy\"]}");

        assertThat(messenger.publish(PUBLICATION, CLAIM, Set.of("astana", "akmola-oblysy")))
                .isInstanceOf(Delivery.Accepted.class);

        // LocalStack writes an SMS of a JSON message as a JSON string once more
        var message = Json.read(arrivals.texts("+77000000021")).at("/sms_messages/+77000000021/0/Message");
        assertThat(Json.read(message.asText()).asText())
                .startsWith("ЖАЛҒАН / ЛОЖЬ. SAMPLE ХҚКО-лар әдеттегідей жұмыс істейді.")
                .contains("SAMPLE ЦОНы работают как обычно.");
        assertThat(arrivals.texts("+77000000022")).doesNotContain("SAMPLE");
        assertThat(arrivals.texts("+77000000023")).doesNotContain("SAMPLE");
        assertThat(arrivals.texts("+77000000024")).as("each region of the desk").contains("SAMPLE");
        assertThat(arrivals.texts("+77000000025")).contains("SAMPLE");
    }

    @Test
    void a_mail_subscriber_reads_the_whole_text_of_a_publication() throws InterruptedException {
        var messenger = messenger("mailed");
        sns.subscribe(
                it -> it.topicArn(topic("mailed-rebuttals")).protocol("email").endpoint("desk@newspaper.invalid"));

        assertThat(messenger.publish(PUBLICATION, CLAIM, Set.of())).isInstanceOf(Delivery.Accepted.class);

        var mail = Json.read(arrivals.mailsWith("desk@newspaper.invalid"))
                .path("messages")
                .valueStream()
                .filter(it -> it.path("Destination").toString().contains("desk@newspaper.invalid"))
                .toList();
        // LocalStack writes a subject of its own; the queue below sees ours
        assertThat(mail)
                .singleElement()
                .extracting(it -> it.at("/Body/text_part").asText())
                .isEqualTo(PublicationText.email(PUBLICATION));
    }

    @Test
    void a_queue_and_a_server_get_the_form_that_machines_read_and_its_attributes() throws InterruptedException {
        var messenger = messenger("queued");
        var queue = new LocalQueue(localStack, "newsroom");
        sns.subscribe(
                it -> it.topicArn(topic("queued-rebuttals")).protocol("sqs").endpoint(queue.arn()));

        assertThat(messenger.publish(PUBLICATION, CLAIM, Set.of("astana", "akmola-oblysy")))
                .isInstanceOf(Delivery.Accepted.class);

        var envelope = queue.message();
        assertThat(Json.read(envelope.path("Message").asText()))
                .isEqualTo(Json.read(Json.write(PublicationJson.of(PUBLICATION, CLAIM))));
        assertThat(envelope.path("Subject").asText()).isEqualTo("ЖАЛҒАН / ЛОЖЬ [tson-7]");
        var attributes = envelope.path("MessageAttributes");
        assertThat(attributes.path("kind").path("Value").asText()).isEqualTo("rebuttal");
        assertThat(attributes.path("desk").path("Value").asText()).isEqualTo("tson");
        assertThat(attributes.path("ring").path("Value").asText()).isEqualTo("media");
        assertThat(attributes.path("languages").path("Value").asText()).isEqualTo("[\"kk\",\"ru\"]");
        assertThat(attributes.path("region").path("Type").asText()).isEqualTo("String.Array");
        assertThat(attributes.path("region").path("Value").asText()).isEqualTo("[\"akmola-oblysy\",\"astana\"]");
        var forms = Json.read(SnsMessenger.forms(PUBLICATION, CLAIM));
        assertThat(forms.properties().stream().map(Map.Entry::getKey))
                .containsExactlyInAnyOrder("default", "https", "email", "sms");
        assertThat(Json.read(forms.path("default").asText())
                        .at("/claimReviewed/ru")
                        .asText())
                .isEqualTo("SAMPLE ЦОНы закроют");
        assertThat(forms.path("https")).isEqualTo(forms.path("default"));
        assertThat(forms.path("default").asText())
                .isEqualTo(envelope.path("Message").asText());
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

        assertThat(new SnsMessenger(sns, lost).publish(PUBLICATION, CLAIM, Set.of()))
                .isInstanceOf(Delivery.Unavailable.class);
    }
}
