package kz.goldenhour.managedesk;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.goldenhour.aws.http.BadRequest;
import kz.goldenhour.aws.http.Detail;
import kz.goldenhour.aws.http.Fields;
import kz.goldenhour.aws.http.Problem;
import kz.goldenhour.aws.http.Refused;
import kz.goldenhour.domain.Randomness;
import kz.goldenhour.domain.caller.ApiKey;
import kz.goldenhour.domain.caller.Caller;
import kz.goldenhour.domain.caller.CallerId;
import kz.goldenhour.domain.caller.CallerStore;
import kz.goldenhour.domain.caller.Role;
import kz.goldenhour.domain.desk.DeskId;
import kz.goldenhour.domain.desk.DeskStore;

/// Makes and revokes API keys. A key is shown once.
final class Keys {
    private static final int DESKS_MOST = 50;

    private final CallerStore callers;
    private final DeskStore desks;
    private final Randomness randomness;
    private final Clock clock;

    Keys(CallerStore callers, DeskStore desks, Randomness randomness, Clock clock) {
        this.callers = callers;
        this.desks = desks;
        this.randomness = randomness;
        this.clock = clock;
    }

    /// The caller as the admin wants it.
    static Caller read(CallerId id, Fields body) {
        var role = body.oneOf("role", List.of("reporter", "editor", "admin"))
                .map(word -> Role.valueOf(word.toUpperCase(Locale.ROOT)))
                .orElseThrow(() -> new BadRequest("role", Detail.REQUIRED));
        var desks = body.texts("desks", DESKS_MOST, 64).stream()
                .map(text -> BadRequest.ifInvalid("desks", Detail.NO_ID, () -> new DeskId(text)))
                .collect(Collectors.toSet());
        if (role == Role.EDITOR && desks.isEmpty()) {
            throw new BadRequest("desks", Detail.TOO_FEW);
        }
        var newsroom = body.optionalText("newsroom", 200).filter(text -> !text.isBlank());
        return new Caller(id, role, desks, newsroom, body.flag("vetted").orElse(false));
    }

    /// Makes a key for the caller.
    ApiKey make(Caller admin, Caller caller) {
        mayManage(admin, caller);
        var before = callers.find(caller.id());
        before.ifPresent(old -> {
            mayManage(admin, old);
            if (old.role() != caller.role()) {
                throw new Refused(Problem.CONFLICT, Detail.TAKEN);
            }
        });
        mayVouch(admin, caller, before);
        caller.desks().forEach(this::mustBeThere);
        return add(caller);
    }

    /// A key that is bound to a desk which was misspelt would open nothing, and say nothing of it.
    private void mustBeThere(DeskId desk) {
        if (desks.find(desk).isEmpty()) {
            throw new BadRequest("desks", Detail.NO_DESK_OF, desk.value());
        }
    }

    /// A vetted newsroom counts at every desk, so an admin of some of them vouches for none that is not vetted already.
    private static void mayVouch(Caller admin, Caller caller, Optional<Caller> before) {
        var known = before.filter(Caller::vetted)
                .filter(old -> old.newsroom().equals(caller.newsroom()))
                .isPresent();
        if (caller.vetted() && !admin.desks().isEmpty() && !known) {
            throw new Refused(Problem.FORBIDDEN, Detail.FORBIDDEN);
        }
    }

    /// The key of a new admin of all desks, made by the deploying account itself.
    ApiKey makeFirst(CallerId id) {
        if (callers.find(id).isPresent()) {
            throw new IllegalStateException("there is a caller " + id + " already: name another");
        }
        return add(new Caller(id, Role.ADMIN, Set.of(), Optional.empty(), false));
    }

    private ApiKey add(Caller caller) {
        var key = ApiKey.random(randomness);
        if (!callers.addKey(caller, key, clock.instant())) {
            throw new Refused(Problem.CONFLICT, Detail.TWO_KEYS);
        }
        return key;
    }

    void revoke(Caller admin, CallerId id, String keyId) {
        var caller = callers.find(id).orElseThrow(() -> new Refused(Problem.NOT_FOUND, Detail.NOT_FOUND));
        mayManage(admin, caller);
        if (!callers.revoke(id, keyId)) {
            throw new Refused(Problem.NOT_FOUND, Detail.NOT_FOUND);
        }
    }

    /// An admin of some desks gives nobody more than he has himself.
    private static void mayManage(Caller admin, Caller caller) {
        var bound = !admin.desks().isEmpty();
        var beyond = !admin.desks().containsAll(caller.desks());
        var unbound = caller.desks().isEmpty();
        if (bound && (beyond || unbound)) {
            throw new Refused(Problem.FORBIDDEN, Detail.FORBIDDEN);
        }
    }

    static Map<String, Object> view(ApiKey key, List<String> warnings) {
        var view = new LinkedHashMap<String, Object>();
        view.put("keyId", key.keyId());
        view.put("key", key.reveal());
        if (!warnings.isEmpty()) {
            view.put("warnings", warnings);
        }
        return view;
    }
}
