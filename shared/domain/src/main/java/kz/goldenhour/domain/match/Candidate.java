package kz.goldenhour.domain.match;

import kz.goldenhour.domain.evidence.EvidenceRef;

/// One record that may fit. `score` orders candidates of one match and means nothing beside another's.
public record Candidate(EvidenceRef evidence, double score) {}
