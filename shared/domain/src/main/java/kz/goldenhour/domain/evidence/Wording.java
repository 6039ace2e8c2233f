package kz.goldenhour.domain.evidence;

import kz.goldenhour.domain.Lang;

/// One way in which the claim is put. An alias is a wording that an officer was shown and ticked.
public record Wording(Lang lang, String text, boolean alias) {
    public Wording {
        text = text.strip();
        if (text.isEmpty()) {
            throw new IllegalArgumentException("a wording needs text");
        }
    }
}
