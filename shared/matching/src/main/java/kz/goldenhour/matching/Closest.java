package kz.goldenhour.matching;

import java.util.ArrayList;
import java.util.List;
import kz.goldenhour.domain.evidence.Wording;
import kz.goldenhour.matching.fact.Elsewhere;
import kz.goldenhour.matching.fact.Read;

/// A wording of a record laid over the message; `others` are the wordings beside it.
record Closest(Wording wording, Read claim, Overlap overlap, List<Wording> others, View view) {
    static Closest of(Read message, int i, List<Wording> wordings, View view) {
        var claim = view.read(wordings.get(i).text());
        var others = new ArrayList<>(wordings);
        others.remove(i);
        return new Closest(wordings.get(i), claim, new Overlap(message, claim, view.weights()), others, view);
    }

    /// What the facts make of it.
    Decision decide(Read message) {
        var elsewhere = new Elsewhere(
                () -> others.stream().map(other -> view.read(other.text())).toList());
        return new Decision(message, claim, overlap, elsewhere, view.weights());
    }
}
