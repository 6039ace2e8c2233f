package kz.goldenhour.reviewclaim;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A page as a browser without script holds it: its form is filled in and sent as it stands.
final class Sheet {
    private static final Pattern INPUT = Pattern.compile("<input ((?:[^>\"]|\"[^\"]*\")*)>");
    private static final Pattern AREA =
            Pattern.compile("<textarea [^>]*name=\"([^\"]*)\"[^>]*>\n?(.*?)</textarea>", Pattern.DOTALL);
    private static final Pattern BUTTON = Pattern.compile("<button [^>]*value=\"([^\"]*)\"[^>]*>(.*?)</button>");

    private final Evening evening;
    private final String handle;
    private final APIGatewayProxyResponseEvent response;
    private final Map<String, String> fields = new LinkedHashMap<>();
    private final Map<String, String> boxes = new LinkedHashMap<>();

    Sheet(Evening evening, String handle, APIGatewayProxyResponseEvent response) {
        this.evening = evening;
        this.handle = handle;
        this.response = response;
        var inputs = INPUT.matcher(html());
        while (inputs.find()) {
            var kind = attribute(inputs.group(1), "type");
            var chosen = inputs.group(1).contains(" checked");
            var value = attribute(inputs.group(1), "value");
            if (kind.equals("checkbox")) {
                boxes.put(attribute(inputs.group(1), "name"), value.isEmpty() ? "on" : value);
            }
            if (!kind.equals("radio") && !kind.equals("checkbox") || chosen) {
                fields.put(attribute(inputs.group(1), "name"), value.isEmpty() && chosen ? "on" : value);
            }
        }
        var areas = AREA.matcher(html());
        while (areas.find()) {
            fields.put(areas.group(1), plain(areas.group(2)));
        }
    }

    int status() {
        return response.getStatusCode();
    }

    String html() {
        return response.getBody();
    }

    Map<String, String> headers() {
        return response.getHeaders();
    }

    /// The words that a person reads, without tags and the look.
    String text() {
        var body = html().replaceAll("(?s)<head>.*</head>", "").replaceAll(INPUT.pattern(), "");
        return plain(body.replaceAll("<[^>]*>", " ")).replaceAll("\\s+", " ").strip();
    }

    String field(String name) {
        return fields.getOrDefault(name, "");
    }

    boolean has(String button) {
        return !words(button).isEmpty();
    }

    /// The actions of all buttons.
    List<String> buttons() {
        return BUTTON.matcher(html())
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    /// What a button says.
    String words(String value) {
        var buttons = BUTTON.matcher(html());
        while (buttons.find()) {
            if (buttons.group(1).equals(value)) {
                return plain(buttons.group(2)).strip();
            }
        }
        return "";
    }

    Sheet type(String name, String value) {
        fields.put(name, value);
        return this;
    }

    /// Ticks every box whose name begins so.
    Sheet tick(String names) {
        boxes.forEach((name, value) -> {
            if (name.startsWith(names)) {
                fields.put(name, value);
            }
        });
        return this;
    }

    /// Ticks that things are so now.
    Sheet sure() {
        return tick("now");
    }

    /// The names of the boxes.
    Set<String> boxes() {
        return Set.copyOf(boxes.keySet());
    }

    /// Presses a button.
    Sheet press(String action) {
        var sent = new LinkedHashMap<>(fields);
        sent.put("action", action);
        return evening.post(
                handle,
                sent.entrySet().stream()
                        .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
                        .collect(Collectors.joining("&")));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String attribute(String tag, String name) {
        var found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? plain(found.group(1)) : "";
    }

    private static String plain(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
