package kz.goldenhour.domain.message;

import kz.goldenhour.domain.Lang;
import kz.goldenhour.domain.desk.OfficerChange.Kind;
import kz.goldenhour.domain.outbox.OutboxMessage.OfficerMessage.Subject;

/// The words about a change of an officer: to a colleague, to the officer as he is, to the officer as he will be. They
/// hold no phone, address or code.
///
/// @param lang of who reads it
public record OfficerText(Lang lang, Subject subject, Kind kind) {
    /// The text message; a link stands last. Where it leaves no room, less is said.
    public String sms(String link) {
        if (subject == Subject.ASKED) {
            return "Golden Hour: " + what() + " " + notYou();
        }
        var whole = "Golden Hour: " + sentence() + " " + link;
        return whole.length() <= AlertText.SMS_MOST ? whole : brief() + " " + link;
    }

    /// The subject of the mail: at most 100 characters of one line (SNS).
    public String title() {
        return "Golden Hour: "
                + switch (subject) {
                    case CONFIRM, ASKED -> what();
                    case ENROL -> sentenceOfEnrolment();
                };
    }

    /// The mail.
    public String email(String link) {
        return switch (subject) {
            case CONFIRM -> what() + "\n\n" + confirming() + "\n" + link + "\n\n" + own() + "\n";
            case ASKED -> what() + "\n" + untilThen() + "\n" + notYou() + "\n";
            case ENROL -> sentenceOfEnrolment() + "\n\n" + enrolling() + "\n" + link + "\n\n" + own() + "\n";
        };
    }

    private String sentence() {
        return subject == Subject.ENROL ? sentenceOfEnrolment() + " " + letters() : what() + " " + confirm();
    }

    private String brief() {
        return subject == Subject.ENROL ? letters() : confirm();
    }

    private String what() {
        return switch (lang) {
            case KK ->
                switch (kind) {
                    case JOIN -> "Жаңа қызметкер қосу сұралды.";
                    case PHONE -> "Қызметкердің телефонын өзгерту сұралды.";
                    case EMAIL -> "Қызметкердің поштасын өзгерту сұралды.";
                    case PIN -> "Қызметкер PIN-кодын ұмытқан.";
                };
            case RU ->
                switch (kind) {
                    case JOIN -> "Просят добавить сотрудника.";
                    case PHONE -> "Просят сменить телефон сотрудника.";
                    case EMAIL -> "Просят сменить почту сотрудника.";
                    case PIN -> "Сотрудник забыл PIN-код.";
                };
            case EN ->
                switch (kind) {
                    case JOIN -> "A new officer is to be added.";
                    case PHONE -> "An officer's phone is to be changed.";
                    case EMAIL -> "An officer's e-mail is to be changed.";
                    case PIN -> "An officer has forgotten the PIN.";
                };
        };
    }

    private String confirm() {
        return switch (lang) {
            case KK -> "Растаңыз немесе бас тартыңыз:";
            case RU -> "Подтвердите или откажите:";
            case EN -> "Confirm or refuse:";
        };
    }

    private String letters() {
        return switch (lang) {
            case KK -> "Оқыла ма: " + PhoneText.LETTERS + "?";
            case RU -> "Читаются: " + PhoneText.LETTERS + "?";
            case EN -> "Readable: " + PhoneText.LETTERS + "?";
        };
    }

    private String sentenceOfEnrolment() {
        return switch (lang) {
            case KK -> "PIN-код қойыңыз.";
            case RU -> "Задайте PIN-код.";
            case EN -> "Set your PIN.";
        };
    }

    private String notYou() {
        return switch (lang) {
            case KK -> "Сіз туралы. Сұрамаған болсаңыз, әріптестеріңізге телефон соғыңыз.";
            case RU -> "Речь о вас. Если вы не просили, позвоните коллегам.";
            case EN -> "It is about you. If you did not ask, phone your colleagues.";
        };
    }

    private String untilThen() {
        return switch (lang) {
            case KK -> "Әріптесіңіз растап, сіз жаңа PIN-код қойғанша, бәрі бұрынғыдай қалады.";
            case RU -> "Пока коллега не подтвердит и вы не зададите новый PIN-код, всё остаётся как было.";
            case EN -> "Until a colleague confirms it and you set a new PIN, everything stays as it is.";
        };
    }

    private String confirming() {
        return switch (lang) {
            case KK -> "Алдымен оған өзіңіз телефон соғыңыз. Содан кейін сілтемені ашып, PIN-кодыңызды енгізіңіз:";
            case RU -> "Сначала сами позвоните ему. Потом откройте ссылку и введите свой PIN-код:";
            case EN -> "Phone them yourself first. Then open the link and enter your own PIN:";
        };
    }

    private String enrolling() {
        return switch (lang) {
            case KK -> "Әріптесіңіз телефонмен айтатын алты цифрлы код керек болады. Сілтеме 48 сағат жарамды:";
            case RU -> "Понадобится код из шести цифр, который коллега скажет по телефону. Ссылка действует 48 часов:";
            case EN ->
                "You need the code of six digits that a colleague tells you by phone. The link works for 48 hours:";
        };
    }

    private String own() {
        return switch (lang) {
            case KK -> "Сілтеме тек сізге арналған. Оны ешкімге жібермеңіз.";
            case RU -> "Ссылка только для вас. Не пересылайте её никому.";
            case EN -> "The link is for you alone. Do not forward it.";
        };
    }
}
