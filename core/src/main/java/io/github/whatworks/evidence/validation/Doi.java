// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import java.util.List;

/** Tells digital object identifiers, with or without an address before them, and says what is wrong with one. */
final class Doi {
    private static final List<String> PREFIXES = List.of(
            "https://doi.org/", "http://doi.org/", "https://dx.doi.org/", "http://dx.doi.org/", "doi.org/", "doi:");
    private static final String START = "10.";
    private static final int LEAST_DIGITS = 4;

    private Doi() {}

    /** Where the DOI itself starts in {@code text}: behind an address or {@code doi:}, if there is one. */
    static int start(String text) {
        for (int i = 0; i < PREFIXES.size(); i++) {
            String prefix = PREFIXES.get(i);
            if (text.regionMatches(true, 0, prefix, 0, prefix.length())) {
                int start = prefix.length();
                return start < text.length() && text.charAt(start) == ' ' ? start + 1 : start;
            }
        }
        return 0;
    }

    /** Whether {@code text} is from {@code start} on {@code 10.}, a registrant's number, a slash and a suffix. */
    static boolean isOne(String text, int start) {
        int slash = text.indexOf('/', start);
        return text.startsWith(START, start)
                && slash >= start + START.length() + LEAST_DIGITS
                && slash < text.length() - 1
                && isNumber(text, start + START.length(), slash)
                && isPlain(text, slash);
    }

    /** Holds a DOI at {@code pointer} to its form. */
    static void form(String doi, String pointer, Inspection in) {
        if (!isOne(doi, start(doi))) {
            in.fail(pointer, "a DOI such as 10.5555/example.1", Found.code(doi), doi);
        }
    }

    /** Holds a DOI at {@code pointer} to stand alone. */
    static void alone(String doi, String pointer, Inspection in) {
        int start = start(doi);
        if (start > 0) {
            in.fail(pointer, "the DOI alone, from its 10. on", "an address or a label before it", doi);
        } else if (isOne(doi, 0) && ".,;".indexOf(doi.charAt(doi.length() - 1)) >= 0) {
            in.fail(pointer, "the DOI alone", "punctuation behind it", doi);
        }
    }

    private static boolean isNumber(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && c != '.') {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(String text, int start) {
        for (int i = start; i < text.length(); i++) {
            if (text.charAt(i) <= ' ' || Character.isWhitespace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
