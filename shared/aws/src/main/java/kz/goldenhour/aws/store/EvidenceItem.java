package kz.goldenhour.aws.store;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.goldenhour.domain.Lang;
import kz.goldenhour.domain.desk.DeskId;
import kz.goldenhour.domain.evidence.Evidence;
import kz.goldenhour.domain.evidence.EvidenceId;
import kz.goldenhour.domain.evidence.EvidenceRef;
import kz.goldenhour.domain.evidence.Meaning;
import kz.goldenhour.domain.evidence.Validity;
import kz.goldenhour.domain.evidence.Wording;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Evidence, in the table of its own: the newest version, and each version for good.
///
/// | | |
/// |---|---|
/// | pk, sk | `EVIDENCE#id`; `META` for the newest, `V#<version, 12 digits>` for each |
/// | attributes | id, version, desk, wordings (each with what a model makes of it), rebuttal, validity, verifiedAt,
/// preApproved, suspended, retired, author
/// |
/// | TTL | none |
/// | index `changes` | the newest alone: changedHour `2026-11-22T22#0`..`3`, changedKey `instant#id#version` |
final class EvidenceItem {
    static final String INDEX = "changes";
    static final String HOUR = "changedHour";
    static final String CHANGED = "changedKey";

    private EvidenceItem() {}

    static Key key(EvidenceId id) {
        return Key.meta("EVIDENCE#" + id);
    }

    static Key key(EvidenceRef version) {
        return new Key("EVIDENCE#" + version.id(), "V#%012d".formatted(version.version()));
    }

    static Map<String, AttributeValue> newest(Evidence evidence, Instant now) {
        return fields(key(evidence.id()), evidence)
                .text(HOUR, hour(now) + "#" + Due.shardOf(evidence.id().value()))
                .text(CHANGED, EdgeItem.from(now) + "#" + evidence.id() + "#" + evidence.version())
                .values();
    }

    static Map<String, AttributeValue> history(Evidence evidence) {
        return fields(key(evidence.ref()), evidence).values();
    }

    private static Item fields(Key key, Evidence evidence) {
        return Item.at(key)
                .text("id", evidence.id().value())
                .number("version", evidence.version())
                .text("desk", evidence.desk().value())
                .list(
                        "wordings",
                        evidence.wordings(),
                        it -> Item.map()
                                .text("lang", it.lang().name())
                                .text("text", it.text())
                                .flag("alias", it.alias())
                                .map(
                                        "meaning",
                                        it.meaning()
                                                .map(meaning -> Item.map()
                                                        .text("model", meaning.model())
                                                        .text("vector", meaning.vector()))))
                .map("rebuttal", RebuttalFields.write(evidence.rebuttal()))
                .map("validity", validity(evidence.validity()))
                .time("verifiedAt", evidence.verifiedAt())
                .flag("preApproved", evidence.preApproved())
                .flag("suspended", evidence.suspended())
                .flag("retired", evidence.retired())
                .text("author", evidence.author());
    }

    static Evidence fromItem(Row row) {
        return new Evidence(
                new EvidenceId(row.text("id")),
                row.number("version"),
                new DeskId(row.text("desk")),
                row.list(
                        "wordings",
                        it -> new Wording(
                                Lang.valueOf(it.text("lang")),
                                it.text("text"),
                                it.flag("alias"),
                                it.optionalMap("meaning")
                                        .map(made -> new Meaning(made.text("model"), made.text("vector"))))),
                RebuttalFields.read(row.map("rebuttal")),
                validity(row.map("validity")),
                row.time("verifiedAt"),
                row.flag("preApproved"),
                row.flag("suspended"),
                row.flag("retired"),
                row.text("author"));
    }

    /// What `evidence` may be stored on: the version before it.
    static Condition follows(Evidence evidence) {
        return evidence.version() == 1 ? Condition.ABSENT : isVersion(evidence.version() - 1);
    }

    static Condition isVersion(long version) {
        return Condition.of("version = :version").with(":version", version);
    }

    /// It is this version, and may answer with no officer looking.
    static Condition answers(long version) {
        return Condition.of("version = :version AND preApproved = :yes AND suspended = :no AND retired = :no")
                .with(":version", version)
                .with(":yes", true)
                .with(":no", false);
    }

    /// The partitions of the index that cover a span of time.
    static Stream<String> hours(Instant from, Instant to) {
        return Stream.iterate(
                        from.truncatedTo(ChronoUnit.HOURS),
                        hour -> !hour.isAfter(to),
                        hour -> hour.plus(Duration.ofHours(1)))
                .flatMap(hour -> IntStream.range(0, Due.count()).mapToObj(shard -> hour(hour) + "#" + shard));
    }

    private static String hour(Instant at) {
        return at.toString().substring(0, 13);
    }

    private static Item validity(Validity validity) {
        return switch (validity) {
            case Validity.Lasting(var until) -> Item.map().text("is", "lasting").time("until", until);
            case Validity.State(var answersFor) ->
                Item.map().text("is", "state").text("answersFor", answersFor.toString());
        };
    }

    private static Validity validity(Row row) {
        return switch (row.text("is")) {
            case "lasting" -> new Validity.Lasting(row.optionalTime("until"));
            case "state" -> new Validity.State(Duration.parse(row.text("answersFor")));
            default -> throw new IllegalStateException("evidence has a validity unknown to this code");
        };
    }
}
