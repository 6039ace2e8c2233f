package kz.goldenhour.domain.audit;

/// What an audit of a desk's ledger found.
public sealed interface Finding {
    /// Every entry is what was written, as far as can be proved.
    ///
    /// @param now     what the ledger holds
    /// @param anchors how many it was held against
    record Whole(Anchor now, int anchors) implements Finding {}

    /// Something was changed, removed or put in.
    ///
    /// @param entry the first broken entry: `decision 17`, `publication 4`
    /// @param why   in plain words
    record Broken(String entry, String why) implements Finding {}
}
