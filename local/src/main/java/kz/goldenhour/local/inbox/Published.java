package kz.goldenhour.local.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import software.amazon.awssdk.services.sns.model.InvalidParameterException;
import software.amazon.awssdk.services.sns.model.MessageAttributeValue;
import software.amazon.awssdk.services.sns.model.PublishRequest;

/// Reads what was published to a topic as SNS does.
final class Published {
    private static final JsonMapper JSON = new JsonMapper();

    private Published() {}

    /// The form for each kind of subscriber.
    static JsonNode forms(PublishRequest request) {
        if (!"json".equals(request.messageStructure())) {
            return JSON.createObjectNode().put("default", request.message());
        }
        try {
            var forms = JSON.readTree(request.message());
            if (!forms.path("default").isTextual()) {
                throw invalid("a JSON message needs the form default");
            }
            return forms;
        } catch (JsonProcessingException wrong) {
            throw invalid("the message is no JSON");
        }
    }

    /// What a filter compares: each value of a list, or the one there is.
    static List<String> values(MessageAttributeValue attribute) {
        return attribute.dataType().equals("String.Array")
                ? list(attribute.stringValue())
                : List.of(attribute.stringValue());
    }

    private static List<String> list(String json) {
        try {
            return JSON.readTree(json).valueStream().map(JsonNode::asText).toList();
        } catch (JsonProcessingException wrong) {
            throw invalid("an attribute of the type String.Array is no JSON");
        }
    }

    static InvalidParameterException invalid(String message) {
        return InvalidParameterException.builder().message(message).build();
    }
}
