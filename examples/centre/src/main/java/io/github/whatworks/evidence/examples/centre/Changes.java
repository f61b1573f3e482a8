// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

import java.util.List;

/**
 * The changes after a generation, in order.
 *
 * @param generation the current one
 * @param oldest every change after this one is kept
 */
record Changes(long generation, long oldest, List<Change> changes) {

    Changes {
        changes = List.copyOf(changes);
    }
}
