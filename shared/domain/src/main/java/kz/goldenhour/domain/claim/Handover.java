package kz.goldenhour.domain.claim;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.goldenhour.domain.desk.DeskId;
import kz.goldenhour.domain.desk.OfficerId;

/// How a claim goes from desk to desk, from hand to hand. Until the other desk accepts it, it stays where it is.
///
/// @param offer    given to a desk that has neither accepted nor returned it
/// @param body     given to a body that has no desk here: the giver follows it until that body answers
/// @param passages what became of earlier ones, oldest first
/// @param rounds   the highest round of any ladder that was climbed for an offer, or by the giver of one that was
///                 accepted; alerts are numbered by it, and no number comes twice
public record Handover(Optional<Offer> offer, Optional<Body> body, List<Passage> passages, int rounds) {
    public static final int CONTACT_MOST = 200;
    public static final int NOTE_MOST = 1_000;

    public Handover {
        passages = List.copyOf(passages);
    }

    /// What goes along with the claim.
    ///
    /// @param contact whom one can call about it
    /// @param note    what the giver knows; may be empty
    public record Words(String contact, String note) {
        public Words {
            if (contact.length() > CONTACT_MOST || note.length() > NOTE_MOST) {
                throw new IllegalArgumentException("contact and note have at most 200 and 1,000 characters");
            }
        }

        static Words gone() {
            return new Words("", "");
        }
    }

    /// A claim that waits for another desk.
    ///
    /// @param by    who gave it
    /// @param climb how far the ladder of that desk has been climbed for it
    public record Offer(DeskId to, Words words, OfficerId by, Instant at, Climb climb) {
        public Offer with(Climb next) {
            return new Offer(to, words, by, at, next);
        }
    }

    /// A claim that a body without a desk was asked about by hand.
    ///
    /// @param name  the body
    /// @param words whom one calls there, and what the giver knows
    public record Body(String name, Words words, OfficerId by, Instant at) {
        public Body {
            if (name.isBlank() || name.length() > CONTACT_MOST) {
                throw new IllegalArgumentException("a body has a name of at most 200 characters");
            }
        }
    }

    /// The claim went from a desk to another: the other accepted it, or gave it back.
    ///
    /// @param returned it went back
    /// @param by       who gave it away, or back
    public record Passage(DeskId from, DeskId to, boolean returned, OfficerId by, Words words, Instant at) {}

    /// A claim that never left its desk.
    public static Handover none() {
        return new Handover(Optional.empty(), Optional.empty(), List.of(), 0);
    }

    /// Given to a desk, in place of whomever it was given to before.
    public Handover with(Offer given) {
        return new Handover(Optional.of(given), Optional.empty(), passages, roundsSoFar());
    }

    /// Given to a body that has no desk.
    public Handover with(Body given) {
        return new Handover(Optional.empty(), Optional.of(given), passages, roundsSoFar());
    }

    /// The desk has accepted it from `from`.
    ///
    /// @param round how far the giver's own ladder has come meanwhile
    Handover accepted(DeskId from, int round, Instant now) {
        var it = offer.orElseThrow();
        var passage = new Passage(from, it.to(), false, it.by(), it.words(), now);
        return moved(passage, Math.max(round, roundsSoFar()));
    }

    /// A desk has given it back. Only once.
    Handover returned(DeskId from, DeskId to, OfficerId by, String reason, Instant now) {
        return moved(new Passage(from, to, true, by, new Words("", reason), now), roundsSoFar());
    }

    private Handover moved(Passage passage, int highest) {
        var all = Stream.concat(passages.stream(), Stream.of(passage)).toList();
        return new Handover(Optional.empty(), Optional.empty(), all, highest);
    }

    /// Nobody is left at the desk that it was given to.
    public Handover lapsed() {
        return new Handover(Optional.empty(), body, passages, roundsSoFar());
    }

    /// What is left of it when the claim is decided: who had it, and no contacts of people.
    Handover closed() {
        var gone = Words.gone();
        return new Handover(
                offer.map(it -> new Offer(it.to(), gone, it.by(), it.at(), it.climb())),
                body.map(it -> new Body(it.name(), gone, it.by(), it.at())),
                passages.stream()
                        .map(it -> new Passage(it.from(), it.to(), it.returned(), it.by(), gone, it.at()))
                        .toList(),
                rounds);
    }

    /// The highest round of any ladder that was climbed for an offer, the one that waits included.
    public int roundsSoFar() {
        return Math.max(rounds, offer.map(it -> it.climb().round()).orElse(0));
    }

    public boolean isOfferedTo(DeskId desk) {
        return offer.filter(it -> it.to().equals(desk)).isPresent();
    }

    /// Whether it went back once: it does so no second time.
    public boolean wasReturned() {
        return passages.stream().anyMatch(Passage::returned);
    }

    /// Whether the desk has given it away: it is not given there again.
    public boolean wasGivenAwayBy(DeskId desk) {
        return passages.stream().anyMatch(it -> !it.returned() && it.from().equals(desk));
    }

    /// The last of its ways that touched the desk.
    public Optional<Passage> last(DeskId desk) {
        return passages.reversed().stream()
                .filter(it -> it.from().equals(desk) || it.to().equals(desk))
                .findFirst();
    }
}
