package kz.goldenhour.local.host;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// A request and its answer, free of any server.
public final class Exchange {
    private Exchange() {}

    /// What came in.
    ///
    /// @param headers names in any case
    @SuppressWarnings("ArrayRecordComponent") // never compared, never changed
    public record Request(String method, URI uri, Map<String, List<String>> headers, byte[] body, String sourceIp) {
        public Request {
            var anyCase = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
            anyCase.putAll(headers);
            headers = anyCase;
        }

        Optional<String> header(String name) {
            return Optional.ofNullable(headers.get(name)).map(List::getLast);
        }

        /// The path as API Gateway routes it: without the slash at its end.
        String path() {
            var path = uri.getRawPath();
            return path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        }

        /// Parameters of the query, decoded, in their order.
        Map<String, List<String>> query() {
            var found = new LinkedHashMap<String, List<String>>();
            var query = uri.getRawQuery();
            if (query != null && !query.isEmpty()) {
                for (var pair : query.split("&", -1)) {
                    var parts = pair.split("=", 2);
                    found.computeIfAbsent(decoded(parts[0]), _ -> new ArrayList<>())
                            .add(parts.length == 2 ? decoded(parts[1]) : "");
                }
            }
            return found;
        }

        static String decoded(String text) {
            try {
                return URLDecoder.decode(text, StandardCharsets.UTF_8);
            } catch (IllegalArgumentException malformed) {
                return text;
            }
        }
    }

    /// What goes out.
    @SuppressWarnings("ArrayRecordComponent")
    public record Answer(int status, Map<String, List<String>> headers, byte[] body) {
        /// A text answer.
        public static Answer of(int status, String contentType, String body) {
            return new Answer(
                    status, Map.of("Content-Type", List.of(contentType)), body.getBytes(StandardCharsets.UTF_8));
        }

        /// The body as text.
        public String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }
}
