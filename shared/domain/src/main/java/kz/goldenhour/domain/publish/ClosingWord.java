package kz.goldenhour.domain.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.goldenhour.domain.Digest;
import kz.goldenhour.domain.Lang;
import kz.goldenhour.domain.Texts;
import kz.goldenhour.domain.claim.ClaimState.Dismissal;

/// The last word on a claim that ends without an answer, where the public has been told that one is being looked for.
/// Like a holding statement it names no more than a topic and a place from the desk's own list.
///
/// @param text the sentences
public record ClosingWord(Dismissal reason, Optional<Texts> topic, Optional<Texts> place, Texts text)
        implements Content {

    @Override
    public String contentHash() {
        var fields = new ArrayList<String>();
        fields.add(reason.name());
        for (var said : List.of(Optional.of(text), topic, place)) {
            fields.add(said.map(Texts::kk).orElse(""));
            fields.add(said.map(Texts::ru).orElse(""));
            fields.add(said.flatMap(Texts::en).orElse(""));
        }
        return Digest.of(fields.toArray(String[]::new));
    }

    @Override
    public List<Lang> languages() {
        return text.languages();
    }
}
