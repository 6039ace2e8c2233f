package kz.goldenhour.domain.publish;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.goldenhour.domain.Digest;
import kz.goldenhour.domain.Lang;
import kz.goldenhour.domain.Texts;

/// "We have your questions, we are checking, next word by 22:40": says only what is true, and nothing of the claim but
/// a topic and a place from the desk's own list.
///
/// @param standing   how far the desk has got
/// @param topic      from the desk's list
/// @param place      from the desk's list
/// @param nextWordBy the promise
/// @param text       the sentences
public record HoldingStatement(
        Standing standing, Optional<Texts> topic, Optional<Texts> place, Instant nextWordBy, Texts text)
        implements Content {
    /// How far the desk has got: the most that may be said.
    public enum Standing {
        /// The question is registered, and nobody has been woken for it.
        REGISTERED,
        /// Officers on duty have been alerted.
        ALERTED,
        /// Somebody has opened the claim with his PIN.
        CHECKING
    }

    @Override
    public String contentHash() {
        var fields = new ArrayList<String>();
        fields.add(standing.name());
        fields.add(nextWordBy.toString());
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
