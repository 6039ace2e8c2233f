package kz.goldenhour.aws.store;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.goldenhour.domain.Rating;
import kz.goldenhour.domain.Texts;
import kz.goldenhour.domain.desk.DutyRules;
import kz.goldenhour.domain.desk.HoldingTemplate;
import kz.goldenhour.domain.desk.Ladder;
import kz.goldenhour.domain.desk.OfficerId;
import kz.goldenhour.domain.desk.Step;
import kz.goldenhour.domain.desk.Who;

/// The rules of duty of a desk as a map.
final class DutyFields {
    private DutyFields() {}

    static Item write(DutyRules rules) {
        return Item.map()
                .list(
                        "ladder",
                        rules.ladder().steps(),
                        step -> Item.map()
                                .text("after", step.after().toString())
                                .text("who", step.who().name()))
                .text("quietStep", rules.quietStep().toString())
                .text("publicAfter", rules.publicAfter().toString())
                .text("head", rules.head().map(OfficerId::value))
                .text("directLine", rules.directLine().map(OfficerId::value))
                .texts(
                        "secondApproval",
                        rules.secondApproval().stream()
                                .map(Rating::name)
                                .sorted()
                                .toList())
                .text("namedDeputy", rules.namedDeputy().map(OfficerId::value))
                .number("smsPerDay", rules.smsPerDay())
                .map("holding", rules.holding().map(DutyFields::holding));
    }

    static DutyRules read(Row row) {
        return new DutyRules(
                new Ladder(row.list(
                        "ladder", step -> new Step(Duration.parse(step.text("after")), Who.valueOf(step.text("who"))))),
                Duration.parse(row.text("quietStep")),
                Duration.parse(row.text("publicAfter")),
                row.optionalText("head").map(OfficerId::new),
                row.optionalText("directLine").map(OfficerId::new),
                row.texts("secondApproval").stream().map(Rating::valueOf).collect(Collectors.toSet()),
                row.optionalText("namedDeputy").map(OfficerId::new),
                (int) row.number("smsPerDay"),
                row.optionalMap("holding").map(DutyFields::holding));
    }

    private static Item holding(HoldingTemplate template) {
        return Item.map()
                .number("version", template.version())
                .list(
                        "topics",
                        template.topics(),
                        topic -> Item.map()
                                .map("name", RebuttalFields.texts(topic.name()))
                                .texts("words", topic.words().stream().sorted().toList()))
                .list(
                        "places",
                        template.places().entrySet().stream()
                                .sorted(Map.Entry.comparingByKey())
                                .toList(),
                        place -> Item.map()
                                .text("region", place.getKey())
                                .map("name", RebuttalFields.texts(place.getValue())));
    }

    private static HoldingTemplate holding(Row row) {
        var places = new HashMap<String, Texts>();
        row.list("places", Optional::of)
                .forEach(place ->
                        place.ifPresent(it -> places.put(it.text("region"), RebuttalFields.texts(it.map("name")))));
        return new HoldingTemplate(
                row.number("version"),
                row.list(
                        "topics",
                        topic -> new HoldingTemplate.Topic(
                                RebuttalFields.texts(topic.map("name")), new HashSet<>(topic.texts("words")))),
                places);
    }
}
