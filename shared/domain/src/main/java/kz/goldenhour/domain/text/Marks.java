package kz.goldenhour.domain.text;

import java.util.List;
import java.util.stream.Collectors;
import kz.goldenhour.domain.Digest;
import kz.goldenhour.domain.Lang;
import kz.goldenhour.domain.Texts;
import kz.goldenhour.domain.text.Difference.Part;

/// The languages of a text as they were when somebody last stood for them together, each as a mark. A form carries
/// them.
///
/// @param quote one mark a language, parted by dots; empty where nobody stood for any
/// @param body  the same
public record Marks(String quote, String body) {
    private static final List<Lang> LANGS = List.of(Lang.values());
    private static final int LENGTH = 8;

    /// Nobody has stood for them: nothing can be old.
    public static Marks none() {
        return new Marks("", "");
    }

    /// The marks of texts as they are.
    public static String of(List<String> texts) {
        return texts.stream().map(Marks::mark).collect(Collectors.joining("."));
    }

    static List<String> now(Texts texts) {
        return LANGS.stream()
                .map(lang -> texts.languages().contains(lang) ? texts.in(lang) : "")
                .map(Marks::mark)
                .toList();
    }

    List<String> before(Part part) {
        return List.of((part == Part.QUOTE ? quote : body).split("\\."));
    }

    private static String mark(String text) {
        return Digest.sha256(text.strip().replaceAll("\\s+", " ")).substring(0, LENGTH);
    }

    /// A language of a text that was left as it was while another changed.
    ///
    /// @param key names it beside the other languages as they are now
    public record Old(Part part, Lang lang, String key) {
        /// The name of the tick "it is still right".
        public String tick() {
            return "still-" + key;
        }

        static Old of(Part part, Lang lang, List<String> now) {
            var key = Digest.of(part.field(), lang.tag(), String.join(".", now));
            return new Old(part, lang, key.substring(0, LENGTH));
        }
    }
}
