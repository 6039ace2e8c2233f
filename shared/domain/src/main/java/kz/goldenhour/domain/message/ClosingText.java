package kz.goldenhour.domain.message;

import java.util.Optional;
import kz.goldenhour.domain.Lang;
import kz.goldenhour.domain.Texts;
import kz.goldenhour.domain.claim.ClaimState.Dismissal;

/// The sentences of the last word on a claim that ends without an answer. They say only what an officer has decided.
public final class ClosingText {
    private ClosingText() {}

    /// What those who asked read.
    public static Texts forReporters(Dismissal reason) {
        return new Texts(yours(Lang.KK, reason), yours(Lang.RU, reason), Optional.of(yours(Lang.EN, reason)));
    }

    /// What those read whose question nobody has looked at.
    public static Texts unanswered() {
        return new Texts(
                "Сұрауыңыз тіркелген, бірақ заңда белгіленген мерзімде оны ешкім қараған жоқ. Ол жауапсыз жабылды: ресми жауап"
                        + " жоқ. Қайта сұрауға немесе баспасөз қызметіне хабарласуға болады.",
                "Ваш вопрос зарегистрирован, но за срок, данный законом, его никто не рассмотрел. Он закрыт без ответа:"
                        + " официального ответа нет. Можно спросить ещё раз или позвонить в пресс-службу.",
                Optional.of(
                        "Your question was registered, but nobody looked at it within the days that the law gives. It is"
                                + " closed without an answer: there is no official answer. You can ask again, or call the press office."));
    }

    /// What everybody reads.
    public static Texts forPublic(Dismissal reason, Optional<Texts> topic, Optional<Texts> place) {
        return HoldingText.naming(topic, place, lang -> theirs(lang, reason));
    }

    private static String yours(Lang lang, Dismissal reason) {
        return switch (lang) {
            case KK ->
                switch (reason) {
                    case NOT_CHECKABLE ->
                        "Сұрауыңыз қаралды. Бұл – тексеруге келмейтін пікір немесе болжам, ресми жауап болмайды.";
                    case SPAM, OTHER -> "Сұрауыңыз қаралды және жауапсыз жабылды.";
                };
            case RU ->
                switch (reason) {
                    case NOT_CHECKABLE ->
                        "Ваш вопрос рассмотрен. Это мнение или прогноз, проверить его нельзя: официального ответа не будет.";
                    case SPAM, OTHER -> "Ваш вопрос рассмотрен и закрыт без ответа.";
                };
            case EN ->
                switch (reason) {
                    case NOT_CHECKABLE ->
                        "Your question was looked at. It is an opinion or a forecast that cannot be checked: there will be no official answer.";
                    case SPAM, OTHER -> "Your question was looked at and closed without an answer.";
                };
        };
    }

    private static String theirs(Lang lang, Dismissal reason) {
        return switch (lang) {
            case KK ->
                switch (reason) {
                    case NOT_CHECKABLE ->
                        "Редакциялардың сұраулары қаралды. Бұл – тексеруге келмейтін пікір немесе болжам, ресми жауап болмайды.";
                    case SPAM, OTHER -> "Редакциялардың сұраулары қаралды және жауапсыз жабылды.";
                };
            case RU ->
                switch (reason) {
                    case NOT_CHECKABLE ->
                        "Вопросы редакций рассмотрены. Это мнение или прогноз, проверить его нельзя: официального ответа не будет.";
                    case SPAM, OTHER -> "Вопросы редакций рассмотрены и закрыты без ответа.";
                };
            case EN ->
                switch (reason) {
                    case NOT_CHECKABLE ->
                        "Questions of newsrooms were looked at. This is an opinion or a forecast that cannot be checked: there will be no official answer.";
                    case SPAM, OTHER -> "Questions of newsrooms were looked at and closed without an answer.";
                };
        };
    }
}
