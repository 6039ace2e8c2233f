package kz.goldenhour.domain.audit;

import java.util.List;
import kz.goldenhour.domain.desk.DeskId;

/// Where anchors are kept, beyond the reach of whoever can write to the tables.
public interface Anchors {
    /// Keeps one a desk and day (Astana); where there is one of that day, nothing happens.
    ///
    /// @return whether it was kept now
    boolean keep(Anchor anchor);

    /// All of a desk, oldest first.
    List<Anchor> all(DeskId desk);

    /// Nowhere: the ledger then proves only that its entries fit each other.
    static Anchors none() {
        return new Anchors() {
            @Override
            public boolean keep(Anchor anchor) {
                return false;
            }

            @Override
            public List<Anchor> all(DeskId desk) {
                return List.of();
            }
        };
    }
}
