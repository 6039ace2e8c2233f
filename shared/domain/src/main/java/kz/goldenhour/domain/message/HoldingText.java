package kz.goldenhour.domain.message;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import kz.goldenhour.domain.AstanaTime;
import kz.goldenhour.domain.Lang;
import kz.goldenhour.domain.Texts;
import kz.goldenhour.domain.publish.HoldingStatement.Standing;

/// The sentences of holding statements: each true of its standing, none with a word of a reporter's. No ending hangs on
/// a variable.
public final class HoldingText {
    private static final Texts TOPIC = new Texts("Тақырыбы", "Тема", Optional.of("Topic"));
    private static final Texts PLACE = new Texts("Орны", "Место", Optional.of("Place"));

    private HoldingText() {}

    /// What the reporters of a claim read.
    public static Texts forReporters(Standing standing, Instant at, Instant nextWordBy) {
        var time = time(at, nextWordBy);
        return new Texts(
                yours(Lang.KK, standing) + " " + next(Lang.KK, time),
                yours(Lang.RU, standing) + " " + next(Lang.RU, time),
                Optional.of(yours(Lang.EN, standing) + " " + next(Lang.EN, time)));
    }

    /// What everybody reads.
    ///
    /// @param topic from the desk's own list, as is the place
    public static Texts forPublic(
            Standing standing, Optional<Texts> topic, Optional<Texts> place, Instant at, Instant nextWordBy) {
        var time = time(at, nextWordBy);
        return naming(topic, place, lang -> theirs(lang, standing), lang -> " " + next(lang, time));
    }

    /// Sentences, and the topic and place that they are about. English only where both are written in it.
    static Texts naming(Optional<Texts> topic, Optional<Texts> place, Function<Lang, String> before) {
        return naming(topic, place, before, _ -> "");
    }

    private static Texts naming(
            Optional<Texts> topic, Optional<Texts> place, Function<Lang, String> before, Function<Lang, String> after) {
        Function<Lang, String> whole = lang -> before.apply(lang)
                + topic.map(it -> " " + TOPIC.in(lang) + ": " + it.in(lang) + ".")
                        .orElse("")
                + place.map(it -> " " + PLACE.in(lang) + ": " + it.in(lang) + ".")
                        .orElse("")
                + after.apply(lang);
        var english = topic.map(it -> it.en().isPresent()).orElse(true)
                && place.map(it -> it.en().isPresent()).orElse(true);
        return new Texts(
                whole.apply(Lang.KK),
                whole.apply(Lang.RU),
                english ? Optional.of(whole.apply(Lang.EN)) : Optional.empty());
    }

    private static String yours(Lang lang, Standing standing) {
        return switch (lang) {
            case KK ->
                switch (standing) {
                    case REGISTERED -> "Сұрауыңыз тіркелді.";
                    case ALERTED -> "Сұрауыңыз тіркелді, кезекші қызметкерлерге хабар берілді.";
                    case CHECKING -> "Сұрауыңызды алдық, тексеріп жатырмыз.";
                };
            case RU ->
                switch (standing) {
                    case REGISTERED -> "Ваш вопрос зарегистрирован.";
                    case ALERTED -> "Ваш вопрос зарегистрирован, дежурные сотрудники оповещены.";
                    case CHECKING -> "Мы получили ваш вопрос и проверяем.";
                };
            case EN ->
                switch (standing) {
                    case REGISTERED -> "Your question is registered.";
                    case ALERTED -> "Your question is registered, the officers on duty are alerted.";
                    case CHECKING -> "We have your question and are checking.";
                };
        };
    }

    private static String theirs(Lang lang, Standing standing) {
        return switch (lang) {
            case KK ->
                switch (standing) {
                    case REGISTERED -> "Редакциялардың сұраулары тіркелді.";
                    case ALERTED -> "Редакциялардың сұраулары тіркелді, кезекші қызметкерлерге хабар берілді.";
                    case CHECKING -> "Редакциялардың сұрауларын алдық, тексеріп жатырмыз.";
                };
            case RU ->
                switch (standing) {
                    case REGISTERED -> "Вопросы редакций зарегистрированы.";
                    case ALERTED -> "Вопросы редакций зарегистрированы, дежурные сотрудники оповещены.";
                    case CHECKING -> "Мы получили вопросы редакций и проверяем.";
                };
            case EN ->
                switch (standing) {
                    case REGISTERED -> "Questions of newsrooms are registered.";
                    case ALERTED -> "Questions of newsrooms are registered, the officers on duty are alerted.";
                    case CHECKING -> "We have questions of newsrooms and are checking.";
                };
        };
    }

    private static String next(Lang lang, String time) {
        return switch (lang) {
            case KK -> "Келесі хабарлама мерзімі: %s (Астана уақыты).".formatted(time);
            case RU -> "Следующее сообщение: до %s (время Астаны).".formatted(time);
            case EN -> "Next word by %s (Astana time).".formatted(time);
        };
    }

    /// The day too, where it is another one.
    private static String time(Instant at, Instant next) {
        var day = AstanaTime.date(next);
        return day.equals(AstanaTime.date(at)) ? AstanaTime.clock(next) : day + ", " + AstanaTime.clock(next);
    }
}
