package kz.goldenhour.bench.matching;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Files of one JSON object a line, as others write them.
final class Lines {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Lines() {}

    /// A text that must be there.
    static String text(JsonNode node, String field) {
        if (!node.path(field).isTextual() || node.path(field).asText().isBlank()) {
            throw new IllegalArgumentException(field + " must be a text");
        }
        return node.path(field).asText();
    }

    /// A name that must be there: a text or a whole number.
    static JsonNode id(JsonNode node) {
        var id = node.path("id");
        if (!id.isIntegralNumber() && (!id.isTextual() || id.asText().isBlank())) {
            throw new IllegalArgumentException("id must be a text or a whole number");
        }
        return id;
    }

    /// A list of names, or one name; none where it is missing.
    static List<String> ids(JsonNode line, String field) {
        var node = line.path(field);
        if (node.isTextual() || node.isIntegralNumber()) {
            return List.of(node.asText());
        }
        var ids = new ArrayList<String>();
        for (var one : node) {
            if (!one.isTextual() && !one.isIntegralNumber()) {
                throw new IllegalArgumentException(field + " must hold texts or whole numbers");
            }
            ids.add(one.asText());
        }
        return ids;
    }

    /// A list of texts, or one text; none where it is missing.
    static List<String> texts(JsonNode line, String field) {
        var node = line.path(field);
        if (node.isTextual()) {
            return List.of(node.asText());
        }
        var texts = new ArrayList<String>();
        for (var one : node) {
            if (!one.isTextual()) {
                throw new IllegalArgumentException(field + " must hold texts");
            }
            texts.add(one.asText());
        }
        return texts;
    }

    /// Reads each line that is not blank; a mark of byte order before the first is nothing.
    static void each(Path file, LineReader reader) throws IOException {
        int number = 0;
        try (var lines = Files.newBufferedReader(file)) {
            for (String line; (line = lines.readLine()) != null; ) {
                number++;
                line = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
                if (line.isBlank()) {
                    continue;
                }
                try {
                    reader.read(JSON.readTree(line));
                } catch (IllegalArgumentException | JsonProcessingException e) {
                    throw new BadLine(file + " line " + number + ": "
                            + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
                }
            }
        } catch (CharacterCodingException notUtf8) {
            throw new BadLine(file + " line " + (number + 1) + " or one soon after: not UTF-8");
        }
    }

    /// What is done with a line.
    @FunctionalInterface
    interface LineReader {
        void read(JsonNode line) throws IOException;
    }

    /// A line that cannot be read, with its number.
    static final class BadLine extends RuntimeException {
        BadLine(String message) {
            super(message);
        }
    }
}
