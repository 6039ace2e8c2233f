package kz.goldenhour.aws.store;

import java.util.Optional;
import kz.goldenhour.domain.publish.Content;
import kz.goldenhour.domain.publish.HoldingStatement;
import kz.goldenhour.domain.publish.HoldingStatement.Standing;
import kz.goldenhour.domain.publish.Rebuttal;

/// A holding statement as a map: standing, topic, place, nextWordBy, text.
final class HoldingFields {
    private HoldingFields() {}

    /// Empty where the content is no holding statement.
    static Optional<Item> write(Content content) {
        return switch (content) {
            case Rebuttal _ -> Optional.empty();
            case HoldingStatement holding ->
                Optional.of(Item.map()
                        .text("standing", holding.standing().name())
                        .map("topic", holding.topic().map(RebuttalFields::texts))
                        .map("place", holding.place().map(RebuttalFields::texts))
                        .time("nextWordBy", holding.nextWordBy())
                        .map("text", RebuttalFields.texts(holding.text())));
        };
    }

    static HoldingStatement read(Row row) {
        return new HoldingStatement(
                Standing.valueOf(row.text("standing")),
                row.optionalMap("topic").map(RebuttalFields::texts),
                row.optionalMap("place").map(RebuttalFields::texts),
                row.time("nextWordBy"),
                RebuttalFields.texts(row.map("text")));
    }
}
