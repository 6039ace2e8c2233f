package kz.goldenhour.pages;

import java.util.List;

/// The public list: the newest publications of all desks, newest first.
///
/// @param base where the pages live, without a slash at the end
public record NewsView(Words words, String base, List<NewsItem> items) {
    public NewsView {
        items = List.copyOf(items);
    }

    /// The address of a publication's page in the reader's language.
    public String url(NewsItem item) {
        return item.url(base) + "?lang=" + words.lang().tag();
    }
}
