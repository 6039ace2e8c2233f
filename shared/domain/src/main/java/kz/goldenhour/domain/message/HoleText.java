package kz.goldenhour.domain.message;

import java.time.Instant;
import kz.goldenhour.domain.AstanaTime;
import kz.goldenhour.domain.Lang;
import kz.goldenhour.domain.desk.Who;

/// What the head of a desk reads when nobody stands in a span of the rota whom a test has reached of late, or when such
/// a one is named in the desk's rules.
///
/// @param who whom the rota lacks, or who is not proven
public record HoleText(Lang lang, Who who, Instant from, Instant until) {
    /// The text message: one part.
    public String sms() {
        var begin = time(from);
        var end = time(until);
        return switch (lang) {
            case KK -> "%s (%s): %s - %s.".formatted(rotated("Кестеде бос уақыт", "Тексерілмеген"), part(), begin, end);
            case RU -> "%s (%s): %s - %s.".formatted(rotated("Дыра в графике", "Не проверен"), part(), begin, end);
            case EN -> "%s (%s): %s - %s.".formatted(rotated("Hole in the rota", "Not proven"), part(), begin, end);
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
                        rotated(
                                "Бұл уақытта кестеде ешкім жоқ немесе кезекшінің растаған поштасы жоқ не соңғы 30 күнде бірде-бір хабарды ашпаған. Кестені түзетіңіз.",
                                "Тәртіпте аталған бұл адамның PIN-коды не растаған поштасы жоқ немесе ол соңғы 30 күнде бірде-бір хабарды ашпаған. Жаттығу дабылын ашса, жеткілікті.");
                    case RU ->
                        rotated(
                                "В это время в графике никого нет, или у дежурного нет подтверждённой почты, или он за последние 30 дней не открыл ни одного сообщения. Исправьте график.",
                                "У этого человека, который назван в правилах, нет PIN или подтверждённой почты, или он за последние 30 дней не открыл ни одного сообщения. Достаточно открыть учебную тревогу.");
                    case EN ->
                        rotated(
                                "Nobody stands in the rota then, or who does has no confirmed mail or has opened no message in the last 30 days. Mend the rota.",
                                "This person, whom the rules name, has no PIN or no confirmed mail or has opened no message in the last 30 days. To open a drill is enough.");
                }
                + "\n";
    }

    /// The head and the direct line stand in no rota.
    private String rotated(String yes, String no) {
        return who.isRotated() ? yes : no;
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
            case HEAD ->
                switch (lang) {
                    case KK -> "басшы";
                    case RU -> "руководитель";
                    case EN -> "head";
                };
            case DIRECT_LINE ->
                switch (lang) {
                    case KK -> "тікелей желі";
                    case RU -> "прямая линия";
                    case EN -> "direct line";
                };
        };
    }
}
