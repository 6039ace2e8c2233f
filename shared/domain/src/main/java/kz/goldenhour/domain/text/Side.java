package kz.goldenhour.domain.text;

import java.util.List;
import kz.goldenhour.domain.Lang;

/// What one language of a text says.
record Side(
        List<Token> words,
        List<Counted> counted,
        List<Token> names,
        List<String> negations,
        Verdict verdict,
        String verdictWords) {

    static Side of(String text, Lang lang) {
        var words = Token.of(text);
        var verdict = Verdict.read(text, lang);
        return new Side(
                words,
                Counting.read(text, words, lang),
                Names.in(words),
                Negations.in(Verdict.without(text, lang), lang),
                verdict.verdict(),
                verdict.words());
    }
}
