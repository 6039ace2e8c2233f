package kz.goldenhour.domain.evidence;

import kz.goldenhour.domain.Texts;

/// The named official who stands for the answer.
public record Spokesperson(Texts name, Texts post) {}
