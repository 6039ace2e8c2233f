package kz.goldenhour.aws.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.goldenhour.aws.Aws;
import kz.goldenhour.domain.Lang;
import kz.goldenhour.domain.Randomness;
import kz.goldenhour.domain.Stores;
import kz.goldenhour.domain.Texts;
import kz.goldenhour.domain.caller.ApiKey;
import kz.goldenhour.domain.caller.Caller;
import kz.goldenhour.domain.caller.CallerId;
import kz.goldenhour.domain.caller.CallerStore;
import kz.goldenhour.domain.caller.Role;
import kz.goldenhour.domain.claim.Asked;
import kz.goldenhour.domain.claim.Claim;
import kz.goldenhour.domain.claim.ClaimId;
import kz.goldenhour.domain.claim.Filing;
import kz.goldenhour.domain.claim.Opening;
import kz.goldenhour.domain.claim.Report;
import kz.goldenhour.domain.claim.Report.Particulars;
import kz.goldenhour.domain.claim.ReportId;
import kz.goldenhour.domain.desk.Desk;
import kz.goldenhour.domain.desk.DeskId;
import kz.goldenhour.domain.desk.DutyOfficer;
import kz.goldenhour.domain.desk.Email;
import kz.goldenhour.domain.desk.OfficerId;
import kz.goldenhour.domain.desk.Phone;
import kz.goldenhour.domain.desk.PinHash;
import kz.goldenhour.domain.outbox.Channel;
import kz.goldenhour.domain.outbox.OutboxMessage.Alert;
import kz.goldenhour.domain.review.LinkHandle;
import kz.goldenhour.domain.review.ReviewLink;
import kz.goldenhour.domain.review.ReviewSession;

/// Who takes part in a rehearsal: a desk and another to hand over to, an officer of each, a claim with an alert that
/// waits. Nobody of them exists.
public final class Cast {
    public static final DeskId DESK = new DeskId("rehearsal");
    /// The desk that a claim is given to.
    public static final DeskId NEXT_DOOR = new DeskId("rehearsal-2");

    private static final OfficerId OFFICER = new OfficerId("rehearsal");
    private static final OfficerId NEIGHBOUR = new OfficerId("rehearsal-2");
    private static final PinHash PIN = new PinHash("00", "00", 1, "rehearsal");

    private final Stores stores;
    private final CallerStore callers;
    private final Randomness randomness;
    private final Instant now;

    Cast(Aws aws) {
        this.stores = aws.stores().stores();
        this.callers = aws.stores().callers();
        this.randomness = aws.randomness();
        this.now = aws.clock().instant();
        desk(DESK, Set.of("almaty"), OFFICER);
        desk(NEXT_DOOR, Set.of(), NEIGHBOUR);
    }

    private void desk(DeskId id, Set<String> regions, OfficerId officer) {
        var name = Texts.of("Сынақ", "Репетиция");
        stores.desks().put(new Desk(id, 1, name, regions, "rehearsal", Desk.DEFAULT_ANSWER_WITHIN, true));
        stores.desks()
                .put(new DutyOfficer(
                        officer,
                        id,
                        "Сынақ",
                        new Phone("+77000000000"),
                        Optional.of(new Email("rehearsal@rehearsal.invalid")),
                        Lang.KK,
                        Optional.of(PIN),
                        Instant.EPOCH));
    }

    private static ClaimId claim(Channel channel) {
        return new ClaimId("rehearsal-" + channel.name());
    }

    /// A caller of a role, who may do with the desk what the role may.
    static Caller caller(Role role) {
        return new Caller(new CallerId("rehearsal"), role, Set.of(DESK), Optional.of("rehearsal"), true);
    }

    /// An open claim, whose officer has not been woken yet.
    public Alert alert(Channel channel) {
        var id = claim(channel);
        var alert = new Alert(id, 0, OFFICER, channel);
        var asked = new Asked("Рас па?", Optional.of(Lang.KK), now);
        var claim = Claim.begun(id, asked, DESK, now.plus(Desk.DEFAULT_ANSWER_WITHIN), Optional.empty());
        var report = new Report(
                new ReportId(id.value()),
                id,
                new CallerId("rehearsal"),
                "rehearsal",
                true,
                Particulars.of("Рас па?"),
                false,
                now);
        var filing = new Filing(report, Optional.empty(), Optional.empty());
        var opening = new Opening(claim, filing, List.of(alert), Optional.empty(), Optional.empty());
        stores.claims().open(opening);
        stores.claims().open(opening); // again, as after a lost answer: refused
        return alert;
    }

    /// Puts records into the evidence table.
    public void evidence() {
        Archive.at(now).forEach(stores.evidence()::put);
    }

    /// A key that a caller of the role has.
    public String key(Role role) {
        var key = ApiKey.random(randomness);
        callers.addKey(caller(role), key, now);
        return key.reveal();
    }

    /// The handle of a link to that claim.
    public String link() {
        var handle = LinkHandle.random(randomness);
        var link = new ReviewLink(handle.hash(), claim(Channel.SMS), OFFICER, now.plus(Duration.ofHours(1)));
        stores.outbox().lease(alert(Channel.SMS).key(), now, Optional.of(link));
        return handle.reveal();
    }

    /// The handle of a link to the same claim, in the hands of the other desk.
    public String linkNextDoor() {
        var handle = LinkHandle.random(randomness);
        stores.links().put(new ReviewLink(handle.hash(), claim(Channel.SMS), NEIGHBOUR, now.plus(Duration.ofHours(1))));
        return handle.reveal();
    }

    /// The handle of a session in which the PIN of that link was right.
    public String session(String link) {
        var handle = LinkHandle.random(randomness);
        var linkHash = LinkHandle.read(link).orElseThrow().hash();
        stores.links().put(new ReviewSession(handle.hash(), linkHash, PIN.stamp(), now.plus(ReviewSession.LIFE)));
        return handle.reveal();
    }
}
