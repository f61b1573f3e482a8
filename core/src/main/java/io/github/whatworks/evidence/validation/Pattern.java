// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The pattern of a text as runs of ASCII characters, each of so many from a class: what the patterns that records
 * declare come to. Matching looks at each character once and allocates nothing. Immutable.
 */
final class Pattern {
    private static final int ANY_NUMBER = Integer.MAX_VALUE;

    private final String source;
    private final Run[] runs;

    private record Run(long low, long high, int min, int max) {
        boolean has(char c) {
            return c < 64 ? (low >>> c & 1) != 0 : c < 128 && (high >>> (c - 64) & 1) != 0;
        }

        boolean meets(Run other) {
            return (low & other.low) != 0 || (high & other.high) != 0;
        }
    }

    private Pattern(String source, List<Run> runs) {
        this.source = source;
        this.runs = runs.toArray(new Run[0]);
    }

    /**
     * The pattern written as a regular expression of literals, classes such as {@code [a-z0-9]}, and {@code +} or
     * {@code {1,9}} behind them.
     *
     * @throws IllegalArgumentException if it is another, or if a run of no fixed length goes into the one behind it, so
     *     that where it ends could be told only by going back
     */
    static Pattern of(String regexp) {
        List<Run> runs = new ArrayList<>();
        int at = 0;
        while (at < regexp.length()) {
            BitSet set = new BitSet();
            at = characters(regexp, at, set);
            int min = 1;
            int max = 1;
            if (at < regexp.length() && regexp.charAt(at) == '+') {
                max = ANY_NUMBER;
                at++;
            } else if (at < regexp.length() && regexp.charAt(at) == '{') {
                int end = regexp.indexOf('}', at);
                String[] numbers = regexp.substring(at + 1, end).split(",", -1);
                min = Integer.parseInt(numbers[0]);
                max = Integer.parseInt(numbers[numbers.length - 1]);
                at = end + 1;
            }
            long[] bits = java.util.Arrays.copyOf(set.toLongArray(), 2);
            Run run = new Run(bits[0], bits[1], min, max);
            Run before = runs.isEmpty() ? run : runs.get(runs.size() - 1);
            if (before.min != before.max && before.meets(run) && !runs.isEmpty()) {
                throw new IllegalArgumentException("expected runs that can be told apart, found " + regexp);
            }
            runs.add(run);
        }
        return new Pattern(regexp, runs);
    }

    /** Whether all of {@code text} is of this form. */
    boolean matches(String text) {
        int at = 0;
        for (Run run : runs) {
            int count = 0;
            while (at < text.length() && count < run.max && run.has(text.charAt(at))) {
                at++;
                count++;
            }
            if (count < run.min) {
                return false;
            }
        }
        return at == text.length();
    }

    /** The regular expression. */
    @Override
    public String toString() {
        return source;
    }

    /** Reads one literal or class into {@code set}; where it ends. */
    private static int characters(String regexp, int at, BitSet set) {
        char c = regexp.charAt(at);
        if (c == '\\') {
            set.set(regexp.charAt(at + 1));
            return at + 2;
        }
        if (c != '[') {
            if ("(|)*?.^$]{}+".indexOf(c) >= 0) {
                throw new IllegalArgumentException("expected literals, classes and counts, found " + regexp);
            }
            set.set(c);
            return at + 1;
        }
        int end = regexp.indexOf(']', at);
        for (int i = at + 1; i < end; i++) {
            boolean range = i + 2 < end && regexp.charAt(i + 1) == '-';
            set.set(regexp.charAt(i), (range ? regexp.charAt(i + 2) : regexp.charAt(i)) + 1);
            i += range ? 2 : 0;
        }
        return end + 1;
    }
}
