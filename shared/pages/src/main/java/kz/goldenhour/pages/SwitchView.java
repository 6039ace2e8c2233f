package kz.goldenhour.pages;

/// Asks once more before automatic publication is stopped or started.
///
/// @param on whether it is to be started
public record SwitchView(Words words, String desk, String session, boolean on) {
    /// What is pressed.
    public String action() {
        return on ? "start" : "stop";
    }
}
