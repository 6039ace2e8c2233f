package kz.goldenhour.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The officer on duty with a phone: opens the link, types the PIN, presses buttons.
final class OnDuty {
    private static final Pattern LINK = Pattern.compile("https?://\\S+/r/[0-9A-Za-z_-]+");
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\">");

    /// "It is so now", which evidence of a state asks for; "I have read what differs", which a record that is like
    /// does.
    private static final Pattern BOX =
            Pattern.compile("<input type=\"checkbox\" name=\"(now|read)\" value=\"([^\"]*)\"");

    private final String pin;

    OnDuty(String pin) {
        this.pin = pin;
    }

    /// The link in a message.
    static String link(String text) {
        var found = LINK.matcher(text);
        assertThat(found.find()).as("a link in " + text).isTrue();
        return found.group();
    }

    static HttpResponse<String> opens(String link) {
        return Newsroom.send(HttpRequest.newBuilder(URI.create(link)));
    }

    /// PIN, "publish", "confirm": the page at the end.
    HttpResponse<String> approves(String link) {
        var page = presses(link, Map.of("pin", pin, "action", "open", "step", "pin"));
        return presses(link, form(presses(link, form(page, "approve")), "confirm"));
    }

    /// PIN alone: the claim.
    HttpResponse<String> looks(String link) {
        return presses(link, Map.of("pin", pin, "action", "open", "step", "pin"));
    }

    /// The form of a page with one of its buttons.
    static Map<String, String> form(HttpResponse<String> page, String button) {
        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        assertThat(page.body()).contains("value=\"" + button + "\"");
        var fields = new LinkedHashMap<String, String>();
        HIDDEN.matcher(page.body()).results().forEach(it -> fields.put(it.group(1), it.group(2)));
        BOX.matcher(page.body()).results().forEach(it -> fields.put(it.group(1), it.group(2)));
        fields.put("action", button);
        return fields;
    }

    static HttpResponse<String> presses(String link, Map<String, String> form) {
        var body = form.entrySet().stream()
                .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return Newsroom.send(HttpRequest.newBuilder(URI.create(link))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }
}
