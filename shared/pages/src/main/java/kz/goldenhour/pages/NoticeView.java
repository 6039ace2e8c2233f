package kz.goldenhour.pages;

import java.util.List;
import java.util.Optional;
import kz.goldenhour.domain.Rating;

/// A page that says how things stand and asks for nothing, or for one press.
///
/// @param rating shown large where a publication is what it is about
/// @param button the value and the words of the only button
/// @param typed  what the officer had typed, given back to read and copy
public record NoticeView(
        Words words,
        String title,
        Optional<Rating> rating,
        List<String> lines,
        Optional<Button> button,
        Optional<Link> link,
        Typed typed) {
    public NoticeView {
        lines = List.copyOf(lines);
    }

    public static NoticeView of(Words words, String title, List<String> lines) {
        return new NoticeView(
                words, title, Optional.empty(), lines, Optional.empty(), Optional.empty(), Typed.nothing());
    }

    public NoticeView with(Rating word) {
        return new NoticeView(words, title, Optional.of(word), lines, button, link, typed);
    }

    public NoticeView with(Button only) {
        return new NoticeView(words, title, rating, lines, Optional.of(only), link, typed);
    }

    public NoticeView with(Link only) {
        return new NoticeView(words, title, rating, lines, button, Optional.of(only), typed);
    }

    public NoticeView with(Typed words_given_back) {
        return new NoticeView(words, title, rating, lines, button, link, words_given_back);
    }

    /// Whether it asks "are you sure": then a second button goes back.
    public boolean asksOnceMore() {
        return button.filter(it -> it.value().endsWith("-yes")).isPresent();
    }

    /// A button and what it does.
    public record Button(String value, String text) {}

    /// Where to go on.
    public record Link(String url, String text) {}
}
