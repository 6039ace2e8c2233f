package kz.goldenhour.pages;

import java.util.Optional;

/// The page before the PIN: nothing confidential, not even the claim.
///
/// @param title    what stands over it
/// @param desk     the desk's name
/// @param deadline empty where the question is decided already
public record PinView(
        Words words,
        String title,
        String desk,
        Optional<Deadline> deadline,
        Optional<Notice> notice,
        boolean failed,
        Typed typed) {}
