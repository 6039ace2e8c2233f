package kz.goldenhour.aws.sns;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.goldenhour.domain.AstanaTime;
import kz.goldenhour.domain.Lang;
import kz.goldenhour.domain.Texts;
import kz.goldenhour.domain.evidence.Source;
import kz.goldenhour.domain.publish.Approval;
import kz.goldenhour.domain.publish.ClaimReviewed;
import kz.goldenhour.domain.publish.ClosingWord;
import kz.goldenhour.domain.publish.HoldingStatement;
import kz.goldenhour.domain.publish.Publication;
import kz.goldenhour.domain.publish.Rebuttal;

/// A publication as machines read it. Subscribers keep this form for years: fields are added, never changed.
final class PublicationJson {
    private PublicationJson() {}

    static Map<String, Object> of(Publication publication, ClaimReviewed claim) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", publication.id().value());
        json.put("desk", publication.desk().value());
        json.put("sequence", publication.sequence());
        json.put("claim", publication.claim().value());
        json.put("version", publication.version());
        json.put("kind", kind(publication));
        switch (publication.content()) {
            case Rebuttal rebuttal -> answer(json, rebuttal, claim);
            case HoldingStatement holding -> {
                json.put("text", texts(holding.text()));
                json.put("nextWordBy", time(holding.nextWordBy()));
            }
            case ClosingWord closing -> {
                json.put("text", texts(closing.text()));
                json.put("reason", closing.reason().name());
            }
        }
        json.put(
                "languages",
                publication.content().languages().stream().map(Lang::tag).toList());
        json.put("approval", approval(publication.approval()));
        json.put("contentHash", publication.content().contentHash());
        json.put("at", time(publication.at()));
        return json;
    }

    private static void answer(Map<String, Object> json, Rebuttal rebuttal, ClaimReviewed claim) {
        json.put("rating", rebuttal.rating().name());
        if (!claim.wordings().isEmpty()) {
            var reviewed = new LinkedHashMap<String, String>();
            claim.wordings().forEach(it -> reviewed.put(it.lang().tag(), it.text()));
            json.put("claimReviewed", reviewed);
        }
        json.put("quote", texts(rebuttal.quote()));
        json.put("body", texts(rebuttal.body()));
        json.put("sources", sources(rebuttal.sources()));
        rebuttal.spokesperson()
                .ifPresent(person ->
                        json.put("spokesperson", Map.of("name", texts(person.name()), "post", texts(person.post()))));
    }

    private static String time(Instant at) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(AstanaTime.offset(at));
    }

    static String kind(Publication publication) {
        return publication.kind().name().toLowerCase(Locale.ROOT);
    }

    private static Map<String, String> texts(Texts texts) {
        var json = new LinkedHashMap<String, String>();
        texts.languages().forEach(lang -> json.put(lang.tag(), texts.in(lang)));
        return json;
    }

    private static List<Map<String, String>> sources(List<Source> sources) {
        return sources.stream()
                .map(source -> {
                    var json = new LinkedHashMap<String, String>();
                    json.put("title", source.title());
                    json.put("url", source.url().toString());
                    source.date().ifPresent(date -> json.put("date", date.toString()));
                    return (Map<String, String>) json;
                })
                .toList();
    }

    /// Which kind of approval, and what can be looked up; no officer is named to the public here.
    private static Map<String, Object> approval(Approval approval) {
        return switch (approval) {
            case Approval.ByOfficer(var decision, var _, var second) -> {
                var json = new LinkedHashMap<String, Object>();
                json.put("kind", "officer");
                json.put("decision", decision.value());
                second.ifPresent(id -> json.put("secondDecision", id.value()));
                yield json;
            }
            case Approval.ByPreApprovedEvidence(var evidence, var _) ->
                Map.of(
                        "kind",
                        "preApprovedEvidence",
                        "evidence",
                        evidence.id().value(),
                        "evidenceVersion",
                        evidence.version());
            case Approval.ByDeskTemplate(var desk, var version, var _) ->
                Map.of("kind", "deskTemplate", "desk", desk.value(), "templateVersion", version);
        };
    }
}
