package kz.goldenhour.pages;

import kz.goldenhour.domain.publish.Rebuttal;

/// The public page of one rebuttal.
///
/// @param base where the pages live, without a slash at the end
public record RebuttalView(Words words, String base, NewsItem item) {
    public Rebuttal rebuttal() {
        return item.publication().rebuttal().orElseThrow();
    }

    public String url() {
        return item.url(base);
    }

    /// The page in words for machines: schema.org ClaimReview, safe inside a script element.
    public String claimReview() {
        return ClaimReview.json(this);
    }
}
