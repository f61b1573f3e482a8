// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.quality;

import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet from running a cell: an apostrophe stands before what it would take for a formula,
 * and is taken away again in reading.
 */
final class Guard {
    private static final String MARK = "'";
    private static final String STARTS = "[=+\\-@\\t\\r\\n\\uff1d\\uff0b\\uff0d\\uff20]";
    private static final Pattern DANGEROUS = Pattern.compile("'*" + STARTS);
    private static final Pattern GUARDED = Pattern.compile("'+" + STARTS);

    private Guard() {}

    /** A text that already looks guarded gets one more, so that each is read as it was. */
    static String on(String cell) {
        return DANGEROUS.matcher(cell).lookingAt() ? MARK + cell : cell;
    }

    static String off(String cell) {
        return GUARDED.matcher(cell).lookingAt() ? cell.substring(MARK.length()) : cell;
    }
}
