package kz.goldenhour.pages;

import java.util.List;
import java.util.Optional;

/// A change of a colleague, after the PIN: a second person says yes or no.
///
/// @param title   what is asked for
/// @param yes     what the first button does
/// @param session the handle of the session that the PIN opened
public record ChangeView(
        Words words, String desk, String title, List<Row> rows, String yes, String session, Optional<Notice> notice) {
    public ChangeView {
        rows = List.copyOf(rows);
    }

    /// One thing about the officer.
    ///
    /// @param before what holds now; empty where nothing did
    /// @param after  what will hold
    public record Row(String label, String before, String after) {
        /// Whether it will be another.
        public boolean isChanged() {
            return !before.equals(after);
        }
    }
}
