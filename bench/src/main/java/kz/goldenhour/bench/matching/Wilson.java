package kz.goldenhour.bench.matching;

/// Bounds of a share at 95 % (Wilson's score interval).
final class Wilson {
    private static final double Z = 1.96;

    private Wilson() {}

    static double low(int part, int all) {
        return bound(part, all, -1);
    }

    static double high(int part, int all) {
        return bound(part, all, 1);
    }

    private static double bound(int part, int all, int sign) {
        if (all == 0) {
            return 0;
        }
        double share = (double) part / all;
        double middle = share + Z * Z / (2 * all);
        double spread = Z * Math.sqrt(share * (1 - share) / all + Z * Z / (4.0 * all * all));
        double bound = (middle + sign * spread) / (1 + Z * Z / all);
        return Math.round(Math.max(0, Math.min(1, bound)) * 10_000) / 10_000.0;
    }
}
