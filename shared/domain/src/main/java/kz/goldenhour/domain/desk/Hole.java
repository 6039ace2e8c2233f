package kz.goldenhour.domain.desk;

import java.time.Instant;

/// A span in which nobody stands.
public record Hole(Who who, Instant from, Instant until) {}
