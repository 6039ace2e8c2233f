package kz.goldenhour.bench.year;

import java.time.Duration;
import java.util.Random;

/// Chances and delays of the simulated world. They are assumptions, chosen to be worse than what desks tell of
/// themselves; what is measured is what the product makes of them.
///
/// @param nightSmsLost    an SMS between 21:00 and 9:00, at the weekend or on a holiday never arrives
/// @param daySmsLost      one at any other time never arrives
/// @param phoneDead       an officer's telephone is off for a whole day
/// @param ill             an officer is away for some days of a week
/// @param illUnknown      of those, nobody tells the rota
/// @param sleepsOn        an officer does not hear what arrives at night
/// @param seesMail        an officer looks at a mail within the half hour
/// @param cannot          who is reached passes it on
/// @param acknowledges    who is reached first says "I have it"
/// @param dismisses       who decides finds nothing to answer
/// @param tickLate        a tick of the clock comes a minute late
/// @param tickTwice       a tick comes twice
/// @param snsDown         an hour has five minutes in which SNS takes nothing
record Odds(
        double nightSmsLost,
        double daySmsLost,
        double phoneDead,
        double ill,
        double illUnknown,
        double sleepsOn,
        double seesMail,
        double cannot,
        double acknowledges,
        double dismisses,
        double tickLate,
        double tickTwice,
        double snsDown) {

    static Odds standard() {
        return new Odds(0.5, 0.03, 0.03, 0.3, 0.2, 0.35, 0.5, 0.05, 0.3, 0.08, 0.002, 0.002, 0.003);
    }

    static boolean happens(double chance, Random random) {
        return random.nextDouble() < chance;
    }

    /// A delay with this median; one in twenty is five times as long (log-normal, sigma 1).
    static Duration about(Duration median, Random random) {
        double factor = Math.exp(random.nextGaussian());
        return Duration.ofSeconds(Math.max(5, Math.round(median.toSeconds() * factor)));
    }
}
