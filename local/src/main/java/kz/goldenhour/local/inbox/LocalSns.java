package kz.goldenhour.local.inbox;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;
import static java.util.stream.Collectors.toMap;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import kz.goldenhour.domain.AstanaTime;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sns.model.GetSubscriptionAttributesRequest;
import software.amazon.awssdk.services.sns.model.GetSubscriptionAttributesResponse;
import software.amazon.awssdk.services.sns.model.GetTopicAttributesRequest;
import software.amazon.awssdk.services.sns.model.GetTopicAttributesResponse;
import software.amazon.awssdk.services.sns.model.InternalErrorException;
import software.amazon.awssdk.services.sns.model.ListSubscriptionsByTopicRequest;
import software.amazon.awssdk.services.sns.model.ListSubscriptionsByTopicResponse;
import software.amazon.awssdk.services.sns.model.NotFoundException;
import software.amazon.awssdk.services.sns.model.PublishRequest;
import software.amazon.awssdk.services.sns.model.PublishResponse;
import software.amazon.awssdk.services.sns.model.SetSubscriptionAttributesRequest;
import software.amazon.awssdk.services.sns.model.SetSubscriptionAttributesResponse;
import software.amazon.awssdk.services.sns.model.SubscribeRequest;
import software.amazon.awssdk.services.sns.model.SubscribeResponse;
import software.amazon.awssdk.services.sns.model.Subscription;
import software.amazon.awssdk.services.sns.model.UnsubscribeRequest;
import software.amazon.awssdk.services.sns.model.UnsubscribeResponse;

/// SNS on this machine: what is published lands in the [Inbox]. Refuses what SNS refuses.
public final class LocalSns implements SnsClient {
    private static final int SMS_MOST = 1600;

    private final Inbox inbox;
    private final Subscriptions subscriptions;
    private final Set<String> topics;
    private final Clock clock;
    private volatile boolean down;

    /// @param file   keeps the subscriptions over a restart
    /// @param topics ARNs; there are no others
    public static LocalSns of(Inbox inbox, Optional<Path> file, Set<String> topics, Clock clock) {
        return new LocalSns(inbox, new Subscriptions(file), topics, clock);
    }

    private LocalSns(Inbox inbox, Subscriptions subscriptions, Set<String> topics, Clock clock) {
        this.inbox = inbox;
        this.subscriptions = subscriptions;
        this.topics = Set.copyOf(topics);
        this.clock = clock;
    }

    /// From now on every call fails as it fails when SNS is down, until it is said to be up.
    public void down(boolean isDown) {
        down = isDown;
    }

    @Override
    public PublishResponse publish(PublishRequest request) {
        check(!down);
        if (request.phoneNumber() != null) {
            sms(request);
        } else {
            topic(request);
        }
        return PublishResponse.builder().messageId(UUID.randomUUID().toString()).build();
    }

    private static void check(boolean up) {
        if (!up) {
            throw InternalErrorException.builder()
                    .statusCode(503)
                    .message("SNS is down, on purpose")
                    .build();
        }
    }

    private void sms(PublishRequest request) {
        if (!request.phoneNumber().matches("\\+[1-9]\\d{6,14}")
                || request.message().length() > SMS_MOST) {
            throw Published.invalid("the phone is not E.164 or the text is too long");
        }
        inbox.add(message(Message.SMS, request.phoneNumber(), request, request.message()));
    }

    private void topic(PublishRequest request) {
        if (request.subject() != null && request.subject().length() > 100) {
            throw Published.invalid("a subject has at most 100 characters");
        }
        known(request.topicArn());
        var forms = Published.forms(request);
        if (forms.has("https")) {
            var name = request.topicArn().replaceFirst(".*:", "");
            inbox.add(message(Message.TOPIC, name, request, forms.get("https").asText()));
        }
        var attributes = request.messageAttributes().entrySet().stream()
                .collect(toMap(Map.Entry::getKey, it -> Published.values(it.getValue())));
        var mail = forms.path("email").asText(forms.path("default").asText());
        subscriptions.of(request.topicArn()).stream()
                .filter(it -> it.protocol().equals("email") && it.takes(attributes))
                .forEach(it -> inbox.add(message(Message.EMAIL, it.endpoint(), request, mail)));
    }

    private Message message(String channel, String to, PublishRequest request, String text) {
        var attributes = request.messageAttributes().entrySet().stream()
                .collect(toMap(Map.Entry::getKey, it -> it.getValue().stringValue(), (one, _) -> one, TreeMap::new));
        return new Message(
                channel,
                to,
                request.subject(),
                text,
                attributes,
                ISO_OFFSET_DATE_TIME.format(AstanaTime.offset(clock.instant())));
    }

    @Override
    public SubscribeResponse subscribe(SubscribeRequest request) {
        check(!down);
        known(request.topicArn());
        var filter = Subscriptions.policy(request.attributes().getOrDefault("FilterPolicy", "{}"));
        return SubscribeResponse.builder()
                .subscriptionArn(subscriptions.add(request.topicArn(), request.protocol(), request.endpoint(), filter))
                .build();
    }

    @Override
    public UnsubscribeResponse unsubscribe(UnsubscribeRequest request) {
        check(!down);
        subscriptions.remove(request.subscriptionArn());
        return UnsubscribeResponse.builder().build();
    }

    @Override
    public SetSubscriptionAttributesResponse setSubscriptionAttributes(SetSubscriptionAttributesRequest request) {
        check(!down);
        if (request.attributeName().equals("FilterPolicy")) {
            subscriptions.filter(request.subscriptionArn(), Subscriptions.policy(request.attributeValue()));
        }
        return SetSubscriptionAttributesResponse.builder().build();
    }

    @Override
    public GetSubscriptionAttributesResponse getSubscriptionAttributes(GetSubscriptionAttributesRequest request) {
        check(!down);
        var found = subscriptions
                .find(request.subscriptionArn())
                .orElseThrow(() -> NotFoundException.builder()
                        .message("no such subscription")
                        .build());
        return GetSubscriptionAttributesResponse.builder()
                .attributes(Map.of("FilterPolicy", Subscriptions.policy(found.filter())))
                .build();
    }

    @Override
    public ListSubscriptionsByTopicResponse listSubscriptionsByTopic(ListSubscriptionsByTopicRequest request) {
        check(!down);
        known(request.topicArn());
        return ListSubscriptionsByTopicResponse.builder()
                .subscriptions(subscriptions.of(request.topicArn()).stream()
                        .map(it -> Subscription.builder()
                                .subscriptionArn(it.arn())
                                .topicArn(it.topic())
                                .protocol(it.protocol())
                                .endpoint(it.endpoint())
                                .build())
                        .toList())
                .build();
    }

    @Override
    public GetTopicAttributesResponse getTopicAttributes(GetTopicAttributesRequest request) {
        check(!down);
        known(request.topicArn());
        var count = subscriptions.of(request.topicArn()).size();
        return GetTopicAttributesResponse.builder()
                .attributes(Map.of("SubscriptionsConfirmed", String.valueOf(count)))
                .build();
    }

    private void known(String topic) {
        if (!topics.contains(topic)) {
            throw NotFoundException.builder().message("no such topic: " + topic).build();
        }
    }

    @Override
    public String serviceName() {
        return "sns";
    }

    @Override
    public void close() {
        // nothing is held
    }
}
