package kz.goldenhour.matching.fact;

import java.util.ArrayList;
import java.util.List;
import kz.goldenhour.matching.text.Skeleton;
import kz.goldenhour.matching.text.Word;

/// Whether a misspelt word may as well be meant for one that turns a claim's word round: "болаы" is a letter away from
/// "болды" and from "болады". Then nobody can tell which was meant, and it is mended to neither. Where both are in
/// Cyrillic their letters are compared, else their skeletons.
public final class Slip {
    private static final int SHORTEST = 2;
    private static final String VOWELS = "аәеёиоөуұүыіэюя";
    private static final String BACK = "аоұыуя";

    private Slip() {}

    /// Whether a word that nobody knows is a letter away from what would turn the claim's word round.
    public static boolean mayTurn(Word written, Read claim, int word) {
        var theirs = claim.words().get(word);
        return claim.isIn(word, Tongue.RU)
                        && (RussianTense.endOtherwise(written, theirs) || RussianPrefixes.differ(written, theirs))
                || claim.isKazakh(word)
                        && (Directions.turns(written, theirs)
                                || turned(theirs.spelling()).stream().anyMatch(form -> isNear(written, form)))
                || claim.facts().oppositesAt(word).stream()
                        .anyMatch(opposite -> Facts.isNearOpposite(written, theirs, opposite));
    }

    private static boolean isNear(Word written, String form) {
        return written.isLatin()
                ? SameWord.distance(written.skeleton(), Skeleton.fold(form), 1) <= 1
                : SameWord.distance(Spelling.letters(written.spelling()), Spelling.letters(form), 1) <= 1;
    }

    /// The Kazakh forms of a word that turn it round: another time, a negation more, "without" for "with".
    private static List<String> turned(String word) {
        var forms = new ArrayList<String>();
        int n = word.length() - 2;
        if (n < SHORTEST) {
            return forms;
        }
        var stem = word.substring(0, n);
        char last = stem.charAt(n - 1);
        boolean back = isBack(stem);
        switch (word.substring(n)) {
            case "ды", "ді" -> {
                if (last == 'а' || last == 'е') {
                    // "болады": it may have been so already, and a stem of its own may end in the vowel
                    forms.add(stem.substring(0, n - 1) + past(stem.charAt(n - 2), back));
                    forms.add(stem + (back ? "йды" : "йді"));
                } else if (last == 'й') {
                    forms.add(stem.substring(0, n - 1) + (back ? "ды" : "ді"));
                } else {
                    forms.add(stem + (back ? "ады" : "еді"));
                }
                forms.add(stem + negation(last) + (back ? "ады" : "еді"));
                forms.add(stem + (back ? "сыз" : "сіз"));
            }
            case "ты", "ті" -> {
                forms.add(stem + (back ? "ады" : "еді"));
                forms.add(stem + "п" + (back ? "ады" : "еді"));
                forms.add(stem + (back ? "сыз" : "сіз"));
            }
            case "лы", "лі" -> forms.add(stem + (back ? "сыз" : "сіз"));
            default -> {
                if (word.endsWith("сыз") || word.endsWith("сіз")) {
                    var bare = word.substring(0, n - 1);
                    for (char with : "лдт".toCharArray()) {
                        forms.add(bare + with + (back ? "ы" : "і"));
                    }
                }
            }
        }
        return forms;
    }

    private static boolean isBack(String stem) {
        for (int i = stem.length() - 1; i >= 0; i--) {
            if (VOWELS.indexOf(stem.charAt(i)) >= 0) {
                return BACK.indexOf(stem.charAt(i)) >= 0;
            }
        }
        return true;
    }

    private static String past(char last, boolean back) {
        return ("кқпстфхцчшщ".indexOf(last) >= 0 ? "т" : "д") + (back ? "ы" : "і");
    }

    /// The consonant that a negation begins with after this letter.
    private static String negation(char last) {
        return VOWELS.indexOf(last) >= 0 || "рлйу".indexOf(last) >= 0 ? "м" : "мнңзжв".indexOf(last) >= 0 ? "б" : "п";
    }
}
