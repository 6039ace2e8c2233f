package kz.goldenhour.pages;

/// One sentence at the top of a page.
///
/// @param grave something was refused or is in danger, as against mere news
public record Notice(boolean grave, String text) {
    public static Notice grave(String text) {
        return new Notice(true, text);
    }

    public static Notice news(String text) {
        return new Notice(false, text);
    }
}
