package kz.goldenhour.pages;

import java.time.Instant;
import java.util.List;
import kz.goldenhour.domain.AstanaTime;
import kz.goldenhour.domain.evidence.Evidence;
import kz.goldenhour.domain.evidence.Validity;
import kz.goldenhour.domain.evidence.Wording;
import kz.goldenhour.domain.match.Match;
import kz.goldenhour.domain.match.Outcome;

/// What is known of a claim, and how it stands to it.
public record EvidenceView(Words words, Instant now, Dossier dossier) {
    private static final int WORDINGS_SHOWN = 4;

    /// How the evidence stands to the claim, in a word for the bundle.
    public String outcome() {
        return dossier.claim()
                .match()
                .map(match -> dossier.draft().evidence().isEmpty() ? Outcome.NONE : match.outcome())
                .map(outcome -> dossier.claim().match().filter(Match::isChosen).isPresent()
                        ? "outcome.CHOSEN"
                        : "outcome." + outcome)
                .orElse("outcome.pending");
    }

    public List<ReasonLine> reasons() {
        return dossier.claim().match().stream()
                .flatMap(match -> match.reasons().stream())
                .map(reason -> ReasonLine.of(words, reason))
                .map(line -> isOthers() || isHidden(line) ? line.with(quote()) : line)
                .toList();
    }

    /// Whether what the claim was compared with are the words of another desk's reporter.
    private boolean isOthers() {
        var compared = dossier.claim().match().flatMap(Match::evidence);
        var ours = dossier.draft()
                .evidence()
                .filter(it -> it.desk().equals(dossier.desk().id()));
        return compared.filter(ref -> Evidence.isFromDecision(ref.id())).isPresent() && ours.isEmpty();
    }

    /// Whether the words are an alias in another desk's record.
    private boolean isHidden(ReasonLine line) {
        return dossier.draft()
                .evidence()
                .filter(it -> it.isHidden(line.evidence(), dossier.desk().id()))
                .isPresent();
    }

    private String quote() {
        return dossier.draft()
                .evidence()
                .map(it -> it.rebuttal().quote().in(words.lang()))
                .orElse("");
    }

    /// Some of the wordings, the officer's own language first.
    public List<Wording> wordings(Evidence evidence) {
        return evidence.wordingsFor(dossier.desk().id()).stream()
                .sorted((one, other) -> Boolean.compare(other.lang() == words.lang(), one.lang() == words.lang()))
                .limit(WORDINGS_SHOWN)
                .toList();
    }

    /// `verified on 14.03.2026, 8 months ago: is it so now?`; of what lasts nobody asks.
    public String verified(Evidence evidence) {
        var date = AstanaTime.date(evidence.verifiedAt());
        var key = evidence.validity() instanceof Validity.State ? "verified" : "verified.lasting";
        return words.of(key, date, Age.words(words, evidence.verifiedAt(), now));
    }
}
