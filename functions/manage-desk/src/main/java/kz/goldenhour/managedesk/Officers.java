package kz.goldenhour.managedesk;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.goldenhour.aws.http.Detail;
import kz.goldenhour.aws.http.Problem;
import kz.goldenhour.aws.http.Refused;
import kz.goldenhour.domain.desk.Desk;
import kz.goldenhour.domain.desk.DeskId;
import kz.goldenhour.domain.desk.DeskStore;
import kz.goldenhour.domain.desk.DutyOfficer;
import kz.goldenhour.domain.desk.OfficerChange;
import kz.goldenhour.domain.desk.OfficerChange.Kind;
import kz.goldenhour.domain.desk.OfficerChange.Profile;
import kz.goldenhour.domain.desk.OfficerId;
import kz.goldenhour.domain.desk.Who;
import kz.goldenhour.domain.message.AlertSubscriptions;
import kz.goldenhour.domain.officer.Addresses;
import kz.goldenhour.domain.officer.Departures;
import kz.goldenhour.domain.officer.Enrolments;
import kz.goldenhour.domain.officer.Proposals;
import kz.goldenhour.domain.officer.Proposals.Asked;

/// Sets who is on call. Whoever could put in a phone of his own could publish in a desk's name: so what opens links is
/// only asked for here; a second person confirms it, and the officer himself sets his PIN.
final class Officers {
    private final DeskStore desks;
    private final Proposals proposals;
    private final Enrolments enrolments;
    private final AlertSubscriptions mail;
    private final Clock clock;

    Officers(DeskStore desks, Proposals proposals, Enrolments enrolments, AlertSubscriptions mail, Clock clock) {
        this.desks = desks;
        this.proposals = proposals;
        this.enrolments = enrolments;
        this.mail = mail;
        this.clock = clock;
    }

    /// What came of it.
    sealed interface Written {
        /// It holds.
        record Now(DutyOfficer officer) implements Written {}

        /// A second person has been asked.
        record Asking(OfficerChange change, int asked) implements Written {}
    }

    List<Map<String, Object>> list(DeskId desk) {
        return desks.officers(desk).stream().map(this::view).toList();
    }

    /// The officer as the API shows him.
    Map<String, Object> view(DutyOfficer officer) {
        return OfficerBody.view(officer, desks, clock.instant());
    }

    DutyOfficer find(DeskId desk, OfficerId id) {
        return desks.officer(id)
                .filter(it -> it.desk().equals(desk))
                .orElseThrow(() -> new Refused(Problem.NOT_FOUND, Detail.NOT_FOUND));
    }

    /// An admin writes an officer.
    Written write(DeskId desk, OfficerId id, Profile wanted) {
        var before = own(desk, id);
        var kind = kind(before, wanted);
        if (kind.isEmpty()) {
            return new Written.Now(renamed(before.orElseThrow(), wanted));
        }
        if (Addresses.areTaken(desks, id, wanted)) {
            throw new Refused(Problem.CONFLICT, Detail.ADDRESS_TAKEN);
        }
        return switch (proposals.ask(desk, id, kind.get(), wanted)) {
            case Asked.Waits(var change, var asked) -> new Written.Asking(change, asked.size());
            case Asked.Nobody() -> throw new Refused(Problem.CONFLICT, Detail.NOBODY_CONFIRMS);
            case Asked.Overtaken() -> throw new Refused(Problem.CONFLICT, Detail.CHANGED);
        };
    }

    /// The deploying account sets up an officer: it asks nobody. He is sent his link, and whoever called tells him the
    /// code in the answer.
    ///
    /// @param first the desk has no officers: what they decide counts at once
    Map<String, Object> setUp(DeskId desk, OfficerId id, Profile wanted, boolean first) {
        var kind = kind(own(desk, id), wanted).orElse(Kind.PIN);
        return proposals
                .alone(desk, id, kind, wanted, first)
                .map(this::linked)
                .orElseThrow(() -> new Refused(Problem.CONFLICT, Detail.CHANGED));
    }

    private Map<String, Object> linked(OfficerChange change) {
        return enrolments
                .confirm(change, Optional.empty())
                .map(code -> Map.<String, Object>of(
                        "id", change.officer().value(),
                        "enrolment", enrolment(code, change.at().plus(OfficerChange.OPEN))))
                .orElseThrow(() -> new Refused(Problem.CONFLICT, Detail.TAKEN));
    }

    private Optional<DutyOfficer> own(DeskId desk, OfficerId id) {
        var before = desks.officer(id);
        if (before.filter(it -> !it.desk().equals(desk)).isPresent()) {
            throw new Refused(Problem.CONFLICT, Detail.TAKEN);
        }
        return before;
    }

    /// What needs a second person; empty where nothing does.
    private static Optional<Kind> kind(Optional<DutyOfficer> before, Profile wanted) {
        if (before.flatMap(DutyOfficer::pin).isEmpty()) {
            return Optional.of(Kind.JOIN);
        }
        var old = before.get();
        if (!old.phone().equals(wanted.phone())) {
            return Optional.of(Kind.PHONE);
        }
        return old.email().equals(wanted.email()) ? Optional.empty() : Optional.of(Kind.EMAIL);
    }

    private DutyOfficer renamed(DutyOfficer old, Profile wanted) {
        var officer = desks.rename(old.renamed(wanted.name(), wanted.post(), wanted.lang()))
                .orElseThrow(() -> new Refused(Problem.CONFLICT, Detail.CHANGED));
        officer.email().ifPresent(email -> mail.subscribe(officer.id(), email));
        return officer;
    }

    /// Sample data alone: an officer who has his PIN from the first.
    void put(DutyOfficer officer) {
        officer.email().ifPresent(email -> mail.subscribe(officer.id(), email));
        var confirmed = officer.email()
                .filter(email -> mail.confirmed().contains(email.value().toLowerCase(Locale.ROOT)))
                .isPresent();
        if (!desks.put(officer.confirmed(confirmed))) {
            throw new Refused(Problem.CONFLICT, Detail.TAKEN);
        }
    }

    /// Takes an officer away at once: whose phone is lost, must not wait.
    ///
    /// @param evenIfMissed also where a step of the ladder loses its person
    void remove(Desk desk, OfficerId id, boolean evenIfMissed) {
        var officer = find(desk.id(), id);
        var missing = Departures.missing(desks, desk, id, clock.instant());
        if (!evenIfMissed && !missing.isEmpty()) {
            throw new Refused(Problem.CONFLICT, Detail.MISSED, names(missing));
        }
        proposals.withdraw(id);
        desks.remove(id);
        officer.email().ifPresent(email -> mail.unsubscribe(id, email));
    }

    private static String names(Set<Who> steps) {
        return steps.stream().map(DutyBody::word).sorted().collect(Collectors.joining(", "));
    }

    /// What the caller reads.
    Map<String, Object> view(OfficerId id, Written written, List<String> warnings) {
        var view = new LinkedHashMap<String, Object>();
        switch (written) {
            case Written.Now(var officer) -> view.putAll(view(officer));
            case Written.Asking(var change, var asked) -> {
                view.put("id", id.value());
                var asking = new LinkedHashMap<>(OfficerBody.change(change));
                asking.put("asked", asked);
                view.put("change", asking);
            }
        }
        if (!warnings.isEmpty()) {
            view.put("warnings", warnings);
        }
        return view;
    }

    private static Map<String, Object> enrolment(String code, Instant until) {
        return Map.of("code", code, "until", OfficerBody.time(until));
    }
}
