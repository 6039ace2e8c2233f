package kz.goldenhour.matching.fact;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.goldenhour.matching.text.Skeleton;
import kz.goldenhour.matching.text.Word;

/// Tells Russian verbs that are past from those that are not: "закупил" and "закупит", "переехали" and "переедут". What
/// was and what will be are two claims. Verbs of saying are told in either time.
final class RussianTense {
    private static final Pattern PAST = Pattern.compile("[a-z]{0,3}l[aoi]?(?:sa|s)?|os(?:la|lo|li)?");
    private static final Pattern NOT_PAST = Pattern.compile("[a-z]{0,4}?[aeiu](?:t|ca)");
    private static final Pattern ENDS_PAST = Pattern.compile("[aeiou]l[aoi]?(?:sa|s)?$");
    private static final Pattern ENDS_NOT_PAST = Pattern.compile("[aeiu](?:t|ca)$");
    private static final int SHORTEST = 3;
    private static final List<String> SAYING = Vocabulary.lines("saying.txt").stream()
            .flatMap(line -> Stream.of(line.split("\\s+")))
            .map(Skeleton::fold)
            .toList();

    private RussianTense() {}

    /// Whether one of two words is the other in another time.
    static boolean differs(Word a, Word b) {
        var one = a.skeleton();
        var other = b.skeleton();
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same >= SHORTEST
                && SAYING.stream().noneMatch(one::startsWith)
                && (isLater(one, other, same) || isLater(other, one, same));
    }

    /// Whether one of two words ends like a verb that is past and the other like one that is not: what is misspelt
    /// before
    /// that may be the same verb.
    static boolean endOtherwise(Word a, Word b) {
        return endsPast(a) && endsNotPast(b) || endsPast(b) && endsNotPast(a);
    }

    private static boolean endsPast(Word word) {
        return ENDS_PAST.matcher(word.skeleton()).find();
    }

    private static boolean endsNotPast(Word word) {
        return ENDS_NOT_PAST.matcher(word.skeleton()).find();
    }

    /// The vowel before the ending may be the same in both: "купил", "купит".
    private static boolean isLater(String past, String later, int same) {
        return PAST.matcher(past.substring(same)).matches()
                && Stream.of(same, same - 1)
                        .anyMatch(
                                from -> NOT_PAST.matcher(later.substring(from)).matches());
    }
}
