package kz.goldenhour.domain.desk;

import java.time.Duration;
import java.util.Set;
import kz.goldenhour.domain.Rating;
import kz.goldenhour.domain.Texts;

/// One body's press team.
///
/// @param regions      the regions whose claims come here, as the desk writes them ("almaty-oblysy")
/// @param pressContact what reporters may publish or call: telephone, address
/// @param answerWithin how long after the first report the answer is due; 1 to 60 minutes
/// @param autoPublish  off: nothing is answered or published without an officer, at once and without a deployment
/// @param version      counts from 1; every change makes the next one
/// @param duty         how it wakes its people
public record Desk(
        DeskId id,
        long version,
        Texts name,
        Set<String> regions,
        String pressContact,
        Duration answerWithin,
        boolean autoPublish,
        DutyRules duty) {

    public static final Duration DEFAULT_ANSWER_WITHIN = Duration.ofMinutes(20);

    public Desk {
        regions = Set.copyOf(regions);
        if (answerWithin.compareTo(Duration.ofMinutes(1)) < 0 || answerWithin.compareTo(Duration.ofMinutes(60)) > 0) {
            throw new IllegalArgumentException("answers are due within 1 to 60 minutes");
        }
    }

    /// A desk with the standard rules of duty.
    public Desk(
            DeskId id,
            long version,
            Texts name,
            Set<String> regions,
            String pressContact,
            Duration answerWithin,
            boolean autoPublish) {
        this(id, version, name, regions, pressContact, answerWithin, autoPublish, DutyRules.standard());
    }

    /// Whether an answer of this rating may go out without an officer. What needs two officers needs one at least.
    public boolean answersByItself(Rating rating) {
        return autoPublish && !duty.secondApproval().contains(rating);
    }

    /// The desk one version on, with automatic publication switched on or off.
    public Desk publishing(boolean automatically) {
        return new Desk(id, version + 1, name, regions, pressContact, answerWithin, automatically, duty);
    }

    /// The desk one version on, by other rules.
    public Desk with(DutyRules rules) {
        return new Desk(id, version + 1, name, regions, pressContact, answerWithin, autoPublish, rules);
    }
}
