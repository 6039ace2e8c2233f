package kz.goldenhour.aws.store;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.goldenhour.domain.claim.ClaimId;
import kz.goldenhour.domain.desk.DeskId;
import kz.goldenhour.domain.publish.Approval;
import kz.goldenhour.domain.publish.Content;
import kz.goldenhour.domain.publish.Publication;
import kz.goldenhour.domain.publish.PublicationId;
import kz.goldenhour.domain.review.DecisionId;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// A publication, in its desk's gapless list.
///
/// | | |
/// |---|---|
/// | pk, sk | `LEDGER#desk`, `P#<sequence, 12 digits>` |
/// | attributes | desk, sequence, claim, version, kind, rebuttal, holding or closing, approval, at; waiting, until it
/// is out;
/// withdrawn: why it never goes out |
/// | TTL, index | none |
final class PublicationItem {
    static final String PREFIX = "P#";
    static final String WAITING = "waiting";
    /// The update of a publication that went out.
    static final String SENT = "REMOVE waiting";
    /// The update of one that never will.
    static final String WITHDRAW = "SET withdrawn = :why";
    static final Condition PRESENT = Condition.of("attribute_exists(pk)");

    private static final Pattern ID = Pattern.compile("(.{1,32})-([0-9]{1,12})");

    private PublicationItem() {}

    static Key key(DeskId desk, long sequence) {
        return new Key(LedgerItem.pk(desk), "P#%012d".formatted(sequence));
    }

    /// The item of this id, where it may be one.
    static Optional<Key> find(PublicationId id) {
        var parts = ID.matcher(id.value());
        return parts.matches()
                ? Optional.of(key(new DeskId(parts.group(1)), Long.parseLong(parts.group(2))))
                : Optional.empty();
    }

    static Key key(PublicationId id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no publication has the id " + id));
    }

    static boolean isSent(Row row) {
        return !row.flag(WAITING);
    }

    static Map<String, AttributeValue> toItem(Publication publication) {
        return Item.at(key(publication.desk(), publication.sequence()))
                .text("desk", publication.desk().value())
                .number("sequence", publication.sequence())
                .text("claim", publication.claim().value())
                .number("version", publication.version())
                .text("kind", publication.kind().name())
                .map("rebuttal", publication.rebuttal().map(RebuttalFields::write))
                .map("holding", HoldingFields.write(publication.content()))
                .map("closing", HoldingFields.closing(publication.content()))
                .map("approval", approval(publication.approval()))
                .time("at", publication.at())
                .flag(WAITING, true)
                .values();
    }

    static Publication fromItem(Row row) {
        return new Publication(
                new DeskId(row.text("desk")),
                row.number("sequence"),
                new ClaimId(row.text("claim")),
                row.number("version"),
                Publication.Kind.valueOf(row.text("kind")),
                row.optionalMap("holding")
                        .<Content>map(HoldingFields::read)
                        .or(() -> row.optionalMap("closing").map(HoldingFields::readClosing))
                        .orElseGet(() -> RebuttalFields.read(row.map("rebuttal"))),
                approval(row.map("approval")),
                row.time("at"));
    }

    static Condition withdrawn(String why) {
        return Condition.of("attribute_exists(pk)").with(":why", why);
    }

    private static Item approval(Approval approval) {
        return switch (approval) {
            case Approval.ByOfficer(var decision, var hash, var second) ->
                Item.map()
                        .text("by", "officer")
                        .text("decision", decision.value())
                        .text("second", second.map(DecisionId::value))
                        .text("contentHash", hash);
            case Approval.ByPreApprovedEvidence(var evidence, var hash) ->
                Item.map()
                        .text("by", "preApprovedEvidence")
                        .map("evidence", StateFields.ref(evidence))
                        .text("contentHash", hash);
            case Approval.ByDeskTemplate(var desk, var version, var hash) ->
                Item.map()
                        .text("by", "deskTemplate")
                        .text("desk", desk.value())
                        .number("version", version)
                        .text("contentHash", hash);
        };
    }

    private static Approval approval(Row row) {
        var hash = row.text("contentHash");
        return switch (row.text("by")) {
            case "officer" ->
                new Approval.ByOfficer(
                        new DecisionId(row.text("decision")),
                        hash,
                        row.optionalText("second").map(DecisionId::new));
            case "preApprovedEvidence" ->
                new Approval.ByPreApprovedEvidence(StateFields.ref(row.map("evidence")), hash);
            case "deskTemplate" ->
                new Approval.ByDeskTemplate(new DeskId(row.text("desk")), row.number("version"), hash);
            default -> throw new IllegalStateException("an approval is of a kind unknown to this code");
        };
    }
}
