package kz.goldenhour.local.inbox;

/// How a phone network carries a text (3GPP TS 23.038, 23.040): Latin letters in 160 or 153 to a part, anything else in
/// 70 or 67.
///
/// @param units septets of the Latin alphabet, or UTF-16 units
record SmsParts(boolean latin, int units, int parts) {
    private static final String BASIC =
            "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZ"
                    + "ÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
    private static final String EXTENDED = "^{}\\[~]|€";

    static SmsParts of(String text) {
        var latin = text.chars().allMatch(it -> BASIC.indexOf(it) >= 0 || EXTENDED.indexOf(it) >= 0);
        if (latin) {
            var septets =
                    text.chars().map(it -> EXTENDED.indexOf(it) >= 0 ? 2 : 1).sum();
            return new SmsParts(true, septets, parts(septets, 160, 153));
        }
        return new SmsParts(false, text.length(), parts(text.length(), 70, 67));
    }

    private static int parts(int units, int alone, int each) {
        return units <= alone ? 1 : Math.ceilDiv(units, each);
    }

    @Override
    public String toString() {
        return "%d %s, %d characters".formatted(parts, parts == 1 ? "part" : "parts", units);
    }
}
