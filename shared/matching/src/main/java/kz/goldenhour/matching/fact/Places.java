package kz.goldenhour.matching.fact;

import java.util.List;
import java.util.Locale;
import kz.goldenhour.matching.text.Skeleton;
import kz.goldenhour.matching.text.Word;
import org.jspecify.annotations.Nullable;

/// The gazetteer: places of Kazakhstan and the world from a list, and all countries as the JDK names them.
final class Places {
    private static final Vocabulary PLACES = load();

    /// Shorter stems begin other words too ("того", "мали").
    private static final int SURE = 5;

    private static final String VOWELS = "aeiouаеёиійоуыэюяәөүұ";

    private Places() {}

    /// The place that is named at this word, or null.
    static Vocabulary.@Nullable Hit at(List<Word> words, int i, Tongue[] tongues) {
        return PLACES.at(words, i, tongues);
    }

    private static Vocabulary load() {
        var places = Vocabulary.read("places.txt");
        for (var country : Locale.getISOCountries()) {
            for (var tag : List.of("kk", "ru", "en")) {
                var name = Locale.of("", country).getDisplayCountry(Locale.forLanguageTag(tag));
                var stem = name.matches("\\p{L}{4,}") ? stem(name) : "";
                if (Skeleton.fold(stem).length() >= SURE) {
                    places.add(stem + "*", country.toLowerCase(Locale.ROOT), 0, Tongue.ANY);
                }
            }
        }
        return places;
    }

    /// A country's name without its last vowels, so that its cases fit ("Румынию"); short names stay whole.
    private static String stem(String name) {
        int end = name.length();
        while (end > SURE && VOWELS.indexOf(name.charAt(end - 1)) >= 0) {
            end--;
        }
        return name.substring(0, end);
    }
}
