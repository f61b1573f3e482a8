// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Labels and keys of one record, to be looked up or held to be different. Used for one record after another: a few
 * cost no memory, and many no more time than their number. Mutable, for one thread.
 */
final class Labels {
    private @Nullable String[] labels = new @Nullable String[32];
    private int size;
    private boolean sorted;

    /** Forgets what was put in. */
    Labels clear() {
        size = 0;
        sorted = true;
        return this;
    }

    void add(String label) {
        if (size == labels.length) {
            labels = Arrays.copyOf(labels, size * 2);
        }
        labels[size++] = label;
        sorted = false;
    }

    boolean has(String label) {
        sort();
        return Arrays.binarySearch(labels, 0, size, label) >= 0;
    }

    /** Whether any two are the same. */
    boolean hasTwins() {
        sort();
        for (int i = 1; i < size; i++) {
            String before = labels[i - 1];
            if (before != null && before.equals(labels[i])) {
                return true;
            }
        }
        return false;
    }

    private void sort() {
        if (!sorted) {
            Arrays.sort(labels, 0, size);
            sorted = true;
        }
    }
}
