package kz.goldenhour.submitreport;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.goldenhour.domain.AstanaTime;
import kz.goldenhour.domain.Lang;
import kz.goldenhour.domain.Stores;
import kz.goldenhour.domain.Texts;
import kz.goldenhour.domain.claim.Claim;
import kz.goldenhour.domain.claim.ClaimClock.Told;
import kz.goldenhour.domain.claim.ClaimState;
import kz.goldenhour.domain.claim.NobodyWoken;
import kz.goldenhour.domain.claim.Report;
import kz.goldenhour.domain.claim.ReportStatus;
import kz.goldenhour.domain.claim.Statutory;
import kz.goldenhour.domain.clock.Holdings;
import kz.goldenhour.domain.desk.Desk;
import kz.goldenhour.domain.evidence.Source;
import kz.goldenhour.domain.message.ClosingText;
import kz.goldenhour.domain.message.HoldingText;
import kz.goldenhour.domain.message.NobodyWokenText;
import kz.goldenhour.domain.outbox.OfficersGate;
import kz.goldenhour.domain.publish.ClaimReviewed;
import kz.goldenhour.domain.publish.Publication;
import kz.goldenhour.domain.publish.Rebuttal;

/// A report as its reporter reads it.
final class ReportView {
    private final Stores stores;

    ReportView(Stores stores) {
        this.stores = stores;
    }

    /// The wish of the request itself stands first, then the report's, then the caller's, then the language of the
    /// text.
    static Lang lang(Report report, Optional<Lang> asked, Optional<Lang> accepted) {
        return asked.or(() -> report.particulars().lang())
                .or(() -> accepted)
                .orElseGet(() -> Lang.guess(report.particulars().text()));
    }

    Map<String, Object> of(Report report, Claim claim, Lang lang, List<String> warnings) {
        var view = new LinkedHashMap<String, Object>();
        view.put("id", report.id().value());
        var answer = answer(claim);
        var stopped = answer.isEmpty() && claim.state() instanceof ClaimState.Answered;
        view.put("status", (stopped ? ReportStatus.UNDER_REVIEW : ReportStatus.of(claim)).word());
        nextWordBy(claim).ifPresent(by -> view.put("nextWordBy", time(by)));
        view.put("desk", desk(claim, lang));
        NobodyWoken.of(claim).ifPresent(why -> view.put("nobodyWoken", nobodyWoken(why)));
        holding(claim).ifPresent(text -> view.put("holding", texts(text)));
        if (claim.isOpen()) {
            claim.clock().statutory().ifPresent(law -> view.put("statutory", statutory(law)));
        }
        answer.ifPresent(found ->
                found.rebuttal().ifPresent(rebuttal -> view.put("answer", answer(found, rebuttal, lang))));
        if (claim.state() instanceof ClaimState.Dismissed(var reason, var _)) {
            view.put("closing", texts(ClosingText.forReporters(reason)));
        }
        if (claim.state() instanceof ClaimState.Unanswered) {
            view.put("closing", texts(ClosingText.unanswered()));
        }
        if (!warnings.isEmpty()) {
            view.put("warnings", warnings);
        }
        return view;
    }

    /// What answers the claim, out or about to be. What the last gate refuses is nobody's word: it goes to nobody.
    private Optional<Publication> answer(Claim claim) {
        if (!(claim.state() instanceof ClaimState.Answered(var id, var _, var _))) {
            return Optional.empty();
        }
        return stores.ledger()
                .findSent(id)
                .or(() -> stores.ledger().find(id).filter(it -> OfficersGate.lets(stores, it)));
    }

    /// What the desk says meanwhile; empty where it has said nothing, or answered.
    private static Optional<Texts> holding(Claim claim) {
        return switch (claim.state()) {
            case ClaimState.Held(var at, var next) -> Optional.of(forReporters(claim, at, next));
            case ClaimState.HandedOver(var _, var at) ->
                claim.clock().told().contains(Told.REPORTERS)
                        ? Optional.of(forReporters(claim, at, claim.nextWordBy()))
                        : Optional.empty();
            case ClaimState.UnderReview _, ClaimState.Answered _, ClaimState.Dismissed _, ClaimState.Unanswered _ ->
                Optional.empty();
        };
    }

    private static Texts forReporters(Claim claim, Instant at, Instant next) {
        return HoldingText.forReporters(Holdings.standing(claim.clock()), at, next);
    }

    private static Map<String, String> texts(Texts texts) {
        var view = new LinkedHashMap<String, String>();
        texts.languages().forEach(lang -> view.put(lang.tag(), texts.in(lang)));
        return view;
    }

    private static Map<String, Object> nobodyWoken(NobodyWoken why) {
        var view = new LinkedHashMap<String, Object>();
        view.put("reason", why.word());
        view.put("text", texts(NobodyWokenText.forReporters(why)));
        return view;
    }

    private static Map<String, String> statutory(Statutory law) {
        var view = new LinkedHashMap<String, String>();
        view.put("media", law.media().toString());
        law.body().ifPresent(day -> view.put("body", day.toString()));
        return view;
    }

    /// When the reporter hears more at the latest; empty where there is nothing more to come.
    static Optional<Instant> nextWordBy(Claim claim) {
        return switch (claim.state()) {
            case ClaimState.UnderReview _, ClaimState.HandedOver _ -> Optional.of(claim.nextWordBy());
            case ClaimState.Held(var _, var by) -> Optional.of(by);
            case ClaimState.Answered _, ClaimState.Dismissed _, ClaimState.Unanswered _ -> Optional.empty();
        };
    }

    private Map<String, String> desk(Claim claim, Lang lang) {
        var view = new LinkedHashMap<String, String>();
        var desk = stores.desks().find(claim.desk());
        view.put("id", claim.desk().value());
        view.put(
                "name",
                desk.map(Desk::name)
                        .map(name -> name.in(lang))
                        .orElse(claim.desk().value()));
        desk.map(Desk::pressContact).ifPresent(contact -> view.put("pressContact", contact));
        return view;
    }

    /// In the language asked for where somebody wrote it, else in Russian.
    private Map<String, Object> answer(Publication found, Rebuttal rebuttal, Lang wanted) {
        var lang = rebuttal.languages().contains(wanted) ? wanted : Lang.RU;
        var view = new LinkedHashMap<String, Object>();
        view.put("rating", rebuttal.rating().name());
        ClaimReviewed.of(stores, found).in(lang).ifPresent(claim -> view.put("claimReviewed", claim.text()));
        view.put("quote", rebuttal.quote().in(lang));
        view.put("body", rebuttal.body().in(lang));
        view.put("lang", lang.tag());
        view.put(
                "languagesAvailable",
                rebuttal.languages().stream().map(Lang::tag).toList());
        rebuttal.spokesperson()
                .ifPresent(person -> view.put(
                        "spokesperson",
                        Map.of(
                                "name", person.name().in(lang),
                                "post", person.post().in(lang))));
        view.put("sources", rebuttal.sources().stream().map(ReportView::source).toList());
        view.put("version", rebuttal.contentHash());
        view.put("quotableFrom", time(found.at()));
        return view;
    }

    private static Map<String, String> source(Source source) {
        var view = new LinkedHashMap<String, String>();
        view.put("title", source.title());
        view.put("url", source.url().toString());
        source.date().ifPresent(date -> view.put("date", date.toString()));
        return view;
    }

    private static String time(Instant instant) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(AstanaTime.offset(instant));
    }
}
