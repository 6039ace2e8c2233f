package kz.goldenhour.managedesk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.goldenhour.aws.http.Detail;
import kz.goldenhour.aws.http.Problem;
import kz.goldenhour.aws.http.Refused;
import kz.goldenhour.domain.AstanaTime;
import kz.goldenhour.domain.desk.DeskId;
import kz.goldenhour.domain.desk.DeskStore;
import kz.goldenhour.domain.desk.DutyOfficer;
import kz.goldenhour.domain.desk.Hole;
import kz.goldenhour.domain.desk.OfficerId;
import kz.goldenhour.domain.desk.Rota;
import kz.goldenhour.domain.desk.Shift;
import kz.goldenhour.domain.desk.Who;
import kz.goldenhour.managedesk.rota.RotaFile;
import kz.goldenhour.managedesk.rota.RotaText;

/// The rota of a desk in the API: a calendar file goes in, a preview of its holes comes out.
final class Rotas {
    /// How far ahead holes are looked for.
    private static final Duration LOOKED_AT = Duration.ofDays(28);
    private static final int HOLES_SHOWN = 100;

    private final DeskStore desks;
    private final Clock clock;

    Rotas(DeskStore desks, Clock clock) {
        this.desks = desks;
        this.clock = clock;
    }

    /// Stores what a file says; only looks at it for a preview.
    Map<String, Object> write(DeskId desk, String file, boolean preview) {
        var before = desks.rota(desk).map(Rota::version).orElse(0L);
        var read = RotaFile.read(file, desks.officers(desk), clock.instant());
        var rota = new Rota(desk, before + 1, read.shifts());
        if (!preview && !desks.put(rota)) {
            throw new Refused(Problem.CONFLICT, Detail.CHANGED);
        }
        var view = view(rota);
        view.put("preview", preview);
        if (preview) {
            view.put("version", before);
        }
        if (!read.warnings().isEmpty()) {
            view.put("warnings", read.warnings());
        }
        return view;
    }

    /// The rota as JSON.
    Map<String, Object> read(DeskId desk) {
        return view(stored(desk));
    }

    /// The rota as a calendar file.
    String text(DeskId desk) {
        var there = desks.officers(desk).stream().map(DutyOfficer::id).collect(Collectors.toSet());
        return RotaText.of(stored(desk), there, clock.instant());
    }

    private Rota stored(DeskId desk) {
        return desks.rota(desk).orElseThrow(() -> new Refused(Problem.NOT_FOUND, Detail.NOT_FOUND));
    }

    private Map<String, Object> view(Rota rota) {
        var view = new LinkedHashMap<String, Object>();
        view.put("desk", rota.desk().value());
        view.put("version", rota.version());
        view.put("shifts", rota.shifts().stream().map(Rotas::shift).toList());
        view.put(
                "holes",
                holes(rota).stream().limit(HOLES_SHOWN).map(Rotas::hole).toList());
        return view;
    }

    private List<Hole> holes(Rota rota) {
        var now = clock.instant();
        Set<OfficerId> able = desks.officers(rota.desk()).stream()
                .filter(officer -> officer.pin().isPresent())
                .map(DutyOfficer::id)
                .collect(Collectors.toSet());
        var holes = new ArrayList<Hole>();
        for (var who : List.of(Who.ON_DUTY, Who.DEPUTY)) {
            holes.addAll(rota.holes(who, now, now.plus(LOOKED_AT), able::contains));
        }
        return holes;
    }

    private static Map<String, Object> shift(Shift shift) {
        var view = span(shift.who(), shift.from(), shift.until());
        shift.officer().ifPresent(officer -> view.put("officer", officer.value()));
        view.put("override", shift.override());
        return view;
    }

    private static Map<String, Object> hole(Hole hole) {
        return span(hole.who(), hole.from(), hole.until());
    }

    private static Map<String, Object> span(Who who, Instant from, Instant until) {
        var view = new LinkedHashMap<String, Object>();
        view.put("who", DutyBody.word(who));
        view.put("from", time(from));
        view.put("until", time(until));
        return view;
    }

    private static String time(Instant at) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(AstanaTime.offset(at));
    }
}
