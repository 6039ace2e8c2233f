package kz.goldenhour.aws.http;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import kz.goldenhour.domain.Lang;
import kz.goldenhour.domain.caller.Caller;
import org.jspecify.annotations.Nullable;

/// A request as API Gateway hands it over (proxy integration, payload version 1.0), read with care.
public final class Request {
    private static final Set<String> UNTYPED =
            Set.of("", "text/plain", "application/octet-stream", "application/x-www-form-urlencoded");
    /// The largest body, in bytes.
    public static final int BODY_MOST = 64 * 1024;

    private final APIGatewayProxyRequestEvent event;
    private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    public Request(APIGatewayProxyRequestEvent event) {
        this.event = event;
        orEmpty(event.getHeaders()).forEach((name, value) -> {
            if (value != null) {
                headers.put(name, value);
            }
        });
    }

    /// The route as the API file writes it: `GET /v1/reports/{id}`.
    public String route() {
        return event.getHttpMethod() + " " + event.getResource();
    }

    /// The path as the caller wrote it, the stage included.
    public String fullPath() {
        var context = event.getRequestContext();
        return context == null || context.getPath() == null ? event.getPath() : context.getPath();
    }

    public String requestId() {
        var context = event.getRequestContext();
        return context == null || context.getRequestId() == null ? "none" : context.getRequestId();
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    public Optional<String> query(String name) {
        return Optional.ofNullable(orEmpty(event.getQueryStringParameters()).get(name));
    }

    /// A part of the path; the route says that it is there.
    public String pathParameter(String name) {
        return Optional.ofNullable(orEmpty(event.getPathParameters()).get(name)).orElse("");
    }

    /// Who calls, as the authorizer found out.
    public Caller caller() {
        return CallerContext.read(event);
    }

    /// The language that the caller reads: the first of `Accept-Language` that the service speaks.
    public Optional<Lang> acceptedLang() {
        return header("Accept-Language").flatMap(Request::firstSpoken);
    }

    private static Optional<Lang> firstSpoken(String accepted) {
        for (var range : accepted.split(",")) {
            var lang = Lang.ofTag(range.split(";", 2)[0]);
            if (lang.isPresent()) {
                return lang;
            }
        }
        return Optional.empty();
    }

    /// The fields of the JSON body. What simple programs send when nobody told them a type is read as JSON, too: a
    /// report must not be
    /// lost over a header.
    public Fields json() {
        var type = header("Content-Type").orElse("").split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        if (!UNTYPED.contains(type) && !type.equals("application/json") && !type.endsWith("+json")) {
            throw new Refused(Problem.UNSUPPORTED_MEDIA_TYPE, Detail.NOT_JSON_TYPE);
        }
        return Fields.of(Json.read(body()));
    }

    /// The body as text; empty where there is none.
    public String body() {
        return body(BODY_MOST);
    }

    /// The same where a route takes more, or less.
    ///
    /// @param most bytes
    public String body(int most) {
        var text = event.getBody();
        if (text == null) {
            return "";
        }
        if (!Boolean.TRUE.equals(event.getIsBase64Encoded())) {
            return within(text, text.getBytes(StandardCharsets.UTF_8).length, most);
        }
        var bytes = decoded(text);
        try {
            var plain = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return within(plain.toString(), bytes.length, most);
        } catch (CharacterCodingException notUtf8) {
            throw new BadRequest(Detail.NO_UTF8);
        }
    }

    private static byte[] decoded(String text) {
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException notBase64) {
            throw new BadRequest(Detail.NO_UTF8);
        }
    }

    /// Where a gateway has already replaced bytes that were no UTF-8, the sign of that is refused as they would be.
    private static String within(String text, int bytes, int most) {
        if (bytes > most) {
            throw new Refused(Problem.TOO_LARGE, Detail.TOO_LARGE, Integer.toString(most / 1024));
        }
        if (text.indexOf('\uFFFD') >= 0) {
            throw new BadRequest(Detail.NO_UTF8);
        }
        return text;
    }

    private static Map<String, String> orEmpty(@Nullable Map<String, String> map) {
        return map == null ? Map.of() : map;
    }
}
