package kz.goldenhour.pages;

import java.util.ArrayList;
import java.util.List;
import kz.goldenhour.domain.Digest;
import kz.goldenhour.domain.Lang;

/// Finds the language of a text of one's own that was left as it was while another changed. The form carries the marks
/// of all languages as they were when somebody last stood for them together.
public final class InStep {
    /// The texts that stand side by side.
    static final List<String> PARTS = List.of("quote", "body");

    private static final List<Lang> LANGS = List.of(Lang.values());

    private InStep() {}

    /// A text that may have grown old.
    ///
    /// @param part `quote` or `body`
    /// @param key  names it beside the texts of the other languages as they are now
    public record Old(String part, Lang lang, String key) {
        /// The field of the tick "it is still right".
        public String tick() {
            return "still-" + key;
        }
    }

    /// The old texts among the fields that begin with `prefix`, ticked or not.
    public static List<Old> old(Typed typed, String prefix) {
        var old = new ArrayList<Old>();
        for (var part : PARTS) {
            var before = List.of(typed.get(prefix + "pair-" + part).split("\\."));
            var now = marks(typed, prefix, part);
            for (int i = 0; i < LANGS.size() && before.size() == now.size() && !before.equals(now); i++) {
                var lang = LANGS.get(i);
                var blank = typed.get(prefix + part + "-" + lang.tag()).isBlank();
                if (before.get(i).equals(now.get(i)) && !blank) {
                    old.add(new Old(part, lang, key(part, lang, now)));
                }
            }
        }
        return old;
    }

    private static String key(String part, Lang lang, List<String> now) {
        return Digest.of(part, lang.tag(), String.join(".", now)).substring(0, 8);
    }

    /// The same words, marked as they are now: somebody has stood for all languages together.
    public static Typed settled(Typed typed, String prefix) {
        var settled = typed;
        for (var part : PARTS) {
            settled = settled.with(prefix + "pair-" + part, carried(typed, prefix, part));
        }
        return settled;
    }

    /// The marks of one part for the form.
    static String carried(Typed typed, String prefix, String part) {
        return String.join(".", marks(typed, prefix, part));
    }

    private static List<String> marks(Typed typed, String prefix, String part) {
        return LANGS.stream()
                .map(lang -> mark(typed.get(prefix + part + "-" + lang.tag())))
                .toList();
    }

    private static String mark(String text) {
        return Digest.sha256(text.strip().replaceAll("\\s+", " ")).substring(0, 8);
    }
}
