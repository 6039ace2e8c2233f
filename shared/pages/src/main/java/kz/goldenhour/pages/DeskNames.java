package kz.goldenhour.pages;

import java.util.List;
import kz.goldenhour.domain.Lang;
import kz.goldenhour.domain.desk.Desk;
import kz.goldenhour.domain.desk.DeskId;

/// What desks are called on a page.
///
/// @param all     every desk of the installation
/// @param similar desks that answer a claim that looks like this one
public record DeskNames(List<Desk> all, List<DeskId> similar) {
    public DeskNames {
        all = List.copyOf(all);
        similar = List.copyOf(similar);
    }

    /// What a region is called that a reporter named: as the desk that covers it lists its places; as it was written
    /// where none does.
    public String place(String region, Lang lang) {
        return all.stream()
                .flatMap(desk -> desk.duty().holding().stream())
                .flatMap(named -> named.placeOf(List.of(region)).stream())
                .map(name -> name.in(lang))
                .findFirst()
                .orElse(region);
    }

    /// Its name; its id where it is gone.
    public String of(DeskId id, Lang lang) {
        return all.stream()
                .filter(desk -> desk.id().equals(id))
                .map(desk -> desk.name().in(lang))
                .findFirst()
                .orElse(id.value());
    }
}
