package kz.goldenhour.domain.message;

import java.time.Instant;
import java.util.List;
import kz.goldenhour.domain.AstanaTime;
import kz.goldenhour.domain.Lang;
import kz.goldenhour.domain.outbox.OutboxMessage.Digest;

/// The words that wake an officer about many claims at once. Like an alert's they hold no reporter's text.
///
/// @param count how many claims
/// @param due   the first of their deadlines
/// @param now   a deadline of another day is told with its day
public record DigestText(Lang lang, Digest.Cause cause, int count, Instant due, Instant now) {
    private static final int DAY_AND_MONTH = 5;

    /// One claim of it.
    public record Line(Instant due, int reports, int newsrooms, String link) {}

    /// The text message: the link leads to the claim that most newsrooms ask about.
    /// Where a long link leaves no room, less is said.
    public String sms(String link) {
        var whole = head() + " " + link;
        return whole.length() <= AlertText.SMS_MOST ? whole : brief() + " " + link;
    }

    private String brief() {
        return switch (cause) {
            case WAITING ->
                switch (lang) {
                    case KK -> "Сұрау саны: %d.".formatted(count);
                    case RU -> "Вопросов: %d.".formatted(count);
                    case EN -> "Questions: %d.".formatted(count);
                };
            case LATE ->
                switch (lang) {
                    case KK -> "Мерзімі өткен сұрау: %d.".formatted(count);
                    case RU -> "Срок прошёл: %d.".formatted(count);
                    case EN -> "Overdue: %d.".formatted(count);
                };
        };
    }

    /// The subject of the mail: at most 100 characters of one line (SNS).
    public String subject() {
        return "Golden Hour: " + head();
    }

    private String head() {
        var time = time(due);
        return switch (cause) {
            case WAITING ->
                switch (lang) {
                    case KK -> "Жауап күтіп тұрған сұрау: %d. Ең жақын мерзім: %s.".formatted(count, time);
                    case RU -> "Ждут ответа вопросов: %d. Ближайший срок %s.".formatted(count, time);
                    case EN -> "Questions waiting: %d. Next due %s.".formatted(count, time);
                };
            case LATE ->
                switch (lang) {
                    case KK -> "Мерзімінде жауап берілмеген сұрау: %d. Келесі мерзім: %s.".formatted(count, time);
                    case RU -> "Без ответа в срок вопросов: %d. Следующий срок %s.".formatted(count, time);
                    case EN -> "Not answered in time: %d. Next due %s.".formatted(count, time);
                };
        };
    }

    /// The mail: a line and a link for each claim, as far as they are listed.
    public String email(List<Line> lines) {
        var text = new StringBuilder(head()).append("\n\n");
        lines.forEach(
                line -> text.append(line(line)).append('\n').append(line.link()).append("\n\n"));
        if (lines.size() < count) {
            text.append(more(count - lines.size())).append("\n\n");
        }
        return text.append(own()).append('\n').toString();
    }

    private String line(Line line) {
        var time = time(line.due());
        return switch (lang) {
            case KK ->
                "Мерзімі: %s (Астана). Хабар саны: %d. Редакция саны: %d."
                        .formatted(time, line.reports(), line.newsrooms());
            case RU ->
                "Срок %s (Астана). Сообщений: %d. Редакций: %d.".formatted(time, line.reports(), line.newsrooms());
            case EN -> "Due %s (Astana). Reports: %d. Newsrooms: %d.".formatted(time, line.reports(), line.newsrooms());
        };
    }

    private String time(Instant at) {
        var day = AstanaTime.date(at);
        var clock = AstanaTime.clock(at);
        return day.equals(AstanaTime.date(now)) ? clock : day.substring(0, DAY_AND_MONTH) + ", " + clock;
    }

    private String more(int rest) {
        return switch (lang) {
            case KK -> "Тізімге кірмегені: %d.".formatted(rest);
            case RU -> "Ещё не показано: %d.".formatted(rest);
            case EN -> "Not listed: %d.".formatted(rest);
        };
    }

    private String own() {
        return switch (lang) {
            case KK -> "Сілтемелер тек сізге арналған. Оларды ешкімге жібермеңіз.";
            case RU -> "Ссылки только для вас. Не пересылайте их никому.";
            case EN -> "The links are for you alone. Do not forward them.";
        };
    }
}
