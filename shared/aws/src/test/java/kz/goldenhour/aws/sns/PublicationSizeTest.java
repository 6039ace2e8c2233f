package kz.goldenhour.aws.sns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import kz.goldenhour.domain.Lang;
import kz.goldenhour.domain.Rating;
import kz.goldenhour.domain.Texts;
import kz.goldenhour.domain.evidence.Source;
import kz.goldenhour.domain.evidence.Spokesperson;
import kz.goldenhour.domain.evidence.Wording;
import kz.goldenhour.domain.publish.ClaimReviewed;
import kz.goldenhour.domain.publish.Rebuttal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// What may be approved must also go out: SNS takes 256 KB a message.
@DisplayNameGeneration(ReplaceUnderscores.class)
class PublicationSizeTest {
    private static final int SNS_MOST = 256 * 1024;

    private static Texts texts(String letter, int most) {
        var text = letter.repeat(most);
        return new Texts(text, text, Optional.of(text));
    }

    private static Rebuttal largest(String letter) {
        var url = URI.create("https://sample.invalid/" + "a".repeat(Source.URL_MOST - 23));
        var source = new Source(letter.repeat(Source.TITLE_MOST), url, Optional.of(LocalDate.EPOCH));
        return new Rebuttal(
                Rating.MISLEADING,
                texts(letter, Rebuttal.QUOTE_MOST),
                texts(letter, Rebuttal.BODY_MOST),
                Collections.nCopies(Rebuttal.SOURCES_MOST, source),
                Optional.of(new Spokesperson(texts(letter, 200), texts(letter, 300))));
    }

    private static int bytes(Rebuttal rebuttal) {
        return SnsMessenger.forms(
                        Publications.of(rebuttal), claim(rebuttal.body().kk().substring(0, 1)))
                .getBytes(StandardCharsets.UTF_8)
                .length;
    }

    private static ClaimReviewed claim(String letter) {
        return new ClaimReviewed(Arrays.stream(Lang.values())
                .map(lang -> new Wording(lang, letter.repeat(Wording.MOST), false))
                .toList());
    }

    @Test
    void the_largest_rebuttal_fits_into_one_message() {
        assertThat(bytes(largest("ұ"))).isLessThan(SNS_MOST * 3 / 4);
        assertThat(bytes(largest("\""))).isLessThan(SNS_MOST);
    }

    @Test
    void more_or_longer_sources_are_none() {
        var source = new Source("SAMPLE", URI.create("https://sample.invalid/"), Optional.empty());
        var text = texts("ұ", 10);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Rebuttal(
                        Rating.FALSE,
                        text,
                        text,
                        Collections.nCopies(Rebuttal.SOURCES_MOST + 1, source),
                        Optional.empty()));
        for (var url : List.of("https://sample.invalid/" + "a".repeat(Source.URL_MOST))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Source("SAMPLE", URI.create(url), Optional.empty()));
        }
    }
}
