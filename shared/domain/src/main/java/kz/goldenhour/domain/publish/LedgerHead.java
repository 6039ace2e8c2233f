package kz.goldenhour.domain.publish;

import kz.goldenhour.domain.desk.DeskId;

/// The end of a desk's ledger: how many publications and decisions it holds, and the hash of the last decision.
/// Everything appended is conditional on the head that was seen, so both lists stay gapless.
public record LedgerHead(DeskId desk, long publications, long decisions, String lastHash) {
    /// The head of an empty ledger.
    public static LedgerHead empty(DeskId desk) {
        return new LedgerHead(desk, 0, 0, "");
    }

    /// The head after one more publication.
    public LedgerHead published() {
        return new LedgerHead(desk, publications + 1, decisions, lastHash);
    }

    /// The head after one more decision whose entry has this hash.
    public LedgerHead decided(String hash) {
        return new LedgerHead(desk, publications, decisions + 1, hash);
    }
}
