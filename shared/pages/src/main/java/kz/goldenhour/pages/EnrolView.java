package kz.goldenhour.pages;

import java.util.Optional;
import java.util.Set;

/// Where an officer sets his PIN.
///
/// @param name    his own
/// @param letters what he answered to whether the phone shows Kazakh letters: `yes`, `no`, or nothing
/// @param code    what he has typed of it
/// @param faulty  the fields that the notice is about
public record EnrolView(
        Words words,
        String desk,
        String name,
        String letters,
        String code,
        Optional<Notice> notice,
        Set<String> faulty) {
    public EnrolView {
        faulty = Set.copyOf(faulty);
    }

    /// The class of a field.
    public String mark(String field) {
        return faulty.contains(field) ? "pin bad" : "pin";
    }
}
