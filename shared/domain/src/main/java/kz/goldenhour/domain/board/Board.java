package kz.goldenhour.domain.board;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.goldenhour.domain.desk.Desk;
import kz.goldenhour.domain.desk.Drill;
import kz.goldenhour.domain.desk.Hole;
import kz.goldenhour.domain.desk.OfficerId;
import kz.goldenhour.domain.desk.Shift;

/// A desk at one moment: what is open, who has it, who stands when.
///
/// @param lines open claims, the least time left first
/// @param more  how many more are open
/// @param offered claims that other desks offer to it, the least time left first
/// @param elsewhere claims from its region that other desks answer, the least time left first
/// @param posts the steps of the ladder, in its order
/// @param week  the shifts of the coming seven days, in the order of time
/// @param holes spans of these days in which nobody is on duty
/// @param past  the last decisions, newest first
/// @param names of the desk's officers
public record Board(
        Desk desk,
        Instant at,
        List<Line> lines,
        int more,
        List<Offered> offered,
        List<Elsewhere> elsewhere,
        Flow flow,
        List<Post> posts,
        List<Shift> week,
        List<Hole> holes,
        Optional<Drill> drill,
        List<Past> past,
        Map<OfficerId, String> names) {
    public Board {
        lines = List.copyOf(lines);
        offered = List.copyOf(offered);
        elsewhere = List.copyOf(elsewhere);
        posts = List.copyOf(posts);
        week = List.copyOf(week);
        holes = List.copyOf(holes);
        past = List.copyOf(past);
        names = Map.copyOf(names);
    }

    /// What people call an officer; his id where he has left the desk.
    public String name(OfficerId officer) {
        return names.getOrDefault(officer, officer.value());
    }
}
