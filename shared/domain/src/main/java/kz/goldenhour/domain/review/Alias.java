package kz.goldenhour.domain.review;

import java.util.Optional;
import kz.goldenhour.domain.Lang;
import kz.goldenhour.domain.claim.Claim;
import kz.goldenhour.domain.claim.Spread;
import kz.goldenhour.domain.desk.DeskId;
import kz.goldenhour.domain.evidence.Evidence;
import kz.goldenhour.domain.evidence.Wording;
import kz.goldenhour.domain.match.Match;
import kz.goldenhour.domain.match.Outcome;
import kz.goldenhour.domain.match.Reason.Finding;

/// The words of a claim that an officer may make a wording of the record that answers it: from then on they are
/// found as the record's own are, and the facts are compared with them.
public final class Alias {
    /// Fewer words say nothing by themselves: "is it true?" would be answered whatever it is about.
    private static final int FEWEST_WORDS = 4;

    private static final int FEWEST_LETTERS = 20;
    /// What a record holds at most: another 50 make it no easier to find, and slower to compare.
    private static final int WORDINGS_MOST = 150;

    private static final int NEWSROOMS = 2;

    private Alias() {}

    /// The wording that may be offered. Empty where the record is another desk's, where a reporter asked that his
    /// words be kept within the desk, where a fact contradicts, where nothing is gained by it, and where nobody
    /// but one newsroom asks that is not vetted.
    public static Optional<Wording> offered(Claim claim, Evidence evidence, DeskId desk, Spread spread) {
        var text = claim.text().strip();
        boolean fits = evidence.desk().equals(desk)
                && !evidence.retired()
                && !claim.asked().confidential()
                && (spread.vettedNewsrooms() > 0 || spread.newsrooms() >= NEWSROOMS)
                && claim.match().filter(match -> isAlike(match, evidence)).isPresent()
                && evidence.wordings().size() < WORDINGS_MOST
                && text.length() >= FEWEST_LETTERS
                && text.length() <= Wording.MOST
                && text.split("\\s+").length >= FEWEST_WORDS
                && evidence.wordings().stream()
                        .noneMatch(wording -> wording.text().equalsIgnoreCase(text));
        return fits ? Optional.of(new Wording(claim.lang().orElse(Lang.RU), text, true)) : Optional.empty();
    }

    private static boolean isAlike(Match match, Evidence evidence) {
        return match.outcome() == Outcome.SUGGEST
                && match.evidence()
                        .filter(ref -> ref.id().equals(evidence.id()))
                        .isPresent()
                && match.reasons().stream().noneMatch(reason -> reason.finding() == Finding.CONTRADICTS);
    }
}
