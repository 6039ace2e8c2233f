package kz.goldenhour.pages;

import java.net.URI;
import java.util.List;

/// What the first reports of a claim say besides its text. Links are opened by a tap, never by us.
///
/// @param channels where reporters saw it, in their own words
/// @param places   where it was published
/// @param pictures what they attached
/// @param contacts how they can be reached; for the desk of the claim alone
public record Clues(List<String> channels, List<URI> places, List<URI> pictures, List<String> contacts) {
    public Clues {
        channels = List.copyOf(channels);
        places = List.copyOf(places);
        pictures = List.copyOf(pictures);
        contacts = List.copyOf(contacts);
    }

    /// Whether somebody said where it goes round.
    public boolean sayWhere() {
        return !channels.isEmpty() || !places.isEmpty();
    }
}
