package kz.goldenhour.pages;

import java.util.Optional;

/// What the forms of one sitting carry from page to page.
///
/// @param session the handle that the PIN opened; empty before the PIN
/// @param after   how many decisions the officer's desk had made by then: a form that is sent twice shows by it
/// @param typed   every word typed so far
/// @param before  the trace of the text that was shown before, where the text has changed since
public record Sitting(String session, long after, Typed typed, Optional<Trace> before) {
    /// Before the PIN.
    public static Sitting closed(Typed typed) {
        return new Sitting("", 0, typed, Optional.empty());
    }

    /// After the PIN.
    public static Sitting open(String session, long after, Typed typed) {
        return new Sitting(session, after, typed, Optional.empty());
    }

    /// The same, on a text that has changed since. Fields that still hold the text shown before are no words of the
    /// officer's: they take the new one.
    public Sitting changedSince(Trace shown) {
        return new Sitting(session, after, typed.isCopyOf(shown) ? typed.withoutText("") : typed, Optional.of(shown));
    }

    /// The same with these words.
    public Sitting with(Typed words) {
        return new Sitting(session, after, words, before);
    }

    /// The same before another draft: words that were typed for the old one are its own no longer.
    public Sitting withoutDraft() {
        return new Sitting(session, after, typed.withoutText(""), before);
    }
}
