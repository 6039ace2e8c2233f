package kz.goldenhour.domain.evidence;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Where anyone can check what the evidence says: a page, a document, a video.
public record Source(String title, URI url, Optional<LocalDate> date) {
    public Source {
        title = title.strip();
        if (title.isEmpty()) {
            throw new IllegalArgumentException("a source needs a title");
        }
        if (!List.of("https", "http").contains(String.valueOf(url.getScheme())) || url.getHost() == null) {
            throw new IllegalArgumentException("a source's url must start with https:// or http://");
        }
    }
}
