package kz.goldenhour.pages;

/// The public page of one holding statement.
///
/// @param base where the pages live, without a slash at the end
public record HoldingView(Words words, String base, NewsItem item) {
    public String text() {
        return item.word().orElseThrow().in(words.lang());
    }

    public String url() {
        return item.url(base);
    }
}
