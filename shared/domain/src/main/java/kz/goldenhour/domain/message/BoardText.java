package kz.goldenhour.domain.message;

import kz.goldenhour.domain.Lang;

/// The words of the mail that carries a link to the desk's board.
public final class BoardText {
    private BoardText() {}

    public static String subject(Lang lang) {
        return "Golden Hour: "
                + switch (lang) {
                    case KK -> "баспасөз қызметінің тақтасы";
                    case RU -> "доска пресс-службы";
                    case EN -> "the desk's board";
                };
    }

    public static String email(Lang lang, String link) {
        return switch (lang) {
            case KK ->
                "Тақтаға сілтеме, 12 сағат жарамды, PIN-код керек:\n" + link
                        + "\n\nСілтемені сіз сұрамасаңыз, ештеңе істемеңіз. Оны ешкімге жібермеңіз.\n";
            case RU ->
                "Ссылка на доску, действует 12 часов, нужен PIN-код:\n" + link
                        + "\n\nЕсли вы её не просили, ничего не делайте. Не пересылайте её никому.\n";
            case EN ->
                "The link to the board; it works for 12 hours and needs your PIN:\n" + link
                        + "\n\nIf you did not ask for it, do nothing. Do not forward it.\n";
        };
    }
}
