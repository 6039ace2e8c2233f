package kz.goldenhour.managedesk.own;

import java.util.Optional;

/// A page and its status.
///
/// @param location where to go on
record Answer(int status, String html, Optional<String> location) {
    static final int OK = 200;
    static final int SEE_OTHER = 303;
    static final int FAULTY = 400;
    static final int REFUSED = 403;
    static final int MISSING = 404;
    static final int NOT_ALLOWED = 405;
    static final int GONE = 410;
    static final int TOO_LARGE = 413;
    static final int BUSY = 503;

    Answer(int status, String html) {
        this(status, html, Optional.empty());
    }

    /// Goes on to another page of ours.
    static Answer to(String location) {
        return new Answer(SEE_OTHER, "", Optional.of(location));
    }
}
