package kz.goldenhour.matching;

import java.util.Optional;
import java.util.Set;
import kz.goldenhour.domain.match.Reason;
import kz.goldenhour.domain.match.Reason.Finding;
import kz.goldenhour.matching.fact.Read;

/// What hangs together with a claim's first or last word and is no forwarding: "the wife of" the minister, "last year".
/// It belongs to the claim and makes another of it.
final class Attached {
    /// After these another sentence begins: "a neighbour rang that ...".
    private static final Set<String> THAT = Set.of("cto", "sto", "that", "budto", "dep", "degen", "deidi");

    private static final double ALL_OF_IT = 0.85;

    private final Read message;
    private final Read claim;
    private final SideBySide sides;
    private final Overlap overlap;

    Attached(Read message, Read claim, SideBySide sides, Overlap overlap) {
        this.message = message;
        this.claim = claim;
        this.sides = sides;
        this.overlap = overlap;
    }

    /// The nearest telling word before the claim or after it. Where the claim is reworded, such a word is a part of the
    /// rewording as often.
    Optional<Reason> reason() {
        if (overlap.claimCovered() < ALL_OF_IT) {
            return Optional.empty();
        }
        int word = sides.beginsClaim() && !beginsAnew() ? before() : -1;
        word = word < 0 && sides.endsClaim() ? after() : word;
        return word < 0
                ? Optional.empty()
                : Optional.of(new Reason(
                        Reason.Fact.TEXT,
                        Finding.ONLY_IN_MESSAGE,
                        message.words().get(word).surface(),
                        ""));
    }

    /// A capital letter says that the claim's first word begins a sentence, unless it names somebody.
    private boolean beginsAnew() {
        return !message.text().shouted()
                && Character.isUpperCase(
                        message.words().get(sides.first()).surface().charAt(0))
                && !claim.isName(0);
    }

    private int before() {
        int found = -1;
        for (int i = sides.first(); i > 0 && message.isJoined(i); i--) {
            if (isTalk(i - 1) || i == sides.first() && isThat(i - 1)) {
                return -1;
            }
            found = found < 0 && isTelling(i - 1) ? i - 1 : found;
        }
        return found;
    }

    private int after() {
        int found = -1;
        for (int i = sides.last() + 1; i < message.words().size() && message.isJoined(i); i++) {
            if (isTalk(i) || i == sides.last() + 1 && isThat(i)) {
                return -1;
            }
            found = found < 0 && isTelling(i) ? i : found;
        }
        return found;
    }

    private boolean isTalk(int word) {
        return message.isForwarding(word) || message.isTalk(word);
    }

    private boolean isThat(int word) {
        return THAT.contains(message.words().get(word).skeleton());
    }

    private boolean isTelling(int word) {
        return overlap.messageWeight[word] > 1 && !message.mayWrap(word);
    }
}
