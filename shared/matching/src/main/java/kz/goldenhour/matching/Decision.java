package kz.goldenhour.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kz.goldenhour.domain.match.Outcome;
import kz.goldenhour.domain.match.Reason;
import kz.goldenhour.domain.match.Reason.Finding;
import kz.goldenhour.matching.fact.Aside;
import kz.goldenhour.matching.fact.Elsewhere;
import kz.goldenhour.matching.fact.Guard;
import kz.goldenhour.matching.fact.Layout;
import kz.goldenhour.matching.fact.Read;

/// What the engine makes of a message and one wording of one record.
final class Decision {
    private static final double ANSWERS = 0.42;
    private static final double ALIKE = 0.85;
    private static final double LIKELY = 0.5;
    private static final double SAME_STORY = 0.7;
    private static final double SUGGESTS = 0.2;
    private static final double AT_ALL = 0.006;
    private static final double ALL_BUT_THE_SAME = 0.88;
    private static final double MUCH_THE_SAME = 0.6;
    private static final int FEW_CHANGES = 2;
    private static final int FEWEST_WORDS = 3;

    /// So many telling words make a claim of their own.
    private static final int A_CLAIM = 5;

    private final Read message;
    private final SideBySide sides;
    private final Overlap overlap;
    private final List<Reason> reasons = new ArrayList<>();
    private final int changes;
    private final boolean enough;

    Decision(Read message, Read claim, Overlap overlap, Elsewhere elsewhere, Weights weights) {
        this.overlap = overlap;
        this.message = message;
        enough = overlap.isEnough() || message.core().equals(claim.core());
        sides = new SideBySide(message, claim, overlap);
        var difference = new Difference(message, claim, sides, weights);
        var mended = difference.mended();
        var leftOut = leftOut(message, sides);
        var layout = new Layout(sides.partners(), leftOut, overlap.isMessageOpen(), overlap.isClaimOpen());
        reasons.addAll(new Guard(mended, claim, layout, elsewhere, weights).reasons());
        var changes = difference.reasons(leftOut);
        this.changes = changes.size();
        if (sides.share() >= ALL_BUT_THE_SAME || sides.share() >= MUCH_THE_SAME && changes.size() <= FEW_CHANGES) {
            reasons.addAll(changes);
        }
        rider(elsewhere).ifPresent(reasons::add);
        new Attached(message, claim, sides, overlap).reason().ifPresent(reasons::add);
        long words =
                message.words().stream().filter(word -> weights.of(word) > 1).count();
        if (words < FEWEST_WORDS && !message.core().equals(claim.core())) {
            reasons.add(new Reason(
                    Reason.Fact.LENGTH, Finding.ONLY_IN_EVIDENCE, message.text().clean(), ""));
        }
    }

    /// Sentences that do not carry the claim, and a wrapping that nothing parts from it.
    private boolean[] leftOut(Read message, SideBySide sides) {
        int size = message.words().size();
        var leftOut = new boolean[size];
        int before = sides.beginsClaim() && message.isWrapping(0, sides.first()) ? wrappingEnds(sides.first()) : 0;
        int after = sides.endsClaim() && message.isWrapping(sides.last() + 1, size)
                ? wrappingBegins(sides.last() + 1)
                : size;
        for (int i = 0; i < size; i++) {
            leftOut[i] = !overlap.focus[i] || i < before || i >= after;
        }
        // "..., it does not" right after the claim is no wrapping of it
        int next = sides.last() + 1;
        if (next > 0 && next < size && message.isNegation(next) && !ends(next - 1)) {
            leftOut[next] = false;
        }
        return leftOut;
    }

    /// What hangs together with the claim's first word must be a wrapping word by word: "Attention all! Former minister
    /// ...".
    private int wrappingEnds(int first) {
        int joined = first;
        while (joined > 0 && message.isJoined(joined)) {
            joined--;
        }
        return IntStream.range(joined, first)
                .filter(i -> !message.mayWrap(i))
                .findFirst()
                .orElse(first);
    }

    /// The same after the claim's last word.
    private int wrappingBegins(int after) {
        int joined = after;
        while (joined < message.words().size() && message.isJoined(joined)) {
            joined++;
        }
        return IntStream.range(after, joined)
                        .filter(i -> !message.mayWrap(i))
                        .max()
                        .orElse(after - 1)
                + 1;
    }

