package kz.goldenhour.matching.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Takes out of a message what is not language: invisible marks, emoji, addresses, phones, @names, letters of the wrong
/// alphabet inside a word, words spelt out with gaps. What is left keeps its case and its order.
///
/// Every pattern is linear: possessive or bounded, so that no text makes it slow.
public final class Cleaner {
    /// Letters of a message that are read at most; what follows cannot be answered and is not looked at.
    public static final int MOST = 5_000;

    private static final Pattern URL = Pattern.compile(
            "(?i)(?:https?|tg|ftp)://\\S++|www\\.\\S++|(?<![\\p{L}\\d.@])(?:[a-z0-9-]{1,40}\\.){1,4}"
                    + "(?:com|kz|ru|org|net|info|me|gov|edu|uz|kg|by|ua|io|tv|gl|ly|cc|su|рф|қаз)(?![\\p{L}\\d.-])(?:/\\S*+)?+");
    private static final Pattern MAIL = Pattern.compile("[\\w.+-]{1,64}+@[\\w-]{1,64}+(?:\\.[\\w-]{1,64}+){0,4}+");
    /// The line that a copied post of a network ends with: the author, the @name, the date.
    private static final Pattern SIGNATURE =
            Pattern.compile("\\s[—–-]{1,2} ([^@\\n]{1,80})\\(@\\w{1,30}\\)( \\p{L}{3,9} \\d{1,2}, \\d{4})?");
    private static final Pattern AT_NAME = Pattern.compile("(?<![\\p{L}\\d])@(\\w{1,40}+)");
    private static final Pattern PHONE = Pattern.compile(
            "(?<![\\d.,])(?:\\+\\d{1,3}[\\s(-]{0,3}\\d{3}|8[\\s(-]{1,3}\\d{3}|8[07]\\d{2})[\\s)-]{0,3}\\d{3}[\\s-]?\\d{2}[\\s-]?\\d{2}(?!\\d)");
    private static final Pattern GROUPED = Pattern.compile("(?<![\\d.,])(\\d{1,3})((?: \\d{3}){1,5})(?![\\d])");
    private static final Pattern SPELT_OUT = Pattern.compile(
            "(?<![\\p{L}\\d])\\p{L}(?:([ ._*-])\\p{L}(?![\\p{L}\\d]))(?:\\1\\p{L}(?![\\p{L}\\d])){2,40}+");
    private static final Pattern CAMEL = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");
    /// Where a name that is written in one word falls apart: `realDonaldTrump`, `KZNews24`.
    private static final Pattern NAME_PARTS =
            Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})|(?<=\\p{L})(?=\\d)|_");
    private static final Pattern HASHTAG = Pattern.compile("#(\\w{1,80}+)", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern GAPS = Pattern.compile("[ \\t]{2,}+");

    private Cleaner() {}

    /// Whom a message names by @name or signature, and its date: no part of the claim, but a help in finding it.
    static String mentions(String message) {
        if (message.indexOf('@') < 0) {
            return "";
        }
        var names = new StringBuilder();
        var text = message.substring(0, end(message));
        for (var signature = SIGNATURE.matcher(text); signature.find(); ) {
            names.append(signature.group(1)).append(signature.group(2)).append(' ');
        }
        for (var name = AT_NAME.matcher(text); name.find(); ) {
            names.append(NAME_PARTS.matcher(name.group(1)).replaceAll(" ")).append(' ');
        }
        return names.toString();
    }

    /// How far a message is read: never to the middle of a character.
    static int end(String message) {
        if (message.length() <= MOST) {
            return message.length();
        }
        return Character.isLowSurrogate(message.charAt(MOST)) ? MOST - 1 : MOST;
    }

    /// The text of a message without its noise. Cleaning twice changes nothing.
    public static String clean(String message) {
        return clean(message, new ArrayList<>());
    }

    /// The same; the addresses that are taken out are added to a list.
    static String clean(String message, List<Address> addresses) {
        var text = Characters.plain(message.substring(0, end(message)));
        if (!Normalizer.isNormalized(text, Normalizer.Form.NFKC)) {
            text = Normalizer.normalize(text, Normalizer.Form.NFKC);
        }
        text = Characters.withoutMarks(text);
        if (text.indexOf('@') >= 0) {
            text = SIGNATURE.matcher(text).replaceAll(" ");
            text = without(MAIL, text, m -> addresses.add(Address.mail(m.group())));
            text = without(AT_NAME, text, m -> addresses.add(Address.channel(m.group(1))));
        }
        if (text.indexOf('.') >= 0 || text.indexOf("://") >= 0) {
            text = without(URL, text, m -> addresses.add(Address.site(m.group())));
        }
        if (text.indexOf('#') >= 0) {
            text = HASHTAG.matcher(text)
                    .replaceAll(m -> " "
                            + CAMEL.matcher(m.group(1))
                                    .replaceAll(" ")
                                    .replace("_", " ")
                                    .replace("$", "") + " ");
        }
        text = without(PHONE, text, m -> addresses.add(Address.phone(m.group())));
        text = SPELT_OUT.matcher(text).replaceAll(m -> m.group().replaceAll("[ ._*-]", ""));
        text = Lookalikes.repair(text);
        text = GROUPED.matcher(text).replaceAll(m -> m.group().replace(" ", ""));
        return GAPS.matcher(text).replaceAll(" ").strip();
    }

    private static String without(Pattern noise, String text, Consumer<MatchResult> found) {
        return noise.matcher(text).replaceAll(m -> {
            found.accept(m);
            return " ";
        });
    }
}
