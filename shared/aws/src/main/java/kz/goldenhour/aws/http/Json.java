package kz.goldenhour.aws.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Optional;

/// The one mapper of the house. Reading gives a tree, of which [Fields] takes one field at a time; depth and lengths
/// are bounded, so that no text costs more than its size.
public final class Json {
    private static final int DEEPEST = 20;

    private static final JsonMapper MAPPER = JsonMapper.builder(factory())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    private Json() {}

    private static JsonFactory factory() {
        return JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxNumberLength(40)
                        .maxNameLength(200)
                        .build())
                .build();
    }

    /// Reads a text.
    ///
    /// @throws BadRequest where it is no JSON, or nested too deeply
    public static JsonNode read(String text) {
        try {
            var tree = MAPPER.readTree(text);
            if (tree.isMissingNode()) {
                throw new BadRequest(Detail.NO_BODY);
            }
            return tree;
        } catch (StreamConstraintsException bounded) {
            throw new BadRequest(Detail.TOO_DEEP);
        } catch (JsonProcessingException malformed) {
            throw twice(malformed).orElseGet(() -> new BadRequest(Detail.NO_JSON));
        }
    }

    /// A name that stands twice in one object; the parser says so in words alone, and stands where it was.
    private static Optional<BadRequest> twice(JsonProcessingException malformed) {
        if (!malformed.getOriginalMessage().startsWith("Duplicate field")
                || !(malformed.getProcessor() instanceof JsonParser parser)) {
            return Optional.empty();
        }
        var path = parser.getParsingContext().pathAsPointer().toString();
        var field = path.substring(1).replaceAll("/(\\d+)(?=/|$)", "[$1]").replace('/', '.');
        return Optional.of(new BadRequest(field, Detail.TWICE));
    }

    /// Writes a value; what is null is left out.
    public static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException(unwritable);
        }
    }
}
