package kz.goldenhour.domain.outbox;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.goldenhour.domain.Stores;
import kz.goldenhour.domain.claim.Claim;
import kz.goldenhour.domain.claim.ClaimClock;
import kz.goldenhour.domain.claim.ClaimId;
import kz.goldenhour.domain.claim.Side;
import kz.goldenhour.domain.claim.Spread;
import kz.goldenhour.domain.desk.DeskId;
import kz.goldenhour.domain.desk.DutyOfficer;
import kz.goldenhour.domain.desk.OfficerId;
import kz.goldenhour.domain.message.AlertText;
import kz.goldenhour.domain.message.AlertText.Why;
import kz.goldenhour.domain.message.AskText;
import kz.goldenhour.domain.message.AskText.Asked;
import kz.goldenhour.domain.message.DigestText;
import kz.goldenhour.domain.message.Messenger;
import kz.goldenhour.domain.message.Messenger.Delivery;
import kz.goldenhour.domain.message.PhoneText;
import kz.goldenhour.domain.outbox.OutboxMessage.Alert;
import kz.goldenhour.domain.outbox.OutboxMessage.Digest;
import kz.goldenhour.domain.review.LinkHandle;
import kz.goldenhour.domain.review.ReviewLink;

/// Words and hands over what wakes an officer. Its links are made anew for each attempt.
final class Waker {
    /// As many as an officer can decide before the next one tells of the others.
    private static final int LISTED = 25;

    private static final int OPEN_MOST = 2_000;
    private static final String SPENT = "the desk's SMS of this day are spent";

    private final Stores stores;
    private final Messenger messenger;
    private final Links links;
    private final Clock clock;
    private final SmsBudget budget;

    Waker(Stores stores, Messenger messenger, Links links, Clock clock) {
        this.stores = stores;
        this.messenger = messenger;
        this.links = links;
        this.clock = clock;
        this.budget = new SmsBudget(stores);
    }

    /// A fresh link, and the secret in it.
    record Made(LinkHandle handle, ReviewLink link) {}

    Made link(ClaimId claim, OfficerId officer) {
        var handle = LinkHandle.random(links.randomness());
        var until = clock.instant().plus(ReviewLink.LIFE);
        return new Made(handle, new ReviewLink(handle.hash(), claim, officer, until));
    }

    /// Alerts an officer about one claim.
    Woken wake(Alert alert, Made made) {
        var claim = stores.claims().claim(alert.claim());
        var officer = stores.desks().officer(alert.officer());
        if (claim.isEmpty() || officer.isEmpty()) {
            return new Woken.Impossible(claim.isEmpty() ? "no such claim" : "no such officer");
        }
        if (!claim.get().isOpen()) {
            return new Woken.Needless("decided already");
        }
        var side = claim.get().side(officer.get().desk());
        if (!claim.get().waitsFor(officer.get().desk())) {
            return new Woken.Needless("another desk has it");
        }
        var due = claim.get().nextWordBy();
        var reports = stores.claims().spread(alert.claim()).reports();
        var lang = officer.get().lang();
        var url = links.url(made.handle());
        var asked = asked(alert, side).map(it -> new AskText(it, lang, due));
        var why = asked.isPresent() ? List.<Why>of() : new Occasion(claim.get()).why(alert);
        var text = new AlertText(lang, why, due, reports);
        return switch (alert.channel()) {
            case SMS ->
                sms(
                        officer.get().desk(),
                        officer.get(),
                        asked.map(it -> it.sms(url)).orElseGet(() -> text.sms(url)));
            case EMAIL ->
                new Woken.Handed(messenger.email(
                        alert.officer(),
                        asked.map(AskText::subject).orElseGet(text::subject),
                        asked.map(it -> it.email(url)).orElseGet(() -> text.email(url))));
        };
    }

    /// What the officer is asked for, where it is not simply an answer.
    private static Optional<Asked> asked(Alert alert, Side side) {
        if (side == Side.ASKED) {
            return Optional.of(Asked.TO_TAKE);
        }
        return alert.isSecond() ? Optional.of(Asked.TO_APPROVE) : Optional.empty();
    }

    /// A claim of a digest.
    record Listed(Claim claim, Spread spread) {}

    /// What a digest tells of: what most newsrooms ask about first, then what is due first.
    List<Listed> listed(Digest digest) {
        return stores.claims().waking(digest.desk(), OPEN_MOST).stream()
                .filter(claim -> isToldBy(digest, claim))
                .map(claim -> new Listed(claim, stores.claims().spread(claim.id())))
                .sorted(Comparator.comparingInt((Listed it) -> it.spread().vettedNewsrooms())
                        .thenComparingInt(it -> it.spread().reports())
                        .reversed()
                        .thenComparing(it -> it.claim().nextWordBy()))
                .toList();
    }

    /// Also those whose promise breaks in this very minute: the sweep may not have come to them yet.
    private boolean isToldBy(Digest digest, Claim claim) {
        var breaks = !claim.nextWordBy().isAfter(clock.instant().plusSeconds(60));
        return breaks
                || switch (digest.cause()) {
                    case WAITING ->
                        claim.clock().inDigestSince(claim.openedAt()).isPresent();
                    case LATE -> claim.clock().told().contains(ClaimClock.Told.HEAD);
                };
    }

    /// Tells an officer of many claims.
    ///
    /// @param first leads to the first of them
    Woken wake(Digest digest, List<Listed> listed, Made first) {
        var found = stores.desks().officer(digest.officer());
        if (found.isEmpty()) {
            return new Woken.Impossible("no such officer");
        }
        var officer = found.get();
        var due = listed.stream()
                .map(it -> it.claim().nextWordBy())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        var text = new DigestText(officer.lang(), digest.cause(), listed.size(), due, clock.instant());
        return switch (digest.channel()) {
            case SMS -> sms(digest.desk(), officer, text.sms(links.url(first.handle())));
            case EMAIL -> {
                var lines = lines(listed, officer.id(), first);
                yield new Woken.Handed(messenger.email(officer.id(), text.subject(), text.email(lines)));
            }
        };
    }

    private List<DigestText.Line> lines(List<Listed> listed, OfficerId officer, Made first) {
        return listed.stream()
                .limit(LISTED)
                .map(it -> {
                    var made = it.claim().id().equals(first.link().claim())
                            ? first
                            : link(it.claim().id(), officer);
                    stores.links().put(made.link());
                    var spread = it.spread();
                    return new DigestText.Line(
                            it.claim().nextWordBy(),
                            spread.reports(),
                            spread.vettedNewsrooms(),
                            links.url(made.handle()));
                })
                .toList();
    }

    private Woken sms(DeskId desk, DutyOfficer officer, String text) {
        var delivery =
                budget.spend(desk, clock.instant(), () -> messenger.sms(officer.phone(), PhoneText.of(officer, text)));
        if (delivery.isPresent()) {
            return new Woken.Handed(delivery.get());
        }
        // who has no mail besides is out of reach: the next step follows at once
        return officer.mailbox().isPresent()
                ? new Woken.Needless(SPENT)
                : new Woken.Handed(new Delivery.Refused(SPENT));
    }
}
