package kz.goldenhour.bench.year;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import kz.goldenhour.domain.desk.OfficerId;
import kz.goldenhour.domain.desk.Phone;
import kz.goldenhour.domain.message.Messenger;
import kz.goldenhour.domain.publish.ClaimReviewed;
import kz.goldenhour.domain.publish.Publication;

/// SNS and the telephones behind it: messages are taken, lost at night, heard late, slept through.
final class Phones implements Messenger {
    private static final Pattern LINK = Pattern.compile(Pattern.quote(Functions.BASE_URL) + "/r/([A-Za-z0-9_-]+)");
    private static final String MOMENT = "(\\d\\d\\.\\d\\d) (\\d\\d:\\d\\d)";
    private static final Pattern HOLE = Pattern.compile("Дыра в графике \\(дежурный\\): " + MOMENT + " - " + MOMENT);
    private static final Duration HEARD_AFTER = Duration.ofSeconds(90);
    private static final Duration MAIL_SEEN_AFTER = Duration.ofMinutes(6);
    private static final long AUDIENCE = 214;

    private final World world;
    private final Odds odds;
    private final Random random;
    private final Map<Phone, OfficerId> numbers = new HashMap<>();
    private final BiConsumer<OfficerId, Arrival> officers;
    private final Predicate<Instant> quiet;
    private Instant downUntil = Instant.MIN;
    private long taken;

    /// A message that somebody has in his hand.
    ///
    /// @param handles the links in it
    record Arrival(Channel channel, List<String> handles) {}

    enum Channel {
        SMS,
        EMAIL
    }

    /// @param officers takes what arrives, at the moment when it is seen
    /// @param quiet    whether the office is empty at that time
    Phones(World world, Odds odds, Random random, BiConsumer<OfficerId, Arrival> officers, Predicate<Instant> quiet) {
        this.world = world;
        this.odds = odds;
        this.random = random;
        this.officers = officers;
        this.quiet = quiet;
    }

    void connect(Phone number, OfficerId officer) {
        numbers.put(number, officer);
    }

    /// SNS takes nothing for a while.
    void down(Instant until) {
        downUntil = until;
    }

    @Override
    public Delivery sms(Phone to, String text) {
        var now = world.now();
        if (now.isBefore(downUntil)) {
            return new Delivery.Unavailable("down");
        }
        var officer = numbers.get(to);
        boolean night = quiet.test(now);
        boolean lost = officer == null
                || world.officers().isDead(officer, now)
                || Odds.happens(night ? odds.nightSmsLost() : odds.daySmsLost(), random);
        world.witness().chronicle().text(lost);
        if (officer != null) {
            arrive(officer, Channel.SMS, text, lost || night && Odds.happens(odds.sleepsOn(), random), HEARD_AFTER);
        }
        return accepted();
    }

    @Override
    public Delivery email(OfficerId to, String subject, String text) {
        if (world.now().isBefore(downUntil)) {
            return new Delivery.Unavailable("down");
        }
        arrive(to, Channel.EMAIL, subject + "\n" + text, !Odds.happens(odds.seesMail(), random), MAIL_SEEN_AFTER);
        return accepted();
    }

    private void arrive(OfficerId officer, Channel channel, String text, boolean missed, Duration about) {
        var handles = LINK.matcher(text).results().map(found -> found.group(1)).toList();
        var hole = HOLE.matcher(text);
        if (hole.find()) {
            world.witness()
                    .holeTold(world.moment(hole.group(1), hole.group(2)), world.moment(hole.group(3), hole.group(4)));
        }
        if (!isDigest(text)) {
            handles.forEach(link -> world.witness().alerted(officer, channel, link));
        }
        if (!missed) {
            var arrival = new Arrival(channel, handles);
            world.agenda().at(world.now().plus(Odds.about(about, random)), () -> officers.accept(officer, arrival));
        }
    }

    /// Messages about many claims at once say so; the officers of this world read Russian.
    private static boolean isDigest(String text) {
        return text.contains("Ждут ответа") || text.contains("Без ответа в срок");
    }

    @Override
    public Delivery publish(Publication publication, ClaimReviewed claim, Set<String> regions) {
        if (world.now().isBefore(downUntil)) {
            return new Delivery.Unavailable("down");
        }
        world.witness().published(publication);
        return accepted();
    }

    @Override
    public OptionalLong audience() {
        return OptionalLong.of(AUDIENCE);
    }

    private Delivery accepted() {
        return new Delivery.Accepted("sample-" + ++taken);
    }
}
