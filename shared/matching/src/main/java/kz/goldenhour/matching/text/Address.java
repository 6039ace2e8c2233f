package kz.goldenhour.matching.text;

import java.util.Locale;

/// Where a text sends its reader: a site, a phone, a mailbox, a channel. No word of the claim, and yet what a claim
/// about a
/// false site or a caller's number is about.
///
/// @param sort  what it is
/// @param where it, without what says nothing: a scheme, `www.`, the signs between digits
/// @param bare  whether it was written as people say it ("egov.kz"), not pasted as a link
public record Address(Sort sort, String where, boolean bare) {
    private static final int PHONE = 10;

    /// What an address is.
    public enum Sort {
        SITE,
        PHONE,
        MAIL,
        CHANNEL
    }

    static Address site(String written) {
        var link = written.toLowerCase(Locale.ROOT);
        var plain = link.replaceFirst("^[a-z]+://", "").replaceFirst("^www\\.", "");
        int path = plain.indexOf('/');
        int second = path < 0 ? -1 : plain.indexOf('/', path + 1);
        var where = (second < 0 ? plain : plain.substring(0, second)).replaceFirst("[/.,)!?]+$", "");
        return new Address(Sort.SITE, where, path < 0 && !link.contains("://"));
    }

    static Address phone(String written) {
        var digits = written.replaceAll("\\D", "");
        return new Address(
                Sort.PHONE, digits.length() > PHONE ? digits.substring(digits.length() - PHONE) : digits, true);
    }

    static Address mail(String written) {
        return new Address(Sort.MAIL, written.toLowerCase(Locale.ROOT), true);
    }

    static Address channel(String name) {
        return new Address(Sort.CHANNEL, name.toLowerCase(Locale.ROOT), false);
    }

    /// Whether both lead to the same: of two sites, one may be given without its page.
    public boolean isSame(Address other) {
        return sort == other.sort
                && (where.equals(other.where)
                        || sort == Sort.SITE
                                && (where.startsWith(other.where + "/") || other.where.startsWith(where + "/")));
    }
}
