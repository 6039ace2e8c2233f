package kz.goldenhour.domain.message;

import kz.goldenhour.domain.Lang;

/// The mail that tells a desk's officers that somebody is guessing a PIN.
public final class WarningText {
    private WarningText() {}

    public static String subject(Lang lang) {
        return switch (lang) {
            case KK -> "Golden Hour: PIN-код қате енгізілуде";
            case RU -> "Golden Hour: вводят неверный PIN-код";
            case EN -> "Golden Hour: wrong PINs are being entered";
        };
    }

    /// @param officer the name of the officer whose PIN it is
    public static String email(Lang lang, String officer, int wrong, int lockAt) {
        return switch (lang) {
            case KK -> """
                Бүгін PIN-код қате енгізілді: %d рет. Қызметкер: %s.
                %d рет қате енгізілсе, бұл қызметкер тәулік соңына дейін құлыпталады.
                Егер бұл ол болмаса, оған телефон соғыңыз.
                """.formatted(wrong, officer, lockAt);
            case RU -> """
                Сегодня неверный PIN-код введён столько раз: %d. Сотрудник: %s.
                После %d неверных вводов этот сотрудник блокируется до конца суток.
                Если это не он, позвоните ему.
                """.formatted(wrong, officer, lockAt);
            case EN -> """
                Wrong PINs entered today: %d. Officer: %s.
                After %d wrong PINs this officer is locked until the end of the day.
                If it is not them, call them.
                """.formatted(wrong, officer, lockAt);
        };
    }
}
