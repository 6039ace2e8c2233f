package kz.goldenhour.domain.desk;

/// An officer, and whether he can open anything today.
///
/// @param locked his tries of this day are used up: no PIN of his is looked at until midnight
public record OnCall(DutyOfficer officer, boolean locked) {}
