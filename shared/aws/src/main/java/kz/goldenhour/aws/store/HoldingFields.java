package kz.goldenhour.aws.store;

import java.util.Optional;
import kz.goldenhour.domain.claim.ClaimState.Dismissal;
import kz.goldenhour.domain.publish.ClosingWord;
import kz.goldenhour.domain.publish.Content;
import kz.goldenhour.domain.publish.HoldingStatement;
import kz.goldenhour.domain.publish.HoldingStatement.Standing;
import kz.goldenhour.domain.publish.Rebuttal;

/// A holding statement as a map: standing, topic, place, nextWordBy, text; and the word that closes a claim.
final class HoldingFields {
    private HoldingFields() {}

    /// Empty where the content is no holding statement.
    static Optional<Item> write(Content content) {
        return switch (content) {
            case Rebuttal _, ClosingWord _ -> Optional.empty();
            case HoldingStatement holding ->
                Optional.of(Item.map()
                        .text("standing", holding.standing().name())
                        .map("topic", holding.topic().map(RebuttalFields::texts))
                        .map("place", holding.place().map(RebuttalFields::texts))
                        .time("nextWordBy", holding.nextWordBy())
                        .map("text", RebuttalFields.texts(holding.text())));
        };
    }

    /// A closing word: reason, topic, place, text. Empty where the content is none.
    static Optional<Item> closing(Content content) {
        return switch (content) {
            case Rebuttal _, HoldingStatement _ -> Optional.empty();
            case ClosingWord closing ->
                Optional.of(Item.map()
                        .text("reason", closing.reason().name())
                        .map("topic", closing.topic().map(RebuttalFields::texts))
                        .map("place", closing.place().map(RebuttalFields::texts))
                        .map("text", RebuttalFields.texts(closing.text())));
        };
    }

    static ClosingWord readClosing(Row row) {
        return new ClosingWord(
                Dismissal.valueOf(row.text("reason")),
                row.optionalMap("topic").map(RebuttalFields::texts),
                row.optionalMap("place").map(RebuttalFields::texts),
                RebuttalFields.texts(row.map("text")));
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
