package kz.goldenhour.aws.http;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kz.goldenhour.domain.Lang;

/// The fields that a page of ours sent back. Nothing in them is trusted; what cannot be read is as if it were not
/// there.
public record FormBody(Map<String, String> values) {
    private static final int MOST = 64 * 1024;
    private static final String LANG_BUTTON = "lang-";

    public FormBody {
        values = Map.copyOf(values);
    }

    public static FormBody read(APIGatewayProxyRequestEvent event) {
        var values = new HashMap<String, String>();
        for (var pair : isTooLarge(event) ? new String[0] : text(event).split("&")) {
            var parts = pair.split("=", 2);
            if (parts.length == 2) {
                values.put(decoded(parts[0]), decoded(parts[1]));
            }
        }
        return new FormBody(values);
    }

    /// Whether more was sent than any page of ours asks for.
    public static boolean isTooLarge(APIGatewayProxyRequestEvent event) {
        return text(event).length() > MOST;
    }

    /// A field; empty where it was not sent.
    public String get(String name) {
        return values.getOrDefault(name, "");
    }

    /// The value of the button that was pressed.
    public String action() {
        return get("action");
    }

    /// The language of the page, or of the button that asks for another.
    public Optional<Lang> lang() {
        return Lang.ofTag(action().startsWith(LANG_BUTTON) ? action().substring(LANG_BUTTON.length()) : get("lang"));
    }

    /// A gateway may hand the body over in Base64.
    private static String text(APIGatewayProxyRequestEvent event) {
        var text = event.getBody();
        if (text == null || !Boolean.TRUE.equals(event.getIsBase64Encoded())) {
            return text == null ? "" : text;
        }
        try {
            return new String(Base64.getDecoder().decode(text), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notBase64) {
            return "";
        }
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException noSuchEscape) {
            return "";
        }
    }
}
