package kz.goldenhour.local.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The inbox as a page: an SMS as a phone shows it, a mail as a mail program does, a publication as media get it.
public final class InboxPage {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String FRAME = frame();

    private InboxPage() {}

    private static String frame() {
        try (var file = InboxPage.class.getResourceAsStream("inbox.html")) {
            if (file == null) {
                throw new IllegalStateException("inbox.html is missing");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// The page of these messages, in their order.
    public static String of(List<Message> messages) {
        var shown = messages.isEmpty()
                ? "<p class=\"none\">Nothing yet. Send a report, and the officer's SMS and e-mail appear here.</p>"
                : messages.stream().map(InboxPage::message).collect(Collectors.joining("\n"));
        return FRAME.replace("{{count}}", String.valueOf(messages.size())).replace("{{messages}}", shown);
    }

    private static String message(Message message) {
        return switch (message.channel()) {
            case Message.SMS -> sms(message);
            case Message.EMAIL -> email(message);
            default -> publication(message);
        };
    }

    private static String sms(Message message) {
        return """
                <article class="sms"><header><b>SMS</b> to <bdi>%s</bdi> %s <small>%s</small></header>
                <p class="bubble" dir="auto">%s</p></article>
                """.formatted(
                Html.escaped(message.to()), time(message), SmsParts.of(message.text()), Html.linked(message.text()));
    }

    private static String email(Message message) {
        return """
                <article class="mail"><header><b>E-mail</b> to <bdi>%s</bdi> %s</header>
                <h2 dir="auto">%s</h2><p class="letter" dir="auto">%s</p></article>
                """.formatted(
                        Html.escaped(message.to()),
                        time(message),
                        subject(message),
                        Html.linked(message.text().strip()));
    }

    private static String publication(Message message) {
        var json = read(message.text());
        var texts = json.path("quote").properties().stream()
                .map(it -> language(
                        it.getKey(),
                        it.getValue().asText(),
                        json.path("body").path(it.getKey()).asText()))
                .collect(Collectors.joining());
        return """
                <article class="topic"><header><b>Published</b> to the media, topic <bdi>%s</bdi> %s</header>
                <h2 dir="auto"><span class="rating">%s</span> %s</h2><div class="texts">%s</div>%s
                <footer>%s</footer><details><summary>As their systems get it</summary><pre>%s</pre></details></article>
                """.formatted(
                        Html.escaped(message.to()),
                        time(message),
                        Html.escaped(json.path("rating").asText()),
                        subject(message),
                        texts,
                        sources(json.path("sources")),
                        attributes(message.attributes()),
                        Html.escaped(json.isMissingNode() ? message.text() : json.toPrettyString()));
    }

    private static String language(String lang, String quote, String body) {
        return """
                <section lang="%s"><p class="quote" dir="auto">%s</p><p class="letter" dir="auto">%s</p></section>
                """.formatted(Html.escaped(lang), Html.escaped(quote), Html.linked(body));
    }

    private static String sources(JsonNode sources) {
        var shown = sources.valueStream()
                .map(it -> "<li>%s, %s</li>"
                        .formatted(
                                Html.escaped(it.path("title").asText()),
                                Html.linked(it.path("url").asText())))
                .collect(Collectors.joining());
        return shown.isEmpty() ? "" : "<ul>" + shown + "</ul>";
    }

    private static String attributes(Map<String, String> attributes) {
        return attributes.entrySet().stream()
                .map(it -> "<code>%s=%s</code>".formatted(Html.escaped(it.getKey()), Html.escaped(it.getValue())))
                .collect(Collectors.joining(" "));
    }

    private static String subject(Message message) {
        return message.subject() == null ? "" : Html.escaped(message.subject());
    }

    private static String time(Message message) {
        return "<time datetime=\"%s\">%s</time>"
                .formatted(message.at(), message.at().substring(11, 16));
    }

    private static JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException plain) {
            return JSON.missingNode();
        }
    }
}
