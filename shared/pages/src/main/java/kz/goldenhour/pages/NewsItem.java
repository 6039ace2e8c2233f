package kz.goldenhour.pages;

import java.util.Optional;
import kz.goldenhour.domain.Texts;
import kz.goldenhour.domain.desk.Desk;
import kz.goldenhour.domain.evidence.Wording;
import kz.goldenhour.domain.publish.HoldingStatement;
import kz.goldenhour.domain.publish.Publication;
import kz.goldenhour.domain.publish.Rebuttal;

/// One publication as the public sees it.
///
/// @param claim how an editor has put the claim; empty where only a reporter's words exist, which are never shown
public record NewsItem(Publication publication, Desk desk, Optional<Wording> claim) {
    public Optional<Rebuttal> rebuttal() {
        return publication.rebuttal();
    }

    /// The sentences of a holding statement; empty where it is an answer.
    public Optional<Texts> holding() {
        return publication.content() instanceof HoldingStatement holding
                ? Optional.of(holding.text())
                : Optional.empty();
    }

    String url(String base) {
        return base + "/rebuttals/" + publication.id();
    }
}
