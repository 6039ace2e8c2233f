package kz.goldenhour.domain.evidence;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Where anyone can check what the evidence says: a page, a document, a video.
///
/// @param title at most 300 characters
/// @param url   at most 1,000 characters
public record Source(String title, URI url, Optional<LocalDate> date) {
    public static final int TITLE_MOST = 300;
    public static final int URL_MOST = 1_000;

    public Source {
        title = title.strip();
        if (title.codePointCount(0, title.length()) > TITLE_MOST
                || url.toString().length() > URL_MOST) {
            throw new IllegalArgumentException("a source's title or url is too long");
        }
        if (title.isEmpty()) {
            throw new IllegalArgumentException("a source needs a title");
        }
        if (!List.of("https", "http").contains(String.valueOf(url.getScheme())) || url.getHost() == null) {
            throw new IllegalArgumentException("a source's url must start with https:// or http://");
        }
        if (url.getRawUserInfo() != null) {
            throw new IllegalArgumentException("a source's url has no name before its host");
        }
    }
}
