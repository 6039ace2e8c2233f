package kz.goldenhour.pages;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The page for a desk that was given a claim and has not said whether it takes it.
public record OfferView(
        Words words, Instant now, Dossier dossier, Sitting sitting, Optional<Notice> notice, List<Problem> problems) {
    public OfferView {
        problems = List.copyOf(problems);
    }

    public Deadline deadline() {
        return Deadline.of(dossier.claim(), now);
    }

    public Problems wrong() {
        return new Problems(words, problems);
    }

    public HandView hands() {
        return new HandView(words, dossier, sitting, wrong());
    }
}
