package kz.goldenhour.bench.year;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A page of the product as a browser without script holds it: fields to fill, buttons to press.
final class Leaf {
    private static final Pattern TAG = Pattern.compile("<(input|button|textarea|select|option)\\b([^>]*)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([a-z-]+)=\"([^\"]*)\"");

    private final Map<String, String> fields = new LinkedHashMap<>();
    private final Map<String, String> boxes = new LinkedHashMap<>();
    private final Set<String> buttons = new HashSet<>();
    private final String html;

    Leaf(String html) {
        this.html = html;
        var tags = TAG.matcher(html);
        while (tags.find()) {
            var attributes = attributes(tags.group(2));
            var name = attributes.getOrDefault("name", "");
            var value = attributes.getOrDefault("value", "");
            switch (tags.group(1)) {
                case "button" -> buttons.add(value);
                case "textarea" -> {
                    int end = html.indexOf("</textarea>", tags.end());
                    fields.put(name, plain(html.substring(tags.end(), end)).stripLeading());
                }
                case "input" -> input(tags.group(2), attributes.getOrDefault("type", "text"), name, value);
                default -> {
                    // choices keep what the page says first
                }
            }
        }
    }

    private void input(String tag, String type, String name, String value) {
        switch (type) {
            case "radio" -> {
                if (tag.contains(" checked")) {
                    fields.put(name, value);
                }
            }
            case "checkbox" -> {
                boxes.put(name, value.isEmpty() ? "on" : value);
                if (tag.contains(" checked")) {
                    fields.put(name, boxes.get(name));
                }
            }
            default -> fields.put(name, value);
        }
    }

    boolean has(String button) {
        return buttons.contains(button);
    }

    String field(String name) {
        return fields.getOrDefault(name, "");
    }

    Leaf type(String name, String text) {
        fields.put(name, text);
        return this;
    }

    /// Ticks every box: "yes, it is so now".
    Leaf tickAll() {
        fields.putAll(boxes);
        return this;
    }

    /// What the page complains of, in plain words.
    String problems() {
        var body = html.replaceAll("(?s)<head>.*?</head>|<style.*?</style>|<textarea.*?</textarea>", " ");
        return plain(body.replaceAll("<[^>]*>", " ")).replaceAll("\\s+", " ").strip();
    }

    /// The form as it is sent when a button is pressed.
    String press(String action) {
        var sent = new LinkedHashMap<>(fields);
        sent.put("action", action);
        return sent.entrySet().stream()
                .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static Map<String, String> attributes(String tag) {
        var found = new LinkedHashMap<String, String>();
        var attributes = ATTRIBUTE.matcher(tag);
        while (attributes.find()) {
            found.put(attributes.group(1), plain(attributes.group(2)));
        }
        return found;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String plain(String html) {
        return html.indexOf('&') < 0
                ? html
                : html.replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&#34;", "\"")
                        .replace("&#39;", "'")
                        .replace("&amp;", "&");
    }
}
