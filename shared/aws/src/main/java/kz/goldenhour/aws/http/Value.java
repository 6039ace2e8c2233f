package kz.goldenhour.aws.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Set;

/// Reads one value of a JSON object; what is none is refused by the name of its field.
final class Value {
    /// Years that a record speaks of: others are mistyped, and the far ones of `java.time` cannot be written as a date.
    private static final int TIMES_FROM = 2000;

    private static final int DATES_FROM = 1000;
    private static final int UNTIL = 2100;

    private Value() {}

    static String text(String field, JsonNode node, int most) {
        if (!node.isTextual()) {
            throw new BadRequest(field, Detail.NO_TEXT);
        }
        var text = node.textValue();
        if (text.codePointCount(0, text.length()) > most) {
            throw new BadRequest(field, Detail.TOO_LONG, Integer.toString(most));
        }
        if (text.codePoints().anyMatch(point -> Character.getType(point) == Character.SURROGATE)) {
            throw new BadRequest(field, Detail.HALF);
        }
        return text;
    }

    /// Whether a text shows nothing: blank, or of invisible marks alone.
    static boolean isBlank(String text) {
        return text.codePoints().allMatch(Value::isInvisible);
    }

    private static boolean isInvisible(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT;
    }

    /// An address of the web. A name before the host (`https://gov.kz@evil.example/`) only makes it look like another.
    static URI url(String field, JsonNode node) {
        try {
            var url = new URI(text(field, node, 2_000));
            var ofTheWeb = Set.of("https", "http").contains(String.valueOf(url.getScheme()));
            if (ofTheWeb && url.getHost() != null && url.getRawUserInfo() == null) {
                return url;
            }
        } catch (URISyntaxException noUrl) {
            // refused below
        }
        throw new BadRequest(field, Detail.NO_URL);
    }

    static Instant time(String field, String text) {
        try {
            var time = OffsetDateTime.parse(text);
            if (time.getYear() >= TIMES_FROM && time.getYear() < UNTIL) {
                return time.toInstant();
            }
        } catch (DateTimeException noTime) {
            // refused below
        }
        throw new BadRequest(field, Detail.NO_TIME);
    }

    static LocalDate date(String field, String text) {
        try {
            var date = LocalDate.parse(text);
            if (date.getYear() >= DATES_FROM && date.getYear() < UNTIL) {
                return date;
            }
        } catch (DateTimeException noDate) {
            // refused below
        }
        throw new BadRequest(field, Detail.NO_DATE);
    }
}
