package kz.goldenhour.managedesk.own;

/// A page and its status.
record Answer(int status, String html) {
    static final int OK = 200;
    static final int FAULTY = 400;
    static final int REFUSED = 403;
    static final int MISSING = 404;
    static final int NOT_ALLOWED = 405;
    static final int GONE = 410;
    static final int BUSY = 503;
}
