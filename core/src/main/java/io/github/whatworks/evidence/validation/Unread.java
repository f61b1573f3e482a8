// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import io.github.whatworks.evidence.Extras;
import io.github.whatworks.evidence.JsonValue;

/**
 * Whether an object says something that no component holds. Where it does, it is not said of it that it says nothing:
 * a member of the wrong type is a fault of its own, and a member of the publisher's own is theirs to read.
 */
final class Unread {

    private Unread() {}

    static boolean any(Extras extras) {
        if (extras.isEmpty()) {
            return false;
        }
        for (JsonValue value : extras.members().values()) {
            if (!Raw.isNothing(value)) {
                return true;
            }
        }
        return false;
    }
}
