// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

/** Works out check characters; hyphens and blanks between the others are left out, and nothing is allocated. */
final class CheckDigits {
    private static final int TEN = 10;

    private CheckDigits() {}

    /** An ISBN of ten characters, or of thirteen that start with 978 or 979. */
    static boolean isIsbn(String text) {
        return switch (characters(text, 0)) {
            case 10 -> weighed(text, 10) % 11 == 0;
            case 13 -> isBook(text) && alternating(text) % 10 == 0;
            default -> false;
        };
    }

    /** An ISSN: eight characters, the last a check modulo 11. */
    static boolean isIssn(String text) {
        return characters(text, 0) == 8 && weighed(text, 8) % 11 == 0;
    }

    /** Sixteen characters, the last a check by ISO 7064 modulo 11,2: an ORCID iD or an ISNI, from {@code start} on. */
    static boolean isOrcid(String text, int start) {
        if (characters(text, start) != 16) {
            return false;
        }
        int total = 0;
        int count = 0;
        for (int i = start; i < text.length(); i++) {
            int digit = digit(text, i);
            if (digit <= TEN) {
                total = ++count < 16 ? (total + digit) * 2 % 11 : total + digit;
            }
        }
        return total % 11 == 1;
    }

    /** How many digits there are, an X as the last among them; -1 if there is anything else but hyphens and blanks. */
    private static int characters(String text, int start) {
        int count = 0;
        for (int i = start; i < text.length(); i++) {
            int digit = digit(text, i);
            if (digit < 0 || (digit == TEN && i < text.length() - 1)) {
                return -1;
            }
            count += digit <= TEN ? 1 : 0;
        }
        return count;
    }

    /** The sum of the digits, weighed from {@code weight} down to 1. */
    private static int weighed(String text, int weight) {
        int total = 0;
        int left = weight;
        for (int i = 0; i < text.length(); i++) {
            int digit = digit(text, i);
            total += digit <= TEN ? digit * left-- : 0;
        }
        return total;
    }

    /** The sum of the digits, weighed 1 and 3 in turn. */
    private static int alternating(String text) {
        int total = 0;
        int weight = 1;
        for (int i = 0; i < text.length(); i++) {
            int digit = digit(text, i);
            if (digit <= TEN) {
                total += digit * weight;
                weight = 4 - weight;
            }
        }
        return total;
    }

    private static boolean isBook(String text) {
        char last = text.charAt(text.length() - 1);
        return (text.startsWith("978") || text.startsWith("979")) && last != 'X' && last != 'x';
    }

    /** The digit at {@code index}, 10 for an X, more for what may stand between digits, -1 for anything else. */
    private static int digit(String text, int index) {
        char c = text.charAt(index);
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        return c == 'X' || c == 'x' ? TEN : c == '-' || c == ' ' || c == '\u2010' || c == '\u2011' ? TEN + 1 : -1;
    }
}
