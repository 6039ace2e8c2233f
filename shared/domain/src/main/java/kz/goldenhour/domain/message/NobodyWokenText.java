package kz.goldenhour.domain.message;

import java.util.Optional;
import kz.goldenhour.domain.Texts;
import kz.goldenhour.domain.claim.NobodyWoken;

/// What a reporter reads whose question has woken nobody: why, and what he can do.
public final class NobodyWokenText {
    private NobodyWokenText() {}

    public static Texts forReporters(NobodyWoken why) {
        return switch (why) {
            case NO_CLAIM ->
                new Texts(
                        "Сұрауыңыз тіркелді, бірақ ол бойынша ешкім оятылған жоқ: мәтінде тексеретін ештеңе жоқ. Не айтылып"
                                + " жүргенін бір-екі сөйлеммен жазып, қайта жіберіңіз.",
                        "Ваш вопрос зарегистрирован, но по нему никого не разбудили: в тексте нечего проверять. Напишите"
                                + " одним-двумя предложениями, что утверждают, и отправьте ещё раз.",
                        Optional.of(
                                "Your question was registered, but nobody was woken for it: its text holds nothing to"
                                        + " check. Write in a sentence or two what is being said, and send it again."));
            case ALERTS_SPENT ->
                new Texts(
                        "Сұрауыңыз тіркелді, бірақ ол бойынша ешкім оятылған жоқ: оны бірінші жіберген кілт бір сағаттағы"
                                + " шегіне жетті. Шұғыл болса, баспасөз қызметіне хабарласыңыз.",
                        "Ваш вопрос зарегистрирован, но по нему никого не разбудили: ключ, с которого он пришёл первым,"
                                + " за час уже разбудил дежурных столько раз, сколько можно. Если срочно, позвоните в"
                                + " пресс-службу.",
                        Optional.of(
                                "Your question was registered, but nobody was woken for it: the key that sent it first"
                                        + " has woken people as often as it may in an hour. If it is urgent, call the press"
                                        + " office."));
        };
    }
}
