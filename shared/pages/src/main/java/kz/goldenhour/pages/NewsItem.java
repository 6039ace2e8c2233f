package kz.goldenhour.pages;

import java.util.Optional;
import kz.goldenhour.domain.desk.Desk;
import kz.goldenhour.domain.evidence.Wording;
import kz.goldenhour.domain.publish.Publication;

/// One publication as the public sees it.
///
/// @param claim how an editor has put the claim; empty where only a reporter's words exist, which are never shown
public record NewsItem(Publication publication, Desk desk, Optional<Wording> claim) {
    String url(String base) {
        return base + "/rebuttals/" + publication.id();
    }
}
