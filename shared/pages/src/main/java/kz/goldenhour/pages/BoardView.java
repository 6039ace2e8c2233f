package kz.goldenhour.pages;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.goldenhour.domain.AstanaTime;
import kz.goldenhour.domain.board.Board;
import kz.goldenhour.domain.board.Elsewhere;
import kz.goldenhour.domain.board.Line;
import kz.goldenhour.domain.board.Line.Holder;
import kz.goldenhour.domain.board.Offered;
import kz.goldenhour.domain.board.Past;
import kz.goldenhour.domain.board.Post;
import kz.goldenhour.domain.claim.ClaimState;
import kz.goldenhour.domain.claim.NobodyWoken;
import kz.goldenhour.domain.desk.Drill;
import kz.goldenhour.domain.desk.Hole;
import kz.goldenhour.domain.desk.Shift;
import kz.goldenhour.domain.review.Decision;

/// A desk's board: what is open, who has it, who stands when; and the switch of automatic publication.
///
/// @param session the handle that the PIN opened
public record BoardView(Words words, Board board, String session, Optional<Notice> notice) {
    private static final int SHORT = 160;

    /// When the claim's next word is due.
    public Deadline deadline(Line line) {
        return Deadline.of(line.claim(), board.at());
    }

    /// How far the claim has come.
    public String state(Line line) {
        var handover = line.claim().handover();
        if (handover.offer().isPresent() || handover.body().isPresent()) {
            return words.of(handover.offer().isPresent() ? "board.state.offered" : "board.state.asked");
        }
        return words.of(
                switch (line.claim().state()) {
                    case ClaimState.UnderReview _, ClaimState.Held _ -> "board.state.review";
                    case ClaimState.HandedOver _ -> "board.state.handed";
                    case ClaimState.Answered _, ClaimState.Dismissed _, ClaimState.Unanswered _ -> "board.state.done";
                });
    }

    /// Who has it, or was woken for it.
    public String holder(Line line) {
        return switch (line.holder()) {
            case Holder.Has(var officer, var next) ->
                next.map(at -> words.of("board.has", board.name(officer), AstanaTime.clock(at)))
                        .orElseGet(() -> words.of("board.has.last", board.name(officer)));
            case Holder.Woken(var officer, var at) -> words.of("board.woken", board.name(officer), moment(at));
            case Holder.Nobody() ->
                words.of("board.nobody."
                        + NobodyWoken.of(line.claim())
                                .filter(why -> why == NobodyWoken.NO_CLAIM)
                                .map(NobodyWoken::name)
                                .orElseGet(() -> line.claim().clock().waking().name()));
        };
    }

    /// When the next word on a claim is due that is offered to the desk.
    public Deadline deadline(Offered offered) {
        return Deadline.of(offered.claim(), board.at());
    }

    /// Who offers it, since when, and until when it can be accepted with time to answer.
    public String offer(Offered offered) {
        var giver = offered.giver().map(name -> name.in(words.lang())).orElse("–");
        var at = offered.claim().handover().offer().orElseThrow().at();
        return words.of(
                "board.offer",
                giver,
                moment(at),
                AstanaTime.clock(offered.claim().nextWordBy()));
    }

    /// When the next word on a claim is due that another desk answers.
    public Deadline deadline(Elsewhere elsewhere) {
        return Deadline.of(elsewhere.claim(), board.at());
    }

    /// Who answers it.
    public String answers(Elsewhere elsewhere) {
        return words.of(
                "board.answers",
                elsewhere.answers().map(name -> name.in(words.lang())).orElse("–"));
    }

    public String text(Elsewhere elsewhere) {
        return cut(elsewhere.asked());
    }

    public String text(Offered offered) {
        return cut(offered.claim().text());
    }

    /// The text, cut at a word where it is long.
    public String text(Line line) {
        return cut(line.claim().text());
    }

    /// Likewise, of a claim that was decided.
    public String text(Past past) {
        return past.text().map(BoardView::cut).orElse("");
    }

    private static String cut(String text) {
        var flat = text.strip().replaceAll("\\s+", " ");
        if (flat.length() <= SHORT) {
            return flat;
        }
        var end = flat.lastIndexOf(' ', SHORT);
        return flat.substring(0, end > 0 ? end : Character.isHighSurrogate(flat.charAt(SHORT - 1)) ? SHORT - 1 : SHORT)
                + " …";
    }

    /// `Reports in ten minutes: 37, usually 2`.
    public String flow() {
        var usual = Math.round(board.flow().usual() * 10) / 10.0;
        var shown = usual >= 10 || usual == Math.rint(usual)
                ? words.number(Math.round(usual))
                : Double.toString(usual).replace('.', words.of("decimal").charAt(0));
        return words.of("board.flow", words.number(board.flow().lately()), shown);
    }

    /// `Zero claims are open`, or how many.
    public String open() {
        return words.count("board.open", board.lines().size() + (long) board.more());
    }

    /// When the last drill was, and how it went.
    public String drill() {
        return board.drill().map(this::drill).orElseGet(() -> words.of("board.drill.none"));
    }

    private String drill(Drill drill) {
        var key = drill.isPassed() ? "board.drill.passed" : "board.drill.failed";
        return words.of(key, words.moment(drill.at()));
    }

    /// What came of an officer's part in it.
    public String call(Drill.Call call) {
        var name = board.name(call.officer()) + (call.hasPhone() ? "" : " (" + words.of("board.drill.phone") + ")");
        return call.tap()
                .map(tap -> words.of("board.drill.tap", name, AstanaTime.clock(tap.at())))
                .orElseGet(() -> words.of("board.drill.silent", name));
    }

    /// Who stands on a step of the ladder now.
    public String post(Post post) {
        var who = words.of("who." + post.who());
        return post.officer()
                .map(officer -> who + ": " + board.name(officer))
                .orElseGet(() -> who + ": " + words.of("board.empty"));
    }

    /// When a shift begins and ends.
    public String span(Shift shift) {
        return span(shift.from(), shift.until());
    }

    public String span(Hole hole) {
        return span(hole.from(), hole.until());
    }

    private String span(Instant from, Instant until) {
        return words.moment(from) + " – " + words.moment(until);
    }

    /// Who stands in a shift.
    public String shift(Shift shift) {
        var who = words.of("who." + shift.who());
        var name = shift.officer().map(board::name).orElseGet(() -> words.of("board.empty"));
        return who + ": " + name + (shift.override() ? " (" + words.of("board.override") + ")" : "");
    }

    /// What an officer did, and when.
    public String past(Past past) {
        var decision = past.decision();
        var who = decision.officer().equals(Decision.NOBODY) ? words.of("board.empty") : board.name(decision.officer());
        return words.moment(decision.at()) + " · " + who + " · "
                + words.of("did." + decision.action().name());
    }

    /// Those who stand on the ladder now without having shown lately that their phones ring.
    public List<String> unproven() {
        return board.posts().stream()
                .filter(post -> !post.proven())
                .flatMap(post -> post.officer().stream())
                .distinct()
                .map(board::name)
                .toList();
    }

    private String moment(Instant at) {
        return AstanaTime.date(at).equals(AstanaTime.date(board.at())) ? AstanaTime.clock(at) : words.moment(at);
    }
}
