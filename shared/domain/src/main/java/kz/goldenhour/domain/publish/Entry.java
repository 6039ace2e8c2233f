package kz.goldenhour.domain.publish;

import java.util.Optional;

/// One entry of a ledger as it lies in the store, for the auditor: it may have been changed there.
///
/// @param number  its place in the list, by its key
/// @param content empty where what lies there is no longer an entry
/// @param hash    what was stored as the hash of the whole entry; empty for publications, which have none
public record Entry<T>(long number, Optional<T> content, String hash) {}
