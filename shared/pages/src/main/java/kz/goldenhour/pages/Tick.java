package kz.goldenhour.pages;

import java.util.Locale;

/// What an officer must say of a record before its text goes out: a box, whose value names the
/// record and its version.
public enum Tick {
    /// Things are so now.
    NOW,
    /// He has read in what the record differs from the question.
    READ;

    /// The name of its field, and of its place on the page.
    public String field() {
        return name().toLowerCase(Locale.ROOT);
    }
}
