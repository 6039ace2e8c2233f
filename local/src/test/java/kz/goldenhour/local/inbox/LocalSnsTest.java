package kz.goldenhour.local.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.sns.model.InternalErrorException;
import software.amazon.awssdk.services.sns.model.InvalidParameterException;
import software.amazon.awssdk.services.sns.model.MessageAttributeValue;
import software.amazon.awssdk.services.sns.model.NotFoundException;

/// SNS as the functions meet it here.
@DisplayNameGeneration(ReplaceUnderscores.class)
class LocalSnsTest {
    private static final String ALERTS = "arn:aws:sns:eu-central-1:000000000000:AlertsTopic";
    private static final String REBUTTALS = "arn:aws:sns:eu-central-1:000000000000:RebuttalsTopic";
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T14:57:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private Inbox inbox = new Inbox(Optional.empty(), _ -> {});
    private LocalSns sns = sns(Optional.empty());

    @Test
    void an_sms_lands_in_the_inbox_by_astana_time() {
        sns.publish(it -> it.phoneNumber("+77010000067").message("Жаңа сұрау").messageAttributes(text("a", "b")));
        assertThat(inbox.messages())
                .containsExactly(new Message(
                        "sms", "+77010000067", null, "Жаңа сұрау", Map.of("a", "b"), "2026-11-20T19:57:00+05:00"));
        assertThat(inbox.messages().getFirst().line()).isEqualTo("SMS to +7 7•• ••• •• 67 (1 part, 10 characters)");
    }

    @Test
    void mail_reaches_the_officer_whose_filter_fits_and_nobody_else() {
        officer("aigul");
        officer("daniyar");
        sns.publish(it -> it.topicArn(ALERTS).subject("S").message("T").messageAttributes(text("officer", "aigul")));
        assertThat(inbox.messages()).hasSize(1);
        assertThat(inbox.messages().getFirst().to()).isEqualTo("aigul@desk.example.kz");
    }

    @Test
    void a_changed_filter_counts_from_then_on() {
        var arn = officer("aigul");
        sns.setSubscriptionAttributes(it -> it.subscriptionArn(arn)
                .attributeName("FilterPolicy")
                .attributeValue("{\"officer\":[\"aigul\",\"daniyar\"]}"));
        sns.publish(it -> it.topicArn(ALERTS).message("T").messageAttributes(text("officer", "daniyar")));
        assertThat(inbox.messages()).hasSize(1);
        assertThat(sns.getSubscriptionAttributes(it -> it.subscriptionArn(arn)).attributes())
                .containsEntry("FilterPolicy", "{\"officer\":[\"aigul\",\"daniyar\"]}");
    }

    @Test
    void a_publication_is_shown_as_medias_systems_get_it_and_each_mail_subscriber_gets_the_form_of_mails() {
        sns.subscribe(it -> it.topicArn(REBUTTALS)
                .protocol("email")
                .endpoint("news@example.kz")
                .attributes(Map.of("FilterPolicy", "{\"languages\":[\"kk\"]}")));
        sns.publish(it -> it.topicArn(REBUTTALS)
                .messageStructure("json")
                .message("{\"default\":\"D\",\"https\":\"{\\\"a\\\":1}\",\"email\":\"E\"}")
                .messageAttributes(Map.of(
                        "languages",
                        MessageAttributeValue.builder()
                                .dataType("String.Array")
                                .stringValue("[\"kk\",\"ru\"]")
                                .build())));
        assertThat(inbox.messages()).extracting(Message::channel).containsExactly("email", "topic");
        assertThat(inbox.messages()).extracting(Message::text).containsExactly("E", "{\"a\":1}");
        assertThat(sns.getTopicAttributes(it -> it.topicArn(REBUTTALS)).attributes())
                .containsEntry("SubscriptionsConfirmed", "1");
    }

    @Test
    void what_sns_refuses_is_refused() {
        assertThatThrownBy(() -> sns.publish(it -> it.phoneNumber("8701").message("T")))
                .isInstanceOf(InvalidParameterException.class);
        assertThatThrownBy(() -> sns.publish(it -> it.topicArn("arn:other").message("T")))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> sns.publish(
                        it -> it.topicArn(ALERTS).subject("x".repeat(101)).message("T")))
                .isInstanceOf(InvalidParameterException.class);
    }

    @Test
    void while_it_is_down_nothing_is_taken() {
        sns.down(true);
        assertThatThrownBy(
                        () -> sns.publish(it -> it.phoneNumber("+77010000067").message("T")))
                .isInstanceOf(InternalErrorException.class);
        sns.down(false);
        sns.publish(it -> it.phoneNumber("+77010000067").message("T"));
        assertThat(inbox.messages()).hasSize(1);
    }

    @Test
    void a_folder_keeps_messages_and_subscriptions() {
        inbox = new Inbox(Optional.of(folder.resolve("inbox")), _ -> {});
        sns = sns(Optional.of(folder.resolve("subscriptions")));
        officer("aigul");
        sns.publish(it -> it.phoneNumber("+77010000067").message("бір\nекі"));
        inbox = new Inbox(Optional.of(folder.resolve("inbox")), _ -> {});
        sns = sns(Optional.of(folder.resolve("subscriptions")));
        sns.publish(it -> it.topicArn(ALERTS).message("T").messageAttributes(text("officer", "aigul")));
        assertThat(inbox.messages()).extracting(Message::text).containsExactly("T", "бір\nекі");
    }

    @Test
    void parts_are_counted_as_networks_count_them() {
        assertThat(SmsParts.of("a".repeat(160)).parts()).isEqualTo(1);
        assertThat(SmsParts.of("a".repeat(161)).parts()).isEqualTo(2);
        assertThat(SmsParts.of("ә".repeat(70)).parts()).isEqualTo(1);
        assertThat(SmsParts.of("ә".repeat(71)).parts()).isEqualTo(2);
        assertThat(SmsParts.of("ә".repeat(134)).parts()).isEqualTo(2);
        assertThat(SmsParts.of("ә".repeat(135)).parts()).isEqualTo(3);
    }

    @Test
    void the_page_escapes_what_it_shows_and_makes_links_of_addresses_alone() {
        var page = InboxPage.of(List.of(new Message(
                "sms",
                "+7",
                null,
                "<script>x</script> http://localhost:8080/r/Ab1 javascript:x",
                Map.of(),
                "2026-11-20T19:57:00+05:00")));
        assertThat(page)
                .contains("&lt;script&gt;x")
                .contains("<a href=\"http://localhost:8080/r/Ab1\" rel=\"noreferrer\">")
                .doesNotContain("<script>x")
                .doesNotContain("href=\"javascript");
    }

    private LocalSns sns(Optional<Path> file) {
        return LocalSns.of(inbox, file, Set.of(ALERTS, REBUTTALS), CLOCK);
    }

    private String officer(String name) {
        return sns.subscribe(it -> it.topicArn(ALERTS)
                        .protocol("email")
                        .endpoint(name + "@desk.example.kz")
                        .attributes(Map.of("FilterPolicy", "{\"officer\":[\"" + name + "\"]}")))
                .subscriptionArn();
    }

    private static Map<String, MessageAttributeValue> text(String name, String value) {
        return Map.of(
                name,
                MessageAttributeValue.builder()
                        .dataType("String")
                        .stringValue(value)
                        .build());
    }
}
