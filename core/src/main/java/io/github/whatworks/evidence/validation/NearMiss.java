// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds what somebody probably meant to write. */
final class NearMiss {
    private static final int LONGEST = 100;

    private NearMiss() {}

    /**
     * The one of {@code known} that {@code written} is a slip away from: in capitals, in signs between words, or in
     * one letter in four, but not more than three; of several, the closest and then the first.
     */
    static Optional<String> of(String written, List<String> known) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        String bare = bare(written);
        String closest = null;
        int least = Math.min(3, bare.length() / 4) + 1;
        for (String name : known) {
            int distance = distance(bare, bare(name), least);
            if (distance < least) {
                least = distance;
                closest = name;
            }
        }
        return Optional.ofNullable(closest);
    }

    /** Whether the two differ in capitals and in signs between words alone. */
    static boolean isSpelling(String written, String known) {
        return written.length() <= LONGEST && bare(written).equals(bare(known));
    }

    private static String bare(String name) {
        StringBuilder bare = new StringBuilder();
        name.toLowerCase(Locale.ROOT)
                .chars()
                .filter(c -> c != '-' && c != '_' && c != ' ')
                .forEach(c -> bare.append((char) c));
        return bare.toString();
    }

    /** Letters to put in, take out, replace or swap; {@code bound} if not fewer than that. */
    private static int distance(String a, String b, int bound) {
        if (Math.abs(a.length() - b.length()) >= bound) {
            return bound;
        }
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                d[i][j] = i == 0 ? j : j == 0 ? i : step(a, b, d, i, j);
            }
        }
        return d[a.length()][b.length()];
    }

    private static int step(String a, String b, int[][] d, int i, int j) {
        int replaced = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int least = Math.min(replaced, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, d[i - 2][j - 2] + 1) : least;
    }
}
