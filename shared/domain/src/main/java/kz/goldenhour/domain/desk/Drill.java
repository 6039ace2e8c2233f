package kz.goldenhour.domain.desk;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.goldenhour.domain.outbox.Channel;

/// A drill: everybody on a desk's ladder gets a message that says it is one, and presses a button after his PIN.
///
/// @param at    when it began: names it together with the desk
/// @param calls in the order of the ladder; who stands in the rota only in the days to come is called, too
/// @param empty steps on which nobody stood who has a PIN
public record Drill(DeskId desk, Instant at, Cause cause, List<Call> calls, Set<Who> empty) {
    public Drill {
        calls = List.copyOf(calls);
        empty = Set.copyOf(empty);
    }

    /// Why it was held.
    public enum Cause {
        /// It was Friday, 17:00.
        WEEKLY,
        /// An admin asked for it.
        ASKED
    }

    /// One officer's part.
    ///
    /// @param who  the first step on which he stood; empty where he stands in the rota of the days to come
    /// @param sent what became of the message, by each of his addresses
    /// @param tap  when he answered
    public record Call(OfficerId officer, Optional<Who> who, Map<Channel, Sent> sent, Optional<Tap> tap) {
        public Call {
            sent = Map.copyOf(sent);
        }

        /// Whether nothing shows that his phone takes no messages. Who answers by mail alone is not woken at night.
        public boolean hasPhone() {
            var sms = sent.get(Channel.SMS);
            return sms == null || !sms.refused();
        }

        /// One who has heard nothing yet.
        public static Call of(OfficerId officer, Optional<Who> who) {
            return new Call(officer, who, Map.of(), Optional.empty());
        }

        private Call with(Note note) {
            return switch (note) {
                case Note.Told(var channel, var at) -> with(channel, new Sent(at, false));
                case Note.Refused(var channel, var at) -> with(channel, new Sent(at, true));
                case Note.Tapped(var channel, var at) ->
                    tap.isPresent() ? this : new Call(officer, who, sent, Optional.of(new Tap(at, channel)));
            };
        }

        private Call with(Channel channel, Sent what) {
            var all = new EnumMap<Channel, Sent>(Channel.class);
            all.putAll(sent);
            all.put(channel, what);
            return new Call(officer, who, all, tap);
        }
    }

    /// A message of it.
    ///
    /// @param refused the address takes no messages
    public record Sent(Instant at, boolean refused) {}

    /// A press of the button.
    ///
    /// @param channel whose link was opened
    public record Tap(Instant at, Channel channel) {}

    /// What happened to an officer's part.
    public sealed interface Note {
        Channel channel();

        Instant at();

        record Told(Channel channel, Instant at) implements Note {}

        record Refused(Channel channel, Instant at) implements Note {}

        /// Only the first counts.
        record Tapped(Channel channel, Instant at) implements Note {}
    }

    /// The drill after a note about an officer; unchanged where he has no part in it.
    public Drill with(OfficerId officer, Note note) {
        var noted = calls.stream()
                .map(call -> call.officer().equals(officer) ? call.with(note) : call)
                .toList();
        return new Drill(desk, at, cause, noted, empty);
    }

    /// Whether everybody answered, no step was empty, and each phone takes messages.
    public boolean isPassed() {
        return !calls.isEmpty()
                && empty.isEmpty()
                && silent().isEmpty()
                && calls.stream().allMatch(Call::hasPhone);
    }

    /// Who has not answered.
    public List<OfficerId> silent() {
        return calls.stream()
                .filter(call -> call.tap().isEmpty())
                .map(Call::officer)
                .toList();
    }

    /// When the last of those who answered did.
    public Optional<Instant> lastTap() {
        return calls.stream().flatMap(call -> call.tap().stream()).map(Tap::at).max(Comparator.naturalOrder());
    }
}
