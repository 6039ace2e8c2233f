package kz.goldenhour.pages;

/// How long a text is as an SMS. Kazakh and Russian letters are sent as UCS-2: 70 characters in one part, 67 in each of
/// several; plain Latin takes 160 and 153 (3GPP TS 23.040).
public record SmsLength(int characters, int parts) {

    public static SmsLength of(String text) {
        var latin =
                text.chars().allMatch(letter -> letter == '\n' || (letter >= ' ' && letter < 0x7f && letter != '`'));
        var alone = latin ? 160 : 70;
        var each = latin ? 153 : 67;
        var length = text.length();
        return new SmsLength(length, length <= alone ? 1 : Math.ceilDiv(length, each));
    }
}
