package kz.goldenhour.aws.anchor;

import java.time.Instant;
import java.util.LinkedHashMap;
import kz.goldenhour.aws.http.Json;
import kz.goldenhour.domain.audit.Anchor;
import kz.goldenhour.domain.desk.DeskId;

/// An anchor as a file that a person can read.
final class AnchorJson {
    private AnchorJson() {}

    static String write(Anchor anchor) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("desk", anchor.desk().value());
        fields.put("at", anchor.at().toString());
        fields.put("decisions", anchor.decisions());
        fields.put("decisionsHash", anchor.decisionsHash());
        fields.put("publications", anchor.publications());
        fields.put("publicationsHash", anchor.publicationsHash());
        return Json.write(fields);
    }

    /// @throws RuntimeException where it is no anchor
    static Anchor read(String text) {
        var fields = Json.read(text);
        return new Anchor(
                new DeskId(fields.path("desk").asText()),
                Instant.parse(fields.path("at").asText()),
                fields.path("decisions").asLong(),
                fields.path("decisionsHash").asText(),
                fields.path("publications").asLong(),
                fields.path("publicationsHash").asText());
    }
}
