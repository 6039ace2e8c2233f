package kz.goldenhour.pages;

import java.util.Optional;

/// The page before the PIN: nothing confidential, not even the claim.
///
/// @param desk     the desk's name
/// @param deadline empty where the question is decided already
public record PinView(
        Words words, String desk, Optional<Deadline> deadline, Optional<Notice> notice, boolean failed, Typed typed) {}
