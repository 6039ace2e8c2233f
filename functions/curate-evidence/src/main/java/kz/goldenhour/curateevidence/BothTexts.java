package kz.goldenhour.curateevidence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.goldenhour.aws.http.Detail;
import kz.goldenhour.aws.http.Fields;
import kz.goldenhour.aws.http.Problem;
import kz.goldenhour.aws.http.Refused;
import kz.goldenhour.domain.evidence.Evidence;
import kz.goldenhour.domain.text.BothLanguages;
import kz.goldenhour.domain.text.Difference;

/// What answers with no officer looking says the same in all its languages, or an editor has looked at each difference:
/// the same comparison as on the officer's page.
final class BothTexts {
    /// Names the differences that the editor has looked at.
    private static final String LOOKED_AT = "languagesCompared";

    private static final int MOST = 100;

    private BothTexts() {}

    static void check(Evidence written, Fields body) {
        var lookedAt = Set.copyOf(body.texts(LOOKED_AT, MOST, MOST));
        if (!written.preApproved()) {
            return;
        }
        var differences = BothLanguages.compare(written.rebuttal()).stream()
                .filter(difference -> !lookedAt.contains(difference.tick()))
                .toList();
        if (!differences.isEmpty()) {
            var said = differences.stream().map(BothTexts::line).collect(Collectors.joining("; "));
            throw new Refused(Problem.LANGUAGES_DIFFER, Detail.LANGUAGES_DIFFER, said)
                    .at(LOOKED_AT, Map.of("differences", views(differences)));
        }
    }

    /// `quote: number: kk 6, ru 5`.
    private static String line(Difference difference) {
        return "%s: %s: %s, %s"
                .formatted(part(difference), kind(difference), said(difference.one()), said(difference.other()));
    }

    private static String said(Difference.Said said) {
        return said.lang().tag() + " " + (said.words().isEmpty() ? "—" : said.words());
    }

    private static List<Map<String, String>> views(List<Difference> differences) {
        return differences.stream().map(BothTexts::view).toList();
    }

    private static Map<String, String> view(Difference difference) {
        var view = new LinkedHashMap<String, String>();
        view.put("field", part(difference));
        view.put("kind", kind(difference));
        view.put(difference.one().lang().tag(), difference.one().words());
        view.put(difference.other().lang().tag(), difference.other().words());
        view.put("name", difference.tick());
        return view;
    }

    /// The field of the body that it is in.
    private static String part(Difference difference) {
        return switch (difference.part()) {
            case QUOTE -> "quote";
            case BODY -> "truth";
        };
    }

    private static String kind(Difference difference) {
        return difference.kind().name().toLowerCase(Locale.ROOT);
    }
}
