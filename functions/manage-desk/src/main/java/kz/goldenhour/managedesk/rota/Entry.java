package kz.goldenhour.managedesk.rota;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kz.goldenhour.domain.desk.Who;

/// What the first word of an event's SUMMARY says, in the languages of the desks. Without such a word the event is a
/// shift of who is on duty.
///
/// @param kind what it is
/// @param who  whom it is about
/// @param rest the summary without that word: the officer
record Entry(Kind kind, Who who, String rest) {
    enum Kind {
        /// A shift.
        SHIFT,
        /// Somebody stands in: wins over the plain shifts of its span.
        INSTEAD,
        /// An officer is away: his shifts in that span are nobody's.
        ABSENT,
        /// Nobody stands.
        NOBODY
    }

    private record Meaning(Kind kind, Who who) {}

    private static final Map<Set<String>, Meaning> WORDS = Map.of(
            Set.of("on duty", "on_duty", "duty", "кезекші", "дежурный", "дежурная"),
                    new Meaning(Kind.SHIFT, Who.ON_DUTY),
            Set.of("deputy", "орынбасар", "орынбасары", "заместитель", "зам"), new Meaning(Kind.SHIFT, Who.DEPUTY),
            Set.of("instead", "орнына", "вместо", "замена"), new Meaning(Kind.INSTEAD, Who.ON_DUTY),
            Set.of("deputy instead", "орынбасар орнына", "замена заместителя"), new Meaning(Kind.INSTEAD, Who.DEPUTY),
            Set.of("absent", "жоқ", "отсутствует", "отпуск", "демалыс", "больничный"),
                    new Meaning(Kind.ABSENT, Who.ON_DUTY),
            Set.of("nobody", "ешкім", "никто"), new Meaning(Kind.NOBODY, Who.ON_DUTY),
            Set.of("no deputy", "орынбасар жоқ", "без заместителя"), new Meaning(Kind.NOBODY, Who.DEPUTY));

    static Entry read(String summary) {
        int colon = summary.indexOf(':');
        var word = (colon < 0 ? summary : summary.substring(0, colon)).strip().toLowerCase(Locale.ROOT);
        for (var meaning : WORDS.entrySet()) {
            if (meaning.getKey().contains(word)) {
                var rest = colon < 0 ? "" : summary.substring(colon + 1).strip();
                return new Entry(meaning.getValue().kind(), meaning.getValue().who(), rest);
            }
        }
        return new Entry(Kind.SHIFT, Who.ON_DUTY, summary.strip());
    }
}
