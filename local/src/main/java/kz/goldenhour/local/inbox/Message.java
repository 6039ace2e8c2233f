package kz.goldenhour.local.inbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One message that would have left the house.
///
/// @param channel    `sms`, `email` or `topic`
/// @param to         a phone, an e-mail address, the name of a topic
/// @param subject    of mails and publications
/// @param text       what is read there; of a publication what media's systems get
/// @param attributes what subscribers filter by
/// @param at         with the offset of Astana
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Message(
        String channel, String to, @Nullable String subject, String text, Map<String, String> attributes, String at) {

    static final String SMS = "sms";
    static final String EMAIL = "email";
    static final String TOPIC = "topic";

    /// In one line, without what is personal or secret.
    public String line() {
        return switch (channel) {
            case SMS -> "SMS to %s (%s)".formatted(masked(to), SmsParts.of(text));
            case EMAIL -> "e-mail to %s: %s".formatted(to, subject);
            default -> "published to %s: %s".formatted(to, subject);
        };
    }

    private static String masked(String phone) {
        return "+7 7•• ••• •• " + phone.substring(Math.max(0, phone.length() - 2));
    }
}
