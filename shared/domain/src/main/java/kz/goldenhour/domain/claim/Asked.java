package kz.goldenhour.domain.claim;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.goldenhour.domain.Lang;

/// How a claim came in.
///
/// @param text      the first report's text; an open report's, where that one was confidential and the claim was given
/// away
/// @param lang      its language, where known
/// @param at        when
/// @param pointers  the pointers by which later reports find it
/// @param similarTo    open claims that look alike but differ in a fact
/// @param confidential whoever wrote the text asked that nobody outside the desk be shown it
public record Asked(
        String text,
        Optional<Lang> lang,
        Instant at,
        List<PointerKey> pointers,
        List<ClaimId> similarTo,
        boolean confidential) {
    public Asked {
        pointers = List.copyOf(pointers);
        similarTo = List.copyOf(similarTo);
    }

    /// A text that nothing else is known of.
    public Asked(String text, Optional<Lang> lang, Instant at) {
        this(text, lang, at, List.of(), List.of(), false);
    }

    /// The same question in the words of somebody who asked it openly.
    public Asked openly(String words) {
        return new Asked(words, lang, at, pointers, similarTo, false);
    }

    /// What a reporter wrote.
    static Asked of(Report.Particulars particulars, Instant at) {
        return new Asked(particulars.text(), particulars.lang(), at, List.of(), List.of(), particulars.confidential());
    }
}
