package kz.goldenhour.domain.outbox;

import kz.goldenhour.domain.Randomness;
import kz.goldenhour.domain.review.LinkHandle;

/// Makes links.
///
/// @param baseUrl where they lead, without a slash at the end
public record Links(String baseUrl, Randomness randomness) {
    String url(LinkHandle handle) {
        return baseUrl + "/r/" + handle.reveal();
    }

    /// To an officer's own page.
    String own(LinkHandle handle) {
        return baseUrl + "/o/" + handle.reveal();
    }
}
