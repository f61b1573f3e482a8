// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

/** The order of ids in a bulk file and in a root: that of their bytes in UTF-8, without making the bytes. */
final class IdOrder {

    private static final int SURROGATES = 0xD800;
    private static final int AFTER_SURROGATES = 0xE000;
    private static final int ABOVE_ALL = 0x2000;
    private static final int BELOW_SURROGATES = 0x800;

    private IdOrder() {}

    /** Mostly it is a text with itself, which needs no look at its signs. */
    @SuppressWarnings("ReferenceEquality")
    static int compare(String one, String other) {
        if (one == other) {
            return 0;
        }
        int common = Math.min(one.length(), other.length());
        for (int i = 0; i < common; i++) {
            char first = one.charAt(i);
            char second = other.charAt(i);
            if (first != second) {
                return rank(first) - rank(second);
            }
        }
        return one.length() - other.length();
    }

    /** Pairs of surrogates stand for what comes after everything else. */
    private static int rank(char unit) {
        if (unit < SURROGATES) {
            return unit;
        }
        return unit >= AFTER_SURROGATES ? unit - BELOW_SURROGATES : unit + ABOVE_ALL;
    }
}
