// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import java.util.Arrays;
import java.util.Map;

/**
 * What narrowing left of the records that were found.
 *
 * @param by what they were narrowed by
 * @param found the places of all that were found
 * @param shown the places of those that are left
 * @param hidden how many are not, by reason; one may be counted under several
 */
@SuppressWarnings("ArrayRecordComponent") // stays inside the package, and nobody compares two
record Narrowed(Narrowing by, int[] found, int[] shown, Map<HiddenReason, Integer> hidden) {

    int hiddenAltogether() {
        return found.length - shown.length;
    }

    /** The indexes, within what is shown, of the records whose ages meet the age asked for so. */
    int[] withAge(AgeFit fit) {
        int[] out = new int[shown.length];
        int size = 0;
        for (int i = 0; i < shown.length; i++) {
            if (by.age(shown[i]) == fit) {
                out[size++] = i;
            }
        }
        return Arrays.copyOf(out, size);
    }

    /** How many of those shown do not state the facet; the others state what was asked for. */
    int notStating(Facet facet) {
        int count = 0;
        for (int position : shown) {
            count += by.fit(facet, position) == FacetFit.NOT_STATED ? 1 : 0;
        }
        return count;
    }

    /** How many of those shown meet the age asked for so. */
    int count(AgeFit fit) {
        int count = 0;
        for (int position : shown) {
            count += by.age(position) == fit ? 1 : 0;
        }
        return count;
    }

    /** Says how many, for whoever looks at it in a debugger. */
    @Override
    public String toString() {
        return "Narrowed[" + found.length + " found, " + shown.length + " shown]";
    }
}
