package kz.goldenhour.reviewclaim;

/// A page and its status.
record Answer(int status, String html) {}
