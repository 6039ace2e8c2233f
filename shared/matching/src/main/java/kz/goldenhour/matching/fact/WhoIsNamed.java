package kz.goldenhour.matching.fact;

import java.util.List;
import java.util.stream.IntStream;

/// Compares whom and what a message names with what a claim names.
final class WhoIsNamed {
    private final List<Fact.Name> ours;
    private final List<Fact.Name> theirs;
    private final List<Fact.Name> extra;
    private final List<Fact.Name> missing;
    private final Lexicon lexicon;

    /// @param ours the names of the message that count
    WhoIsNamed(
            Read message, Read claim, List<Fact.Name> ours, boolean[] leftOut, Elsewhere elsewhere, Lexicon lexicon) {
        this.ours = ours;
        this.theirs = claim.facts().names();
        this.lexicon = lexicon;
        var all = new boolean[claim.words().size()];
        var unknown =
                ours.stream().filter(our -> !known(our, claim, all, theirs)).toList();
        extra = unknown.stream().filter(our -> !elsewhere.names(our, lexicon)).toList();
        // A name that another wording spells so stands for one that this wording spells otherwise
        missing = theirs.stream()
                .filter(their -> !known(their, message, leftOut, ours))
                .skip(unknown.size() - extra.size())
                .toList();
    }

    /// Names of the message that no wording of the record has.
    List<Fact.Name> extra() {
        return extra;
    }

    /// Names of the claim that the message does not have.
    List<Fact.Name> missing() {
        return missing;
    }

    /// "A accused B" is not "B accused A".
    boolean isInOrder() {
        int last = 0;
        for (var our : ours) {
            var places = IntStream.range(0, theirs.size())
                    .filter(i -> our.place().isEmpty()
                            ? SameName.same(our.skeleton(), theirs.get(i).skeleton(), lexicon)
                            : our.place().equals(theirs.get(i).place()))
                    .toArray();
            int from = last;
            if (places.length > 0) {
                var next = IntStream.of(places).filter(i -> i >= from).findFirst();
                if (next.isEmpty()) {
                    return false;
                }
                last = next.getAsInt();
            }
        }
        return true;
    }

    private boolean known(Fact.Name name, Read in, boolean[] left, List<Fact.Name> names) {
        if (!name.place().isEmpty()) {
            return names.stream().anyMatch(other -> other.place().equals(name.place()));
        }
        return SameName.in(in.words(), name, left, lexicon);
    }
}
