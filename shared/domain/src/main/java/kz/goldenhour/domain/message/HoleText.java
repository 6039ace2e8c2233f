package kz.goldenhour.domain.message;

import java.time.Instant;
import kz.goldenhour.domain.AstanaTime;
import kz.goldenhour.domain.Lang;
import kz.goldenhour.domain.desk.Who;

/// What the head of a desk reads when nobody stands in a span of the rota whom a test has reached of late.
///
/// @param who whom the rota lacks
public record HoleText(Lang lang, Who who, Instant from, Instant until) {
    /// The text message: one part.
    public String sms() {
        var begin = time(from);
        var end = time(until);
        return switch (lang) {
            case KK -> "Кестеде бос уақыт (%s): %s - %s.".formatted(part(), begin, end);
            case RU -> "Дыра в графике (%s): %s - %s.".formatted(part(), begin, end);
            case EN -> "Hole in the rota (%s): %s - %s.".formatted(part(), begin, end);
        };
    }

    /// The subject of the mail: at most 100 characters of one line (SNS).
    public String subject() {
        return "Golden Hour: " + sms();
    }

    /// The mail.
    public String email() {
        return sms() + "\n"
                + switch (lang) {
                    case KK ->
                        "Бұл уақытта кестеде ешкім жоқ немесе кезекші соңғы 30 күнде ешбір хабарды ашпаған. Кестені түзетіңіз.";
                    case RU ->
                        "В это время в графике никого нет, или дежурный за последние 30 дней не открыл ни одного сообщения. Исправьте график.";
                    case EN ->
                        "Nobody stands in the rota then, or who does has opened no message in the last 30 days. Mend the rota.";
                }
                + "\n";
    }

    private static String time(Instant at) {
        return AstanaTime.date(at).substring(0, 5) + " " + AstanaTime.clock(at);
    }

    private String part() {
        return switch (who) {
            case ON_DUTY ->
                switch (lang) {
                    case KK -> "кезекші";
                    case RU -> "дежурный";
                    case EN -> "on duty";
                };
            case DEPUTY ->
                switch (lang) {
                    case KK -> "орынбасар";
                    case RU -> "заместитель";
                    case EN -> "deputy";
                };
            case HEAD, DIRECT_LINE -> throw new IllegalStateException("the rota names neither");
        };
    }
}
