package kz.goldenhour.domain.claim;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.goldenhour.domain.Lang;
import kz.goldenhour.domain.desk.DeskId;
import kz.goldenhour.domain.match.Match;

/// The one assertion that many reports are about. It has the clock.
///
/// @param revision     counts from 1; every change is conditional on the revision that was seen
/// @param text         the first report's text
/// @param lang         its language, where known
/// @param desk         the one desk that answers it
/// @param nextWordBy   when its reporters have been promised the next word
/// @param match        the evidence found; empty while matching was down and run-clock has not made up for it
/// @param pointers     the pointers by which later reports find it
/// @param similarTo    open claims that look alike but differ in a fact
/// @param publications how many publications it has had
public record Claim(
        ClaimId id,
        long revision,
        String text,
        Optional<Lang> lang,
        DeskId desk,
        Instant openedAt,
        Instant nextWordBy,
        Optional<Match> match,
        ClaimState state,
        List<PointerKey> pointers,
        List<ClaimId> similarTo,
        long publications) {

    public Claim {
        pointers = List.copyOf(pointers);
        similarTo = List.copyOf(similarTo);
    }

    public boolean isOpen() {
        return state.isOpen();
    }

    /// The claim one revision on, in another state.
    public Claim with(ClaimState next) {
        return new Claim(
                id,
                revision + 1,
                text,
                lang,
                desk,
                openedAt,
                nextWordBy,
                match,
                next,
                pointers,
                similarTo,
                publications + (next instanceof ClaimState.Answered ? 1 : 0));
    }

    /// The claim one revision on, with the evidence that was found for it.
    public Claim with(Match found) {
        return new Claim(
                id,
                revision + 1,
                text,
                lang,
                desk,
                openedAt,
                nextWordBy,
                Optional.of(found),
                state,
                pointers,
                similarTo,
                publications);
    }

    /// The same claim before it is stored, to be found by these pointers.
    public Claim foundBy(List<PointerKey> keys, List<ClaimId> alike) {
        return new Claim(id, revision, text, lang, desk, openedAt, nextWordBy, match, state, keys, alike, publications);
    }
}
