package kz.goldenhour.domain.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.goldenhour.domain.Rating;
import kz.goldenhour.domain.Texts;
import kz.goldenhour.domain.claim.ClaimId;
import kz.goldenhour.domain.claim.ClaimState.Dismissal;
import kz.goldenhour.domain.desk.DeskId;
import kz.goldenhour.domain.evidence.EvidenceId;
import kz.goldenhour.domain.evidence.EvidenceRef;
import kz.goldenhour.domain.evidence.Source;
import kz.goldenhour.domain.evidence.Spokesperson;
import kz.goldenhour.domain.publish.Approval;
import kz.goldenhour.domain.publish.ClosingWord;
import kz.goldenhour.domain.publish.Content;
import kz.goldenhour.domain.publish.HoldingStatement;
import kz.goldenhour.domain.publish.HoldingStatement.Standing;
import kz.goldenhour.domain.publish.Publication;
import kz.goldenhour.domain.publish.Publication.Kind;
import kz.goldenhour.domain.publish.Rebuttal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What people read of a publication, whole, in both languages.
@DisplayNameGeneration(ReplaceUnderscores.class)
class PublicationTextTest {
    private static final DeskId DESK = new DeskId("tson");
    private static final Instant AT = Instant.parse("2026-11-20T15:00:00Z");
    /// What SNS takes as a subject is shorter than this.
    private static final int SUBJECT = 100;

    private static final Texts SAID = Texts.of("SAMPLE Сұрақтар тіркелді.", "SAMPLE Вопросы приняты.");
    private static final HoldingStatement HOLDING =
            new HoldingStatement(Standing.ALERTED, Optional.empty(), Optional.empty(), AT, SAID);
    private static final ClosingWord CLOSING =
            new ClosingWord(Dismissal.NOT_CHECKABLE, Optional.empty(), Optional.empty(), SAID);

    private static Rebuttal rebuttal(Rating rating, Optional<Spokesperson> spokesperson) {
        return new Rebuttal(
                rating,
                Texts.of("SAMPLE Барлық касса жұмыс істеп тұр.", "SAMPLE Работают все кассы."),
                Texts.of("SAMPLE Бейнежазба бүгін түсірілген.", "SAMPLE Видео снято сегодня."),
                List.of(
                        new Source(
                                "SAMPLE бейне",
                                URI.create("https://sample.invalid/video"),
                                Optional.of(LocalDate.of(2026, 11, 20))),
                        new Source("SAMPLE портал", URI.create("https://sample.invalid/portal"), Optional.empty())),
                spokesperson);
    }

    private static Publication publication(DeskId desk, long sequence, Kind kind, Content content) {
        var approval =
                new Approval.ByPreApprovedEvidence(new EvidenceRef(new EvidenceId("e1"), 1), content.contentHash());
        return new Publication(desk, sequence, new ClaimId("c1"), 2, kind, content, approval, AT);
    }

    private static Publication publication(Kind kind, Content content) {
        return publication(DESK, 7, kind, content);
    }

    @Test
    void the_mail_of_a_rebuttal_says_everything_in_both_languages_and_names_its_sources() {
        var spokesperson = new Spokesperson(
                Texts.of("SAMPLE Үлгі Үлгіұлы", "SAMPLE Образец Образцов"),
                Texts.of("SAMPLE баспасөз хатшысы", "SAMPLE пресс-секретарь"));

        assertThat(PublicationText.email(publication(Kind.REBUTTAL, rebuttal(Rating.FALSE, Optional.of(spokesperson)))))
                .isEqualTo("""
                        ЖАЛҒАН. SAMPLE Барлық касса жұмыс істеп тұр.

                        Шын мәнінде:
                        SAMPLE Бейнежазба бүгін түсірілген.

                        SAMPLE Үлгі Үлгіұлы, SAMPLE баспасөз хатшысы

                        ЛОЖЬ. SAMPLE Работают все кассы.

                        На самом деле:
                        SAMPLE Видео снято сегодня.

                        SAMPLE Образец Образцов, SAMPLE пресс-секретарь

                        Дереккөздер / Источники:
                        - SAMPLE бейне, 2026-11-20: https://sample.invalid/video
                        - SAMPLE портал: https://sample.invalid/portal

                        tson-7, v2, 20.11.2026 20:00 (Астана)
                        """);
    }

    @Test
    void the_mail_of_what_is_no_answer_is_its_sentences_alone() {
        var whole = """
                SAMPLE Сұрақтар тіркелді.

                SAMPLE Вопросы приняты.

                tson-7, v2, 20.11.2026 20:00 (Астана)
                """;
        assertThat(PublicationText.email(publication(Kind.HOLDING, HOLDING))).isEqualTo(whole);
        assertThat(PublicationText.email(publication(Kind.CLOSING, CLOSING))).isEqualTo(whole);
    }

    @Test
    void the_text_message_begins_with_the_rating_and_holds_both_quotes_whole() {
        assertThat(PublicationText.sms(publication(Kind.REBUTTAL, rebuttal(Rating.TRUE, Optional.empty()))))
                .isEqualTo("РАС / ПРАВДА. SAMPLE Барлық касса жұмыс істеп тұр.\nSAMPLE Работают все кассы.");
        assertThat(PublicationText.sms(publication(Kind.HOLDING, HOLDING)))
                .isEqualTo("SAMPLE Сұрақтар тіркелді.\nSAMPLE Вопросы приняты.")
                .isEqualTo(PublicationText.sms(publication(Kind.CLOSING, CLOSING)));
    }

    @Test
    void the_subject_is_the_word_and_the_id() {
        assertThat(PublicationText.subject(publication(Kind.REBUTTAL, rebuttal(Rating.FALSE, Optional.empty()))))
                .isEqualTo("ЖАЛҒАН / ЛОЖЬ [tson-7]");
        assertThat(PublicationText.subject(publication(Kind.HOLDING, HOLDING)))
                .isEqualTo("СҰРАУ ТІРКЕЛДІ / ВОПРОС ПРИНЯТ [tson-7]");
        assertThat(PublicationText.subject(publication(Kind.CLOSING, CLOSING)))
                .isEqualTo("СҰРАУ ЖАБЫЛДЫ / ВОПРОС ЗАКРЫТ [tson-7]");
    }

    @ParameterizedTest
    @EnumSource(Rating.class)
    void the_subject_of_the_longest_name_of_a_desk_is_one_line_that_SNS_takes(Rating rating) {
        var longest = new DeskId("d".repeat(32));

        for (var content : List.of(rebuttal(rating, Optional.empty()), HOLDING, CLOSING)) {
            assertThat(PublicationText.subject(publication(longest, Long.MAX_VALUE, Kind.REBUTTAL, content)))
                    .hasSizeLessThan(SUBJECT)
                    .doesNotContain("\n");
        }
    }
}
