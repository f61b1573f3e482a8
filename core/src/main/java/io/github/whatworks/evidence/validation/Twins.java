// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import java.util.HashMap;
import java.util.Map;

/** Reports what stands where another already is; made once it is known that there is such a thing. */
final class Twins {
    private final Map<String, String> seen = new HashMap<>();

    /** Holds {@code label} to be another than those before. */
    void hold(String label, String pointer, Inspection in) {
        String first = seen.putIfAbsent(label, in.pointer() + pointer);
        if (first != null) {
            in.fail(pointer, "another than at " + first, "the same");
        }
    }
}
