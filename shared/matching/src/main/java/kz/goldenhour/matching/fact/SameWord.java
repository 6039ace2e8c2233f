package kz.goldenhour.matching.fact;

import kz.goldenhour.matching.text.Word;

/// Whether two words are one word in two forms or two spellings.
public final class SameWord {
    private SameWord() {}

    /// From 0 (different) to 1 (the same spelling).
    public static double likeness(Word a, Word b) {
        var x = a.skeleton();
        var y = b.skeleton();
        return !x.equals(y) && (a.isNumber() || b.isNumber()) ? 0 : likeness(x, y);
    }

    /// The same for two skeletons.
    public static double likeness(String x, String y) {
        if (x.equals(y)) {
            return 1;
        }
        int shorter = Math.min(x.length(), y.length());
        int longer = Math.max(x.length(), y.length());
        int common = 0;
        while (common < shorter && x.charAt(common) == y.charAt(common)) {
            common++;
        }
        if (common >= 5 || common >= 4 && longer <= 8 || common == 3 && shorter == 3 && longer <= 6) {
            return common * 2 >= longer ? 0.95 : 0.85;
        }
        if (shorter >= 4 && longer - shorter <= 2) {
            int allowed = longer >= 8 ? 2 : 1;
            int distance = distance(x, y, allowed);
            if (distance <= allowed) {
                return distance == 1 ? 0.85 : 0.75;
            }
        }
        return 0;
    }

    /// Optimal string alignment distance, or more than `most` where it is more.
    public static int distance(String x, String y, int most) {
        if (Math.abs(x.length() - y.length()) > most) {
            return most + 1;
        }
        int from = 0;
        int xEnd = x.length();
        int yEnd = y.length();
        while (from < Math.min(xEnd, yEnd) && x.charAt(from) == y.charAt(from)) {
            from++;
        }
        while (Math.min(xEnd, yEnd) > from && x.charAt(xEnd - 1) == y.charAt(yEnd - 1)) {
            xEnd--;
            yEnd--;
        }
        int longer = Math.max(xEnd, yEnd) - from;
        if (longer <= 1) {
            return longer;
        }
        if (most <= 1) {
            boolean swapped = xEnd - from == 2
                    && yEnd - from == 2
                    && x.charAt(from) == y.charAt(from + 1)
                    && x.charAt(from + 1) == y.charAt(from);
            return swapped ? 1 : 2;
        }
        return distanceBetween(x.substring(from, xEnd), y.substring(from, yEnd), most);
    }

    private static int distanceBetween(String x, String y, int most) {
        int[] before = new int[y.length() + 1];
        int[] row = new int[y.length() + 1];
        int[] older = new int[y.length() + 1];
        for (int j = 0; j <= y.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= x.length(); i++) {
            int[] spare = older;
            older = before;
            before = row;
            row = spare;
            row[0] = i;
            int least = i;
            for (int j = 1; j <= y.length(); j++) {
                int change = x.charAt(i - 1) == y.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(before[j] + 1, row[j - 1] + 1), before[j - 1] + change);
                if (i > 1 && j > 1 && x.charAt(i - 1) == y.charAt(j - 2) && x.charAt(i - 2) == y.charAt(j - 1)) {
                    row[j] = Math.min(row[j], older[j - 2] + 1);
                }
                least = Math.min(least, row[j]);
            }
            if (least > most) {
                return most + 1;
            }
        }
        return row[y.length()];
    }
}
