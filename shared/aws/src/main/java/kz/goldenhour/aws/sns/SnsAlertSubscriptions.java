package kz.goldenhour.aws.sns;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.goldenhour.aws.Aws;
import kz.goldenhour.aws.http.Json;
import kz.goldenhour.domain.desk.Email;
import kz.goldenhour.domain.desk.OfficerId;
import kz.goldenhour.domain.message.AlertSubscriptions;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sns.model.Subscription;

/// Officers' mail as subscriptions of the alerts topic, one for each address, filtered by the officers who use it.
public final class SnsAlertSubscriptions implements AlertSubscriptions {
    private static final String FILTER = "FilterPolicy";

    private final SnsClient sns;
    private final String topic;

    public SnsAlertSubscriptions(SnsClient sns, String topic) {
        this.sns = sns;
        this.topic = topic;
    }

    public static SnsAlertSubscriptions of(Aws aws) {
        return new SnsAlertSubscriptions(aws.sns(), aws.settings().alertsTopic());
    }

    @Override
    public void subscribe(OfficerId officer, Email email) {
        var confirmed = confirmed(email);
        if (confirmed.isPresent()) {
            var officers = officers(confirmed.get());
            if (officers.add(officer.value())) {
                filter(confirmed.get(), officers);
            }
            return;
        }
        sns.subscribe(request -> request.topicArn(topic)
                .protocol("email")
                .endpoint(email.value())
                .attributes(Map.of(FILTER, filter(List.of(officer.value()))))
                .returnSubscriptionArn(true));
    }

    @Override
    public Set<String> confirmed() {
        return mails().map(it -> it.endpoint().toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }

    @Override
    public void unsubscribe(OfficerId officer, Email email) {
        confirmed(email).ifPresent(arn -> {
            var officers = officers(arn);
            officers.remove(officer.value());
            if (officers.isEmpty()) {
                sns.unsubscribe(request -> request.subscriptionArn(arn));
            } else {
                filter(arn, officers);
            }
        });
    }

    /// A subscription that waits for its confirmation has no ARN yet, and ends by itself.
    private Optional<String> confirmed(Email email) {
        return mails().filter(it -> it.endpoint().equalsIgnoreCase(email.value()))
                .map(Subscription::subscriptionArn)
                .findFirst();
    }

    private Stream<Subscription> mails() {
        return sns.listSubscriptionsByTopicPaginator(request -> request.topicArn(topic)).subscriptions().stream()
                .filter(it -> it.protocol().equals("email"))
                .filter(it -> it.subscriptionArn().startsWith("arn:"));
    }

    private Set<String> officers(String arn) {
        var attributes = sns.getSubscriptionAttributes(request -> request.subscriptionArn(arn))
                .attributes();
        var officers = new TreeSet<String>();
        Optional.ofNullable(attributes.get(FILTER))
                .map(Json::read)
                .map(policy -> policy.path(SnsMessenger.OFFICER))
                .ifPresent(names -> names.valueStream().map(JsonNode::asText).forEach(officers::add));
        return officers;
    }

    private void filter(String arn, Set<String> officers) {
        sns.setSubscriptionAttributes(request ->
                request.subscriptionArn(arn).attributeName(FILTER).attributeValue(filter(List.copyOf(officers))));
    }

    private static String filter(List<String> officers) {
        return Json.write(Map.of(SnsMessenger.OFFICER, officers));
    }
}
