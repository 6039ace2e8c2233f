package kz.goldenhour.domain.publish;

import java.util.List;
import kz.goldenhour.domain.Lang;

/// What a publication says.
public sealed interface Content permits Rebuttal, HoldingStatement, ClosingWord {
    /// SHA-256 over every word of it, in hex: two with one hash are the same to the letter.
    String contentHash();

    /// The languages in which it is written whole.
    List<Lang> languages();
}
