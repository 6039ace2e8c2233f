package kz.goldenhour.domain.message;

import java.time.Instant;
import java.util.Optional;
import kz.goldenhour.domain.AstanaTime;
import kz.goldenhour.domain.Lang;

/// Tells an officer who was woken for a claim that a colleague has done it. It holds no reporter's text: he knows the
/// claim by the time at which it came.
///
/// @param done   what was done
/// @param desk   who has it now, where another desk does
/// @param opened when the claim came
/// @param by     the colleague's name
/// @param at     when he did it
public record DoneText(Lang lang, Done done, Optional<String> desk, Instant opened, String by, Instant at) {
    /// How a claim ends for those who were woken for it.
    public enum Done {
        /// The answer is out.
        ANSWERED,
        /// There is none.
        DISMISSED,
        /// It is another desk's.
        MOVED
    }

    /// The subject of the mail: at most 100 characters of one line (SNS).
    public String subject() {
        return "Golden Hour: " + what() + " " + nothing();
    }

    /// The mail.
    public String email() {
        var name = desk.map(it -> " " + it + ".").orElse("");
        return what() + name + " " + how() + "\n\n" + nothing() + "\n";
    }

    private String what() {
        return switch (lang) {
            case KK ->
                switch (done) {
                    case ANSWERED -> "Сұрауға жауап берілді.";
                    case DISMISSED -> "Сұрау жауапсыз жабылды.";
                    case MOVED -> "Сұрау енді басқа органда.";
                };
            case RU ->
                switch (done) {
                    case ANSWERED -> "На вопрос ответили.";
                    case DISMISSED -> "Вопрос закрыт без ответа.";
                    case MOVED -> "Вопрос теперь у другого органа.";
                };
            case EN ->
                switch (done) {
                    case ANSWERED -> "The question is answered.";
                    case DISMISSED -> "The question is closed without an answer.";
                    case MOVED -> "Another desk has the question now.";
                };
        };
    }

    private String how() {
        var came = time(opened);
        var decided = time(at);
        return switch (lang) {
            case KK -> "Түскен уақыты: %s. Шешім қабылдаған: %s, %s (Астана).".formatted(came, by, decided);
            case RU -> "Поступил: %s. Решение: %s, %s (Астана).".formatted(came, by, decided);
            case EN -> "It came: %s. Decided: %s, %s (Astana).".formatted(came, by, decided);
        };
    }

    private static String time(Instant at) {
        return AstanaTime.date(at) + ", " + AstanaTime.clock(at);
    }

    private String nothing() {
        return switch (lang) {
            case KK -> "Сізден енді ештеңе қажет емес.";
            case RU -> "От вас больше ничего не нужно.";
            case EN -> "Nothing more is needed of you.";
        };
    }
}
