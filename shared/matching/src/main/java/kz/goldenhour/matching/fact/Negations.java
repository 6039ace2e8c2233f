package kz.goldenhour.matching.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import kz.goldenhour.matching.text.Skeleton;
import kz.goldenhour.matching.text.Word;

/// Reads negations: the small words of three languages, and the Kazakh negation inside the verb.
final class Negations {
    private static final Vocabulary WORDS = Vocabulary.read("negation.txt");
    private static final Pattern IN_VERB;
    private static final List<String> ONLY_ALIKE;

    static {
        var rules = Vocabulary.lines("negation-kk.txt");
        var endings = after("endings:", rules).replace(' ', '|');
        IN_VERB = Pattern.compile(
                "(.{1,30}(?:[aeioulrg](?=m)|[ptkshfcg](?=p)|[mnzjvd](?=b)))[mbp][ae](?:" + endings + ")");
        ONLY_ALIKE = List.of(after("stems:", rules).split(" ")).stream()
                .map(Skeleton::fold)
                .toList();
    }

    private Negations() {}

    private static String after(String name, List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith(name))
                .findFirst()
                .orElseThrow()
                .substring(name.length())
                .strip();
    }

    static List<Fact.Negation> read(List<Word> words, Tongue[] tongues) {
        var found = new ArrayList<Fact.Negation>();
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            var hit = WORDS.at(words, i, tongues);
            if (hit != null
                    && !(tongues[i] == Tongue.ANY && word.skeleton().length() <= 2 && isDoubtful(words, i, hit))) {
                int denied = hit.key().equals("before") ? i - 1 : i + 1;
                found.add(new Fact.Negation(
                        denied >= 0 && denied < words.size() ? words.get(denied).skeleton() : "", i, hit.to()));
            } else if (tongues[i] != Tongue.RU && tongues[i] != Tongue.EN
                    || word.surface().charAt(0) < 0x250) {
                var stem = stemOfNegated(word.skeleton());
                if (!stem.isEmpty()) {
                    found.add(new Fact.Negation(stem, i, i));
                }
            }
        }
        return found;
    }

    /// Whether a word by itself denies.
    static boolean isWord(List<Word> words, int i, Tongue[] tongues) {
        var hit = WORDS.at(words, i, tongues);
        return hit != null && !isDoubtful(words, i, hit);
    }

    /// In a text of unknown language "no" and "ne" are Russian "but" and Kazakh "what" as likely as negations.
    private static boolean isDoubtful(List<Word> words, int i, Vocabulary.Hit hit) {
        return hit.entry().tongue() == Tongue.EN && words.get(i).skeleton().equals("no") && words.size() > 1;
    }

    /// The stem of a Kazakh verb that is negated inside; empty for any other word.
    static String stemOfNegated(String skeleton) {
        if (skeleton.length() < 5) {
            return "";
        }
        for (var stem : ONLY_ALIKE) {
            if (skeleton.startsWith(stem)) {
                return "";
            }
        }
        var verb = IN_VERB.matcher(skeleton);
        return verb.matches() ? verb.group(1) : "";
    }
}