    /// What the message says besides this claim, to be matched by itself; empty where it is no claim.
    String besides() {
        var rest = new StringBuilder();
        int content = 0;
        for (int i = 0; i < message.words().size(); i++) {
            if (!message.isForwarding(i) && isOutside(i)) {
                content += overlap.messageWeight[i] > 1 && !message.mayWrap(i) && !message.isTalk(i) ? 1 : 0;
                rest.append(message.words().get(i).surface()).append(ends(i) ? ". " : " ");
            }
        }
        return content >= A_CLAIM ? rest.toString() : "";
    }

    /// A few words that say something else on the side: too few to be looked up, and yet nobody verified them.
    private Optional<Reason> rider(Elsewhere elsewhere) {
        return besides().isEmpty() ? alarm(elsewhere).or(() -> aside(elsewhere)) : Optional.empty();
    }

    private Optional<Reason> alarm(Elsewhere elsewhere) {
        return IntStream.range(0, message.words().size())
                .filter(i -> !message.isForwarding(i) && isOutside(i))
                .filter(i -> overlap.messageMatch[i] < SideBySide.ALIKE
                        && message.isAlarming(i)
                        && !elsewhere.isAlarming(message, i))
                .mapToObj(i -> severalClaims(message.words().get(i).surface()))
                .findFirst();
    }

    /// A clause outside the claim that claims something, or says that the claim is not so.
    private Optional<Reason> aside(Elsewhere elsewhere) {
        int size = message.words().size();
        for (int from = 0, to; from < size; from = to) {
            to = message.endOfClause(from);
            if (!IntStream.range(from, to).allMatch(this::isOutside)) {
                continue;
            }
            var aside = new Aside(message, from, to);
            boolean leadsIn = to < size && to == sides.first() && message.isLedIn(to);
            if (!leadsIn && aside.isClaim(i -> isTelling(i, elsewhere))) {
                return Optional.of(severalClaims(message.quote(from, to - 1)));
            }
            if (aside.isDenial()) {
                return Optional.of(
                        new Reason(Reason.Fact.DENIAL, Finding.ONLY_IN_MESSAGE, message.quote(from, to - 1), ""));
            }
        }
        return Optional.empty();
    }

    private boolean isTelling(int i, Elsewhere elsewhere) {
        return overlap.messageWeight[i] > 1
                && overlap.messageMatch[i] < SideBySide.ALIKE
                && !elsewhere.has(message.words().get(i));
    }

    private boolean isOutside(int i) {
        return !overlap.focus[i] || !sides.inside(i);
    }

    private static Reason severalClaims(String quote) {
        return new Reason(Reason.Fact.SEVERAL_CLAIMS, Finding.ONLY_IN_MESSAGE, quote, "");
    }

    private boolean ends(int i) {
        var words = message.words();
        return i + 1 < words.size()
                && words.get(i).sentence() != words.get(i + 1).sentence();
    }

    /// Whether no fact and no word between others is different.
    boolean isSameThroughout() {
        return changes == 0 && reasons.stream().allMatch(reason -> reason.finding() == Finding.AGREES);
    }

    List<Reason> reasons() {
        return reasons;
    }

    double likeness() {
        return overlap.likeness();
    }

    /// Whether one name is all that the two share: what is said of a town is no matter of what else is said of it. In
    /// capitals throughout nobody can tell a name.
    private boolean shareOneNameAlone() {
        var shared = IntStream.range(0, message.words().size())
                .filter(i -> overlap.messageWeight[i] > 1 && overlap.messageMatch[i] > 0)
                .toArray();
        return shared.length == 1
                && message.isName(shared[0])
                && !message.text().shouted();
    }

    /// Shown where the two are alike at all and it is not all but impossible. An answer where nothing speaks against
    /// it; where the two are only half alike, the probability must speak for it too.
    Outcome outcome(double probability) {
        double likeness = overlap.likeness();
        boolean contradicts = reasons.stream()
                .anyMatch(reason -> reason.finding() == Finding.CONTRADICTS && reason.fact() != Reason.Fact.TEXT);
        boolean clean = reasons.stream().allMatch(reason -> reason.finding() == Finding.AGREES);
        if (likeness < SUGGESTS || probability < AT_ALL || shareOneNameAlone()) {
            return Outcome.NONE;
        }
        if (clean && enough && likeness >= ANSWERS && (likeness >= ALIKE || probability >= LIKELY)) {
            return Outcome.ANSWER;
        }
        return contradicts && likeness >= SAME_STORY && sides.share() >= ALL_BUT_THE_SAME
                ? Outcome.CONFLICT
                : Outcome.SUGGEST;
    }
}
