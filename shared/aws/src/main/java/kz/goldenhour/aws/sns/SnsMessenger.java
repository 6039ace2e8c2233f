package kz.goldenhour.aws.sns;

import static java.util.Map.entry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import kz.goldenhour.aws.Aws;
import kz.goldenhour.aws.Settings;
import kz.goldenhour.aws.http.Json;
import kz.goldenhour.domain.Lang;
import kz.goldenhour.domain.desk.OfficerId;
import kz.goldenhour.domain.desk.Phone;
import kz.goldenhour.domain.message.Messenger;
import kz.goldenhour.domain.message.PublicationText;
import kz.goldenhour.domain.publish.ClaimReviewed;
import kz.goldenhour.domain.publish.Publication;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sns.model.AuthorizationErrorException;
import software.amazon.awssdk.services.sns.model.EndpointDisabledException;
import software.amazon.awssdk.services.sns.model.InvalidParameterException;
import software.amazon.awssdk.services.sns.model.InvalidParameterValueException;
import software.amazon.awssdk.services.sns.model.MessageAttributeValue;
import software.amazon.awssdk.services.sns.model.NotFoundException;
import software.amazon.awssdk.services.sns.model.OptedOutException;
import software.amazon.awssdk.services.sns.model.PublishRequest;
import software.amazon.awssdk.services.sns.model.ValidationException;

/// Messages through SNS: SMS straight to the phone, mail to officers through the alerts topic with a filter each,
/// publications through the rebuttals topic.
public final class SnsMessenger implements Messenger {
    /// Officers' mail is filtered by this attribute.
    static final String OFFICER = "officer";
    /// Who is told first: the media, so that they carry the claim with its answer or not at all.
    private static final String FIRST_RING = "media";

    private final SnsClient sns;
    private final Settings settings;

    public SnsMessenger(SnsClient sns, Settings settings) {
        this.sns = sns;
        this.settings = settings;
    }

    public static SnsMessenger of(Aws aws) {
        return new SnsMessenger(aws.sns(), aws.settings());
    }

    @Override
    public Delivery sms(Phone to, String text) {
        var attributes = new LinkedHashMap<String, MessageAttributeValue>();
        attributes.put("AWS.SNS.SMS.SMSType", text("Transactional"));
        settings.smsSenderId().ifPresent(sender -> attributes.put("AWS.SNS.SMS.SenderID", text(sender)));
        return send(request -> request.phoneNumber(to.value()).message(text).messageAttributes(attributes));
    }

    @Override
    public Delivery email(OfficerId to, String subject, String text) {
        return send(request -> request.topicArn(settings.alertsTopic())
                .subject(subject)
                .message(text)
                .messageAttributes(Map.of(OFFICER, text(to.value()))));
    }

    @Override
    public Delivery publish(Publication publication, ClaimReviewed claim, Set<String> regions) {
        var topic = settings.rebuttalsTopic();
        if (topic.isEmpty()) {
            return new Delivery.Unavailable("no topic for rebuttals is set");
        }
        return send(request -> request.topicArn(topic.get())
                .subject(PublicationText.subject(publication))
                .messageStructure("json")
                .message(forms(publication, claim))
                .messageAttributes(attributes(publication, regions)));
    }

    /// One form for each kind of subscriber; queues, functions and plain HTTP take the default.
    static String forms(Publication publication, ClaimReviewed claim) {
        var machine = Json.write(PublicationJson.of(publication, claim));
        return Json.write(Map.ofEntries(
                entry("default", machine),
                entry("https", machine),
                entry("email", PublicationText.email(publication)),
                entry("sms", PublicationText.sms(publication))));
    }

    private static Map<String, MessageAttributeValue> attributes(Publication publication, Set<String> regions) {
        var languages =
                publication.content().languages().stream().map(Lang::tag).toList();
        var attributes = new LinkedHashMap<String, MessageAttributeValue>();
        attributes.put("kind", text(PublicationJson.kind(publication)));
        attributes.put("desk", text(publication.desk().value()));
        attributes.put("languages", list(languages));
        attributes.put("ring", text(FIRST_RING));
        if (!regions.isEmpty()) {
            attributes.put("region", list(regions.stream().sorted().toList()));
        }
        return attributes;
    }

    @Override
    public OptionalLong audience() {
        var topic = settings.rebuttalsTopic();
        if (topic.isEmpty()) {
            return OptionalLong.empty();
        }
        try {
            var attributes = sns.getTopicAttributes(request -> request.topicArn(topic.get()))
                    .attributes();
            return Optional.ofNullable(attributes.get("SubscriptionsConfirmed"))
                    .map(Long::parseLong)
                    .map(OptionalLong::of)
                    .orElseGet(OptionalLong::empty);
        } catch (SdkException | NumberFormatException nobodyCanSay) {
            return OptionalLong.empty();
        }
    }

    /// What SNS says of the message itself is final; everything else may pass.
    private Delivery send(Consumer<PublishRequest.Builder> request) {
        try {
            return new Delivery.Accepted(sns.publish(request).messageId());
        } catch (InvalidParameterException
                | InvalidParameterValueException
                | ValidationException
                | OptedOutException
                | EndpointDisabledException refused) {
            return new Delivery.Refused(refused.getClass().getSimpleName());
        } catch (NotFoundException | AuthorizationErrorException misconfigured) {
            return new Delivery.Unavailable(misconfigured.getClass().getSimpleName());
        } catch (SdkException unavailable) {
            return new Delivery.Unavailable(unavailable.getClass().getSimpleName());
        }
    }

    /// A filter takes the message where it names one of them.
    private static MessageAttributeValue list(List<String> values) {
        return MessageAttributeValue.builder()
                .dataType("String.Array")
                .stringValue(Json.write(values))
                .build();
    }

    private static MessageAttributeValue text(String value) {
        return MessageAttributeValue.builder()
                .dataType("String")
                .stringValue(value)
                .build();
    }
}
