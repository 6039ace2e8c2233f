package kz.goldenhour.managedesk;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.goldenhour.aws.http.BadRequest;
import kz.goldenhour.aws.http.Detail;
import kz.goldenhour.aws.http.Fields;
import kz.goldenhour.domain.Lang;
import kz.goldenhour.domain.Rating;
import kz.goldenhour.domain.Texts;
import kz.goldenhour.domain.desk.DutyRules;
import kz.goldenhour.domain.desk.HoldingTemplate;
import kz.goldenhour.domain.desk.Ladder;
import kz.goldenhour.domain.desk.OfficerId;
import kz.goldenhour.domain.desk.Step;
import kz.goldenhour.domain.desk.Who;

/// The rules of duty in the API. What is left out stays as it was.
final class DutyBody {
    private static final List<String> WORDS =
            Stream.of(Who.values()).map(DutyBody::word).toList();
    private static final int STEPS_MOST = 8;
    private static final int LIST_MOST = 100;
    private static final int NAME_MOST = 80;
    private static final int SMS_MOST = 100_000;

    private DutyBody() {}

    /// The word of the API.
    static String word(Who who) {
        return switch (who) {
            case ON_DUTY -> "onDuty";
            case DEPUTY -> "deputy";
            case HEAD -> "head";
            case DIRECT_LINE -> "directLine";
        };
    }

    private static Who who(String word) {
        return Stream.of(Who.values())
                .filter(who -> word(who).equals(word))
                .findFirst()
                .orElseThrow();
    }

    /// @param version of the desk that they go into
    static DutyRules read(Fields duty, DutyRules before, long version) {
        return new DutyRules(
                duty.has("ladder") ? ladder(duty) : before.ladder(),
                minutes(duty, "quietStepMinutes", 15).orElse(before.quietStep()),
                minutes(duty, "publicAfterMinutes", 60).orElse(before.publicAfter()),
                officer(duty, "head", before.head()),
                officer(duty, "directLine", before.directLine()),
                duty.has("secondApproval") ? ratings(duty) : before.secondApproval(),
                officer(duty, "namedDeputy", before.namedDeputy()),
                duty.number("smsPerDay", 1, SMS_MOST).orElse(before.smsPerDay()),
                duty.object("holding").map(it -> holding(it, version)).or(before::holding));
    }

    private static Ladder ladder(Fields duty) {
        var steps = duty.objects("ladder", STEPS_MOST).stream()
                .map(step -> new Step(
                        Duration.ofMinutes(step.number("afterMinutes", 0, 60)
                                .orElseThrow(() -> new BadRequest("duty.ladder.afterMinutes", Detail.REQUIRED))),
                        step.oneOf("who", WORDS)
                                .map(DutyBody::who)
                                .orElseThrow(() -> new BadRequest("duty.ladder.who", Detail.REQUIRED))))
                .toList();
        return BadRequest.ifInvalid("duty.ladder", Detail.NO_LADDER, () -> new Ladder(steps));
    }

    private static Optional<Duration> minutes(Fields duty, String name, int most) {
        return duty.number(name, 1, most).map(Duration::ofMinutes);
    }

    /// An empty text takes the officer out.
    private static Optional<OfficerId> officer(Fields duty, String name, Optional<OfficerId> before) {
        var text = duty.optionalText(name, 200);
        if (text.isEmpty()) {
            return before;
        }
        return text.get().isEmpty() ? Optional.empty() : duty.id(name, OfficerId::new);
    }

    private static Set<Rating> ratings(Fields duty) {
        return duty.texts("secondApproval", Rating.values().length, 20).stream()
                .map(text ->
                        BadRequest.ifInvalid("duty.secondApproval", Detail.NOT_ALLOWED, () -> Rating.valueOf(text)))
                .collect(Collectors.toSet());
    }

    private static HoldingTemplate holding(Fields holding, long version) {
        var topics = holding.objects("topics", LIST_MOST).stream()
                .map(topic -> BadRequest.ifInvalid(
                        "duty.holding.topics",
                        Detail.NO_TOPIC,
                        () -> new HoldingTemplate.Topic(
                                topic.texts("name", NAME_MOST),
                                topic.texts("words", LIST_MOST, 40).stream()
                                        .map(word -> word.strip().toLowerCase(Locale.ROOT))
                                        .collect(Collectors.toSet()))))
                .toList();
        var places = new TreeMap<String, Texts>();
        holding.objects("places", LIST_MOST)
                .forEach(place -> places.put(
                        place.text("region", 100).strip().toLowerCase(Locale.ROOT), place.texts("name", NAME_MOST)));
        return new HoldingTemplate(version, topics, places);
    }

    static Map<String, Object> view(DutyRules rules) {
        var view = new LinkedHashMap<String, Object>();
        view.put(
                "ladder",
                rules.ladder().steps().stream()
                        .map(step -> Map.of("afterMinutes", step.after().toMinutes(), "who", word(step.who())))
                        .toList());
        view.put("quietStepMinutes", rules.quietStep().toMinutes());
        view.put("publicAfterMinutes", rules.publicAfter().toMinutes());
        rules.head().ifPresent(officer -> view.put("head", officer.value()));
        rules.directLine().ifPresent(officer -> view.put("directLine", officer.value()));
        view.put(
                "secondApproval",
                rules.secondApproval().stream().map(Rating::name).sorted().toList());
        rules.namedDeputy().ifPresent(officer -> view.put("namedDeputy", officer.value()));
        view.put("smsPerDay", rules.smsPerDay());
        rules.holding().ifPresent(template -> view.put("holding", view(template)));
        return view;
    }

    private static Map<String, Object> view(HoldingTemplate template) {
        return Map.of(
                "topics",
                template.topics().stream()
                        .map(topic -> Map.of(
                                "name", texts(topic.name()),
                                "words", topic.words().stream().sorted().toList()))
                        .toList(),
                "places",
                new TreeMap<>(template.places())
                        .entrySet().stream()
                                .map(place -> Map.of("region", place.getKey(), "name", texts(place.getValue())))
                                .toList());
    }

    static Map<String, String> texts(Texts texts) {
        var view = new LinkedHashMap<String, String>();
        for (Lang lang : texts.languages()) {
            view.put(lang.tag(), texts.in(lang));
        }
        return view;
    }
}
