package kz.goldenhour.domain.outbox;

import java.time.Instant;
import java.time.LocalDate;
import kz.goldenhour.domain.claim.ClaimId;
import kz.goldenhour.domain.desk.DeskId;
import kz.goldenhour.domain.desk.OfficerId;
import kz.goldenhour.domain.desk.Who;
import kz.goldenhour.domain.publish.PublicationId;
import kz.goldenhour.domain.review.DecisionId;

/// A message that must go out. It holds names, never text, phone or link: those are read and made when it is sent.
public sealed interface OutboxMessage {
    OutboxKey key();

    /// Wakes an officer about a claim.
    ///
    /// @param step the rung of the ladder, from 0
    record Alert(ClaimId claim, int step, OfficerId officer, Channel channel) implements OutboxMessage {
        /// Rungs are numbered below; alerts that carry a new link in place of an expired one from here.
        public static final int RESENT_FROM = 1_000_000;

        /// Alerts that ask for a second approval are numbered from here.
        public static final int SECOND_FROM = 1_000_000_000;

        /// Whether it asks for a second approval.
        public boolean isSecond() {
            return step >= SECOND_FROM;
        }

        /// Whether the ladder brought it about.
        public boolean isRung() {
            return step < RESENT_FROM;
        }

        @Override
        public OutboxKey key() {
            return new OutboxKey("%s#ALERT#%d#%s#%s".formatted(claim, step, officer, channel));
        }
    }

    /// Wakes an officer about many claims at once.
    ///
    /// @param slot when the span began in which he gets one at most
    record Digest(DeskId desk, Cause cause, Instant slot, OfficerId officer, Channel channel) implements OutboxMessage {
        /// Why it is sent.
        public enum Cause {
            /// Claims that do not each wake somebody: too many came at once, or a ladder was climbed in vain.
            WAITING,
            /// The desk broke its time.
            LATE
        }

        @Override
        public OutboxKey key() {
            return new OutboxKey("%s#%s#%d#%s#%s".formatted(desk, cause, slot.getEpochSecond(), officer, channel));
        }
    }

    /// Mails an officer the text that he sends by hand to a body without a desk.
    ///
    /// @param decision the number of his decision, so that each brings one
    record Letter(ClaimId claim, OfficerId officer, long decision) implements OutboxMessage {
        @Override
        public OutboxKey key() {
            return new OutboxKey("%s#LETTER#%s#%d".formatted(claim, officer, decision));
        }
    }

    /// Mails an officer who was woken for a claim that a colleague has done it.
    ///
    /// @param decision by which
    record DoneNote(ClaimId claim, OfficerId officer, DecisionId decision) implements OutboxMessage {
        @Override
        public OutboxKey key() {
            return new OutboxKey("%s#DONE#%s#%s".formatted(claim, officer, decision));
        }
    }

    /// Sends a publication to the media.
    ///
    /// @param version which publication of the claim it is
    record Publish(ClaimId claim, long version, PublicationId publication) implements OutboxMessage {
        @Override
        public OutboxKey key() {
            return new OutboxKey("%s#PUBLISH#%d".formatted(claim, version));
        }
    }

    /// Tells the head of a desk that nobody who is proven stands in a span of the rota, or on a step that it does not
    /// name.
    record RotaHole(DeskId desk, Who who, Instant from, Instant until, OfficerId head, Channel channel)
            implements OutboxMessage {
        @Override
        public OutboxKey key() {
            return new OutboxKey("%s#HOLE#%s#%d-%d#%s#%s"
                    .formatted(desk, who, from.getEpochSecond(), until.getEpochSecond(), head, channel));
        }
    }

    /// Calls an officer to a drill.
    ///
    /// @param drill when it began
    record DrillAlert(DeskId desk, Instant drill, OfficerId officer, Channel channel) implements OutboxMessage {
        @Override
        public OutboxKey key() {
            return new OutboxKey("%s#DRILL#%d#%s#%s".formatted(desk, drill.getEpochSecond(), officer, channel));
        }
    }

    /// Tells somebody of a change of an officer.
    ///
    /// @param about    the officer who is changed
    /// @param revision of the change
    record OfficerMessage(Subject subject, OfficerId about, long revision, OfficerId to, Channel channel)
            implements OutboxMessage {
        /// What it says.
        public enum Subject {
            /// To a colleague: confirm it or refuse it.
            CONFIRM,
            /// To the officer as he is: somebody asks for this change.
            ASKED,
            /// To the officer as he will be: set your PIN.
            ENROL
        }

        @Override
        public OutboxKey key() {
            return new OutboxKey("%s#%s#%d#%s#%s".formatted(about, subject, revision, to, channel));
        }
    }

    /// Sends an officer a link to his desk's board, by mail.
    ///
    /// @param turn counts what he asked for
    record BoardLink(OfficerId officer, long turn) implements OutboxMessage {
        @Override
        public OutboxKey key() {
            return new OutboxKey("%s#BOARD#%d".formatted(officer, turn));
        }
    }

    /// Tells a desk that somebody is guessing an officer's PIN.
    record PinWarning(DeskId desk, OfficerId officer, LocalDate day) implements OutboxMessage {
        @Override
        public OutboxKey key() {
            return new OutboxKey("%s#PIN#%s#%s".formatted(desk, officer, day));
        }
    }
}
