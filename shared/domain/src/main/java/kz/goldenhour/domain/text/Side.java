package kz.goldenhour.domain.text;

import java.util.List;
import java.util.regex.Pattern;
import kz.goldenhour.domain.Lang;

/// What one language of a text says.
record Side(
        Lang lang,
        List<Token> words,
        List<Counted> counted,
        List<Token> names,
        List<String> negations,
        Verdict verdict,
        String verdictWords) {

    private static final Pattern HUNDRED_AND = Pattern.compile("(?i)\\b(hundred|thousand|million)\\s+and\\s+");

    static Side of(String written, Lang lang) {
        var text = lang == Lang.EN ? HUNDRED_AND.matcher(written).replaceAll("$1 ") : written;
        var words = Token.of(text);
        var verdict = Verdict.read(text, lang);
        return new Side(
                lang,
                words,
                Counting.read(text, words, lang),
                Names.in(words),
                Negations.in(Verdict.without(text, lang), lang),
                verdict.verdict(),
                verdict.words());
    }
}
