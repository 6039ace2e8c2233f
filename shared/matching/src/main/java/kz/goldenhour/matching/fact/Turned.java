package kz.goldenhour.matching.fact;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import kz.goldenhour.domain.match.Reason;
import kz.goldenhour.domain.match.Reason.Finding;

/// Finds what was turned round without a negation: a word of a pair of opposites that one text has more often than the
/// other. The other may say the contrary in words that no list knows, so one side of the pair is enough where such
/// words
/// stand opposite.
final class Turned {
    /// Words that deny without a negation: their contrary is any word, so they count in the claim alone too.
    private static final String LACK = "lack";
    /// What narrows a claim or takes it back: beside it or in it, in either text alone, it makes another.
    private static final Set<String> CONDITIONS = Set.of("kind if", "kind except", "kind only", "kind doubt");
    /// Was and will be.
    private static final String TENSE = "tense";
    private static final int REACH = 2;

    private final Read message;
    private final Read claim;
    private final Layout layout;
    private final Elsewhere elsewhere;
    private final Lexicon lexicon;
    private final List<Fact.Opposite> ours;
    private final List<Fact.Opposite> theirs;

    Turned(Read message, Read claim, Layout layout, Elsewhere elsewhere, Lexicon lexicon) {
        this.message = message;
        this.claim = claim;
        this.layout = layout;
        this.elsewhere = elsewhere;
        this.lexicon = lexicon;
        var same = new HashSet<Integer>();
        for (int i = 0; i < message.words().size(); i++) {
            int j = layout.partner(i);
            if (j >= 0
                    && message.words()
                            .get(i)
                            .skeleton()
                            .equals(claim.words().get(j).skeleton())
                    && !message.isOpposite(i, claim, j)) {
                same.add(j);
            }
        }
        ours = message.facts().opposites().stream()
                .filter(our -> !layout.isLeftOut(our.from()) && !same.contains(layout.partner(our.from())))
                .toList();
        theirs = claim.facts().opposites().stream()
                .filter(their -> !same.contains(their.from()))
                .toList();
    }

    /// The first that is found.
    Optional<Reason> reason() {
        for (var our : ours) {
            var turned = theirs.stream()
                    .filter(their -> isTurned(our, their) && more(our, ours, theirs) && more(their, theirs, ours))
                    .findFirst();
            if (turned.isPresent()) {
                return reason(Finding.CONTRADICTS, message.quote(our), claim.quote(turned.get()));
            }
        }
        for (var our : ours) {
            boolean mayTurn = layout.isClaimOpen()
                    || isCondition(our)
                    || isAttached(our)
                    || claim.facts().opposites().stream().anyMatch(their -> isTurned(our, their));
            if (our.sure() && mayTurn && more(our, ours, theirs) && !elsewhere.says(our, message, claim)) {
                return reason(Finding.ONLY_IN_MESSAGE, message.quote(our), "");
            }
        }
        for (var our : ours) {
            if (more(our, ours, theirs) && elsewhere.turns(our, message, claim)) {
                return reason(Finding.CONTRADICTS, message.quote(our), "");
            }
        }
        for (var their : theirs) {
            if (their.pair().equals(LACK) && more(their, theirs, ours) && layout.isMessageOpen()) {
                return reason(Finding.ONLY_IN_EVIDENCE, "", claim.quote(their));
            }
        }
        for (var their : theirs) {
            if (their.sure()
                    && CONDITIONS.contains(their.pair())
                    && more(their, theirs, ours)
                    && !layout.isMessageOpen()) {
                return reason(Finding.ONLY_IN_EVIDENCE, "", claim.quote(their));
            }
        }
        return auxiliary().or(this::misspelt);
    }

    /// Whether it narrows what is claimed, and not what somebody says about the message ("if it is true", "just got
    /// it").
    private boolean isCondition(Fact.Opposite our) {
        if (!CONDITIONS.contains(our.pair())) {
            return false;
        }
        int from = 0;
        int to = message.endOfClause(from);
        while (to <= our.from()) {
            from = to;
            to = message.endOfClause(from);
        }
        boolean leadsIn = to < message.words().size() && message.isLedIn(to);
        return !leadsIn && IntStream.range(from, to).noneMatch(message::isTalk);
    }

    /// Whether it stands right beside a word of the claim with nothing that parts them: "former minister", "deputy
    /// akim".
    private boolean isAttached(Fact.Opposite our) {
        return our.from() > 0 && layout.partner(our.from() - 1) >= 0 && message.isJoined(our.from())
                || our.to() + 1 < message.words().size()
                        && layout.partner(our.to() + 1) >= 0
                        && message.isJoined(our.to() + 1);
    }

    /// "Was" and "will be" say the time of the word that follows them: where both texts have that word, it is another.
    private Optional<Reason> auxiliary() {
        for (var our : message.facts().opposites()) {
            if (!isTense(our) || layout.isLeftOut(our.from())) {
                continue;
            }
            int end = Math.min(message.words().size(), our.to() + 1 + REACH);
            for (int i = our.to() + 1;
                    i < end && message.facts().oppositesAt(i).stream().noneMatch(Turned::isTense);
                    i++) {
                int partner = layout.partner(i);
                var turned = partner < 0 ? Optional.<Fact.Opposite>empty() : auxiliaryOf(partner, our);
                if (turned.isPresent()) {
                    return reason(Finding.CONTRADICTS, message.quote(our), claim.quote(turned.get()));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isTense(Fact.Opposite opposite) {
        return opposite.pair().equals(TENSE);
    }

    private Optional<Fact.Opposite> auxiliaryOf(int word, Fact.Opposite our) {
        return claim.facts().opposites().stream()
                .filter(their -> isTense(their) && their.to() < word && word - their.to() <= REACH)
                .max(Comparator.comparingInt(Fact.Opposite::to))
                .filter(their -> isTurned(our, their));
    }

    /// A word that nobody knows and that nothing stands beside may be meant for what turns the claim round.
    private Optional<Reason> misspelt() {
        for (int i = 0; i < message.words().size(); i++) {
            var word = message.words().get(i);
            boolean strange = !layout.isLeftOut(i)
                    && layout.partner(i) < 0
                    && !word.isNumber()
                    && !lexicon.isKnown(word.skeleton());
            if (strange
                    && claim.facts().opposites().stream()
                            .anyMatch(their -> their.side() <= 1
                                    && Facts.isNearOpposite(word, claim.words().get(their.from()), their))) {
                return reason(Finding.ONLY_IN_MESSAGE, word.surface(), "");
            }
        }
        return Optional.empty();
    }

    private static Optional<Reason> reason(Finding finding, String inMessage, String inEvidence) {
        return Optional.of(new Reason(Reason.Fact.OPPOSITE, finding, inMessage, inEvidence));
    }

    private static boolean isTurned(Fact.Opposite our, Fact.Opposite their) {
        return our.pair().equals(their.pair()) && our.side() != their.side();
    }

    private static boolean more(Fact.Opposite word, List<Fact.Opposite> here, List<Fact.Opposite> there) {
        return count(here, word) > count(there, word);
    }

    private static long count(List<Fact.Opposite> opposites, Fact.Opposite word) {
        return opposites.stream()
                .filter(it -> it.pair().equals(word.pair()) && it.side() == word.side())
                .count();
    }
}
