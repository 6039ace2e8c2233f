package kz.goldenhour.domain.board;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.goldenhour.domain.Stores;
import kz.goldenhour.domain.Texts;
import kz.goldenhour.domain.claim.Claim;
import kz.goldenhour.domain.claim.Report.Particulars;
import kz.goldenhour.domain.claim.Side;
import kz.goldenhour.domain.desk.Desk;
import kz.goldenhour.domain.desk.Desks;

/// A claim that was reported from the desk's region too, and that another desk answers. Of that desk nothing but its
/// name is shown, and of the reports only one from the region whose author did not ask for silence.
///
/// @param asked   what he wrote
/// @param answers the name of the desk that answers; empty where it is gone
public record Elsewhere(Claim claim, String asked, Optional<Texts> answers) {
    /// Open claims of all desks that are looked at, in the order in which their clocks fall due.
    private static final int CLAIMS = 200;
    /// Those of other desks whose reports are read, and how many of each.
    private static final int READ = 30;

    private static final int REPORTS = 20;
    /// Longer than any open claim's clock waits.
    private static final Duration EVER = Duration.ofDays(400);

    static List<Elsewhere> of(Desk desk, Stores stores, Desks desks, Instant now) {
        if (desk.regions().isEmpty()) {
            return List.of();
        }
        return stores.claims().due(now.plus(EVER), CLAIMS).stream()
                .filter(claim -> isElsewhere(claim.side(desk.id())))
                .limit(READ)
                .flatMap(claim -> asked(claim, desk, stores).stream()
                        .map(text -> new Elsewhere(
                                claim, text, desks.find(claim.desk()).map(Desk::name))))
                .sorted(Comparator.comparing(it -> it.claim().nextWordBy()))
                .toList();
    }

    private static boolean isElsewhere(Side side) {
        return switch (side) {
            case LEADS, ASKED -> false;
            case HAD, NONE -> true;
        };
    }

    private static Optional<String> asked(Claim claim, Desk desk, Stores stores) {
        return stores.claims().reports(claim.id(), REPORTS).stream()
                .map(report -> report.particulars())
                .filter(what -> !what.confidential() && isFrom(desk, what))
                .map(Particulars::text)
                .findFirst();
    }

    private static boolean isFrom(Desk desk, Particulars what) {
        return what.region()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .filter(desk.regions()::contains)
                .isPresent();
    }
}
