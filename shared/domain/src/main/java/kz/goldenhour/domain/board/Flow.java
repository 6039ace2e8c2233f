package kz.goldenhour.domain.board;

/// How many reports come to a desk.
///
/// @param lately in the last ten minutes
/// @param usual  in ten minutes of the 24 hours before them, on average
public record Flow(int lately, double usual) {
    /// Fewer are no storm, however quiet the day was.
    private static final int FEWEST = 10;

    private static final double TIMES = 3;

    /// Whether far more come than usual: at least ten, and three times as many.
    public boolean isStorm() {
        return lately >= FEWEST && lately >= TIMES * usual;
    }
}
