package kz.goldenhour.pages;

import java.util.List;
import kz.goldenhour.domain.Lang;
import kz.goldenhour.domain.text.Marks;

/// The fields in which a form carries the marks of all languages of a text of one's own, as they were when somebody
/// last
/// stood for them together.
public final class InStep {
    /// The texts that stand side by side.
    static final List<String> PARTS = List.of("quote", "body");

    private static final List<Lang> LANGS = List.of(Lang.values());

    private InStep() {}

    /// The marks that the form carried.
    static Marks before(Typed typed, String prefix) {
        return new Marks(typed.get(prefix + "pair-quote"), typed.get(prefix + "pair-body"));
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
        return Marks.of(LANGS.stream()
                .map(lang -> typed.get(prefix + part + "-" + lang.tag()))
                .toList());
    }
}
