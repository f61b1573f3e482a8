// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json;

import java.util.BitSet;

/**
 * Finds where an object or array ends without reading it, also where there are faults in it.
 *
 * <p>A string ends at the end of its line at the latest, and a closing bracket also closes what was
 * left open inside, so that a fault in one record hardly ever hides the next. For one thread.
 */
final class Nesting {
    /** Deeper than this no text is read, and kinds of brackets are not kept apart. */
    private static final int DEEPEST = 10_000;

    private final BitSet braces = new BitSet();
    private long depth;
    private boolean inString;
    private boolean escaped;

    /** Takes in the next byte of the text; true where it leaves nothing open. */
    boolean closesWith(int c) {
        if (inString) {
            inString = c != '\n' && (escaped || c != '"');
            escaped = c == '\\' && !escaped;
        } else if (c == '"') {
            inString = true;
            escaped = false;
        } else if (c == '{' || c == '[') {
            if (depth < DEEPEST) {
                braces.set((int) depth, c == '{');
            }
            depth++;
        } else if (c == '}' || c == ']') {
            close(c == '}');
        }
        return depth == 0 && !inString;
    }

    private void close(boolean brace) {
        long opening = depth - 1;
        while (opening >= 0 && opening < DEEPEST && braces.get((int) opening) != brace) {
            opening--;
        }
        if (opening >= 0) {
            depth = opening;
        }
    }
}
