package kz.goldenhour.managedesk;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.goldenhour.aws.http.Fields;
import kz.goldenhour.domain.desk.Desk;
import kz.goldenhour.domain.desk.DeskId;
import kz.goldenhour.domain.desk.DutyRules;

/// A desk in the API.
final class DeskBody {
    private DeskBody() {}

    /// The desk as the admin wants it, as the successor of `before`. Who only changes its name does not switch
    /// automatic
    /// publication on again.
    static Desk read(DeskId id, Fields body, Optional<Desk> before) {
        List.of("id", "version", "default", "warnings").forEach(body::has);
        return new Desk(
                id,
                before.map(Desk::version).orElse(0L) + 1,
                body.texts("name", 200),
                body.texts("regions", 100, 100).stream()
                        .map(region -> region.strip().toLowerCase(Locale.ROOT))
                        .filter(region -> !region.isEmpty())
                        .collect(Collectors.toSet()),
                body.text("pressContact", 300),
                Duration.ofMinutes(
                        body.number("answerWithinMinutes", 1, 60).orElse((int) Desk.DEFAULT_ANSWER_WITHIN.toMinutes())),
                body.flag("autoPublish").orElse(before.map(Desk::autoPublish).orElse(true)),
                duty(body, before));
    }

    private static DutyRules duty(Fields body, Optional<Desk> before) {
        var rules = before.map(Desk::duty).orElseGet(DutyRules::standard);
        long version = before.map(Desk::version).orElse(0L) + 1;
        return body.object("duty").map(it -> DutyBody.read(it, rules, version)).orElse(rules);
    }

    /// @param isDefault whether claims come here that no other desk covers
    static Map<String, Object> view(Desk desk, boolean isDefault, List<String> warnings) {
        var name = new LinkedHashMap<String, String>();
        desk.name().languages().forEach(lang -> name.put(lang.tag(), desk.name().in(lang)));
        var view = new LinkedHashMap<String, Object>();
        view.put("id", desk.id().value());
        view.put("version", desk.version());
        view.put("name", name);
        view.put("regions", desk.regions().stream().sorted().toList());
        view.put("pressContact", desk.pressContact());
        view.put("answerWithinMinutes", desk.answerWithin().toMinutes());
        view.put("autoPublish", desk.autoPublish());
        view.put("default", isDefault);
        view.put("duty", DutyBody.view(desk.duty()));
        if (!warnings.isEmpty()) {
            view.put("warnings", warnings);
        }
        return view;
    }
}
