package kz.goldenhour.domain.caller;

import java.util.Optional;
import java.util.Set;
import kz.goldenhour.domain.desk.DeskId;

/// Who calls the API.
///
/// @param newsroom the newsroom that a reporter writes for; reports of one newsroom are not independent of each other
/// @param vetted   whether a desk has made sure that the newsroom is one
/// @param desks    the desks that an editor or admin is bound to; empty for reporters, and for an admin of all desks
public record Caller(CallerId id, Role role, Set<DeskId> desks, Optional<String> newsroom, boolean vetted) {
    public Caller {
        desks = Set.copyOf(desks);
        if (role == Role.EDITOR && desks.isEmpty()) {
            throw new IllegalArgumentException("an editor is bound to at least one desk");
        }
    }

    /// Whether it may write the desk's answers. Who makes keys and officers writes none.
    public boolean mayEdit(DeskId desk) {
        return switch (role) {
            case REPORTER -> false;
            case EDITOR -> desks.contains(desk);
            case ADMIN -> false;
        };
    }

    /// Whether it may set up the desk, its officers and keys.
    public boolean mayAdminister(DeskId desk) {
        return role == Role.ADMIN && (desks.isEmpty() || desks.contains(desk));
    }
}
