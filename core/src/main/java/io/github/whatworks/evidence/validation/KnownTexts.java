// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A small fixed set of short texts. It tells them apart by length, first and last character: a text that was just read
 * has no hash code yet, and to work one out costs more than the look-up. Immutable.
 */
final class KnownTexts {
    private final @Nullable String[] table;

    KnownTexts(List<String> texts) {
        table = new @Nullable String[Integer.highestOneBit(4 * texts.size() + 1) * 2];
        for (String text : texts) {
            int at = slot(text);
            while (table[at] != null) {
                at = after(at);
            }
            table[at] = text;
        }
    }

    boolean contains(String text) {
        int at = slot(text);
        String known = table[at];
        while (known != null) {
            if (known.equals(text)) {
                return true;
            }
            at = after(at);
            known = table[at];
        }
        return false;
    }

    private int slot(String text) {
        int length = text.length();
        int ends = length == 0 ? 0 : text.charAt(0) * 31 + text.charAt(length - 1) * 7;
        return (ends + length) & (table.length - 1);
    }

    private int after(int slot) {
        return (slot + 1) & (table.length - 1);
    }
}
