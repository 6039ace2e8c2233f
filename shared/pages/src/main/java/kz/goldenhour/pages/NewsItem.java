package kz.goldenhour.pages;

import java.util.Optional;
import kz.goldenhour.domain.Texts;
import kz.goldenhour.domain.desk.Desk;
import kz.goldenhour.domain.evidence.Wording;
import kz.goldenhour.domain.publish.ClosingWord;
import kz.goldenhour.domain.publish.HoldingStatement;
import kz.goldenhour.domain.publish.Publication;
import kz.goldenhour.domain.publish.Rebuttal;

/// One publication as the public sees it.
///
/// @param claim how an editor has put the claim; empty where only a reporter's words exist, which are never shown
/// @param past  a later word on the same claim is out, or the claim is decided
public record NewsItem(Publication publication, Desk desk, Optional<Wording> claim, boolean past) {
    public Optional<Rebuttal> rebuttal() {
        return publication.rebuttal();
    }

    /// The sentences of a holding statement, or of the word that closes a claim; empty where it is an answer.
    public Optional<Texts> word() {
        return switch (publication.content()) {
            case HoldingStatement holding -> Optional.of(holding.text());
            case ClosingWord closing -> Optional.of(closing.text());
            case Rebuttal _ -> Optional.empty();
        };
    }

    /// Whether it promises a word that has been given since.
    public boolean isKept() {
        return past && publication.content() instanceof HoldingStatement;
    }

    /// The key of what stands over its sentences.
    public String heading() {
        if (publication.content() instanceof ClosingWord) {
            return "news.closed";
        }
        return past ? "news.holding.past" : "news.holding";
    }

    String url(String base) {
        return base + "/rebuttals/" + publication.id();
    }
}
