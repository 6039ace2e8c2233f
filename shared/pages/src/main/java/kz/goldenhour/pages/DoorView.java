package kz.goldenhour.pages;

import java.util.List;
import java.util.Optional;

/// An officer's own page before his PIN: what it is about, and nothing confidential.
///
/// @param title  what it is about
/// @param lines  what happens next
/// @param button the value and the words of the button beside the PIN
/// @param failed the PIN was wrong
public record DoorView(
        Words words,
        String desk,
        String title,
        List<String> lines,
        NoticeView.Button button,
        Optional<Notice> notice,
        boolean failed) {
    public DoorView {
        lines = List.copyOf(lines);
    }
}
