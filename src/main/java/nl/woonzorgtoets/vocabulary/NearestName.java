package nl.woonzorgtoets.vocabulary;

import java.util.Collection;
import java.util.Locale;

/** Finds what somebody who made a typing error probably meant. */
public final class NearestName {

    private static final int LONGEST = 80;

    private NearestName() {}

    /**
     * The candidate nearest to the name, upper and lower case alike; null when none is near: more than a third of the name differs.
     */
    public static String of(String name, Collection<String> candidates) {
        if (name.length() > LONGEST) {
            return null;
        }
        String nearest = null;
        int best = Math.max(1, name.length() / 3);
        String wanted = name.toLowerCase(Locale.ROOT);
        for (String candidate : candidates) {
            if (Math.abs(candidate.length() - name.length()) > best) {
                continue;
            }
            int distance = distance(wanted, candidate.toLowerCase(Locale.ROOT));
            if (distance < best || distance == best && (nearest == null || candidate.compareTo(nearest) < 0)) {
                best = distance;
                nearest = candidate;
            }
        }
        return nearest;
    }

    /** Damerau-Levenshtein: insertions, deletions, substitutions and swaps of neighbours. */
    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                d[i][j] = i == 0 || j == 0 ? i + j : step(d, a, b, i, j);
            }
        }
        return d[a.length()][b.length()];
    }

    private static int step(int[][] d, String a, String b, int i, int j) {
        int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int least = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + cost);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, d[i - 2][j - 2] + 1) : least;
    }
}
