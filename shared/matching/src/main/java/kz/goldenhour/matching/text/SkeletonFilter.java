package kz.goldenhour.matching.text;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/// Replaces each word by its [Skeleton]; words of which nothing is left are dropped. In numbers that group by thousands
/// the sign between goes (`42,500` is `42500`), in others a comma becomes a point.
public final class SkeletonFilter extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);
    private final TypeAttribute type = addAttribute(TypeAttribute.class);

    public SkeletonFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        int skipped = 0;
        while (input.incrementToken()) {
            var skeleton = type.type().equals(WordTokenizer.NUMBER) ? digits(term.toString()) : Skeleton.fold(term);
            if (!skeleton.isEmpty()) {
                term.setEmpty().append(skeleton);
                position.setPositionIncrement(position.getPositionIncrement() + skipped);
                return true;
            }
            skipped += position.getPositionIncrement();
        }
        return false;
    }

    /// The one spelling of a number as it was written with digits.
    static String digits(String number) {
        var out = new StringBuilder(number.length());
        int group = -1;
        boolean grouped = true;
        int signs = 0;
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            if (Character.isDigit(c)) {
                out.append((char) ('0' + Character.digit(c, 10)));
                group++;
            } else {
                grouped &= (signs == 0 ? group >= 0 && group < 3 : group == 3) && c != ':';
                signs++;
                group = 0;
                out.append(c == ',' ? '.' : c);
            }
        }
        grouped &= signs > 0 && group == 3 && number.charAt(0) != '0';
        return grouped ? out.toString().replace(".", "") : out.toString();
    }
}
