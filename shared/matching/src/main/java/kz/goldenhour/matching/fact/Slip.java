package kz.goldenhour.matching.fact;

import java.util.ArrayList;
import java.util.List;
import kz.goldenhour.matching.text.Word;

/// Whether a misspelt word may as well be meant for one that turns a claim's word round: "болаы" is a letter away from
/// "болды" and from "болады". Then nobody can tell which was meant, and it is mended to neither.
public final class Slip {
    private static final int SHORTEST = 3;

    private Slip() {}

    /// Whether a word that nobody knows is a letter away from what would turn the claim's word round.
    public static boolean mayTurn(Word written, Read claim, int word) {
        var skeleton = written.skeleton();
        return turned(claim.words().get(word).skeleton()).stream()
                        .anyMatch(form -> SameWord.distance(skeleton, form, 1) <= 1)
                || claim.facts().oppositesAt(word).stream().anyMatch(theirs -> Facts.isNearOpposite(written, theirs));
    }

    /// The Kazakh forms of a word that turn it round: another time, a negation more or less, "without" for "with".
    private static List<String> turned(String word) {
        var forms = new ArrayList<String>();
        int n = word.length() - 2;
        if (n < SHORTEST) {
            return forms;
        }
        var stem = word.substring(0, n);
        var end = word.substring(n);
        if (end.equals("di") || end.equals("ti")) {
            for (var vowel : List.of("a", "e")) {
                forms.add(stem + vowel + "di");
                forms.add(stem + negation(stem) + vowel + "di");
            }
            forms.add(stem + "idi");
            if ("aei".indexOf(stem.charAt(n - 1)) >= 0) {
                forms.add(stem.substring(0, n - 1) + "di");
                forms.add(stem.substring(0, n - 1) + "ti");
            }
        }
        if (end.equals("di") || end.equals("ti") || end.equals("li")) {
            forms.add(stem + "siz");
        }
        if (word.endsWith("siz")) {
            forms.add(word.substring(0, n - 1) + "li");
            forms.add(word.substring(0, n - 1) + "di");
            forms.add(word.substring(0, n - 1) + "ti");
        }
        return forms;
    }

    /// The consonant that a negation begins with after this stem.
    private static String negation(String stem) {
        char last = stem.charAt(stem.length() - 1);
        return "aeioulrg".indexOf(last) >= 0 ? "m" : "mnzjvd".indexOf(last) >= 0 ? "b" : "p";
    }
}
