package kz.goldenhour.curateevidence;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.goldenhour.domain.AstanaTime;
import kz.goldenhour.domain.Lang;
import kz.goldenhour.domain.Texts;
import kz.goldenhour.domain.evidence.Evidence;
import kz.goldenhour.domain.evidence.Source;
import kz.goldenhour.domain.evidence.Validity;

/// A record as the API shows it: the fields of a PUT, and what the service knows beside.
final class EvidenceView {
    private EvidenceView() {}

    static Map<String, Object> of(Evidence evidence, List<String> warnings) {
        var rebuttal = evidence.rebuttal();
        var view = new LinkedHashMap<String, Object>();
        view.put("id", evidence.id().value());
        view.put("version", evidence.version());
        view.put("wordings", wordings(evidence));
        view.put("rating", rebuttal.rating().name());
        validity(view, evidence.validity());
        view.put("truth", texts(rebuttal.body()));
        view.put("quote", texts(rebuttal.quote()));
        view.put(
                "sources", rebuttal.sources().stream().map(EvidenceView::source).toList());
        rebuttal.spokesperson()
                .ifPresent(person ->
                        view.put("spokesperson", Map.of("name", texts(person.name()), "post", texts(person.post()))));
        view.put("desk", evidence.desk().value());
        view.put("verifiedAt", time(evidence.verifiedAt()));
        view.put("preApproved", evidence.preApproved());
        view.put("suspended", evidence.suspended());
        view.put("author", evidence.author());
        if (!warnings.isEmpty()) {
            view.put("warnings", warnings);
        }
        return view;
    }

    private static List<Map<String, Object>> wordings(Evidence evidence) {
        return evidence.wordings().stream()
                .map(wording -> Map.<String, Object>of(
                        "lang", wording.lang().tag(), "text", wording.text(), "alias", wording.alias()))
                .toList();
    }

    private static void validity(Map<String, Object> view, Validity validity) {
        switch (validity) {
            case Validity.Lasting(var until) -> {
                view.put("kind", "lasting");
                until.ifPresent(end -> view.put("validUntil", time(end)));
            }
            case Validity.State(var answersFor) -> {
                view.put("kind", "state");
                view.put("answersForHours", answersFor.toHours());
            }
        }
    }

    private static Map<String, Object> source(Source source) {
        var view = new LinkedHashMap<String, Object>();
        view.put("title", source.title());
        view.put("url", source.url().toString());
        source.date().ifPresent(date -> view.put("date", date.toString()));
        return view;
    }

    private static Map<String, String> texts(Texts texts) {
        var view = new LinkedHashMap<String, String>();
        for (var lang : List.of(Lang.values())) {
            if (texts.languages().contains(lang)) {
                view.put(lang.tag(), texts.in(lang));
            }
        }
        return view;
    }

    private static String time(Instant instant) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(AstanaTime.offset(instant));
    }
}
