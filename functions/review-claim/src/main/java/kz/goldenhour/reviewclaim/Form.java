package kz.goldenhour.reviewclaim;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.goldenhour.domain.Lang;
import kz.goldenhour.domain.Rating;
import kz.goldenhour.domain.claim.ClaimState.Dismissal;
import kz.goldenhour.domain.review.LinkHandle;
import kz.goldenhour.pages.Trace;
import kz.goldenhour.pages.Typed;

/// What a page sent back. Nothing in it is trusted; whatever cannot be read is as if it were not there.
record Form(Map<String, String> values) {
    private static final String LANG_BUTTON = "lang-";
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,15}");

    Form {
        values = Map.copyOf(values);
    }

    /// The body of a request as text; a gateway may hand it over in Base64.
    static String body(APIGatewayProxyRequestEvent event) {
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

    static Form read(String body) {
        var values = new HashMap<String, String>();
        for (var pair : body.split("&")) {
            var parts = pair.split("=", 2);
            if (parts.length == 2) {
                values.put(decoded(parts[0]), decoded(parts[1]));
            }
        }
        return new Form(values);
    }

    String action() {
        return get("action");
    }

    /// The decision that a confirming page is about.
    String decision() {
        return get("decision");
    }

    boolean isFrom(String step) {
        return get("step").equals(step);
    }

    boolean isLanguageSwitch() {
        return action().startsWith(LANG_BUTTON);
    }

    Optional<Lang> lang() {
        return Lang.ofTag(isLanguageSwitch() ? action().substring(LANG_BUTTON.length()) : get("lang"));
    }

    String pin() {
        return get("pin");
    }

    Optional<LinkHandle> session() {
        return LinkHandle.read(get("session"));
    }

    /// How many decisions the desk had made when the page was shown; more than any desk makes where it does not say so.
    long after() {
        return NUMBER.matcher(get("after")).matches() ? Long.parseLong(get("after")) : Long.MAX_VALUE - 1;
    }

    /// The hash of the text that was shown.
    String hash() {
        return get("hash");
    }

    Trace shown() {
        return Trace.read(get("shown"));
    }

    Typed typed() {
        return new Typed(values);
    }

    Optional<Rating> rating() {
        return named(Rating.values(), get("rating"));
    }

    Optional<Dismissal> dismissal() {
        return named(Dismissal.values(), get("reason"));
    }

    private String get(String name) {
        return values.getOrDefault(name, "");
    }

    private static <T extends Enum<T>> Optional<T> named(T[] all, String name) {
        for (var one : all) {
            if (one.name().equals(name)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException noSuchEscape) {
            return "";
        }
    }
}
