// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import java.util.List;

/**
 * Whose signature a copy accepts. Immutable and safe to share between threads.
 *
 * <p>A key counts if it was pinned here, or if a manifest signed by a key that counted named it. With
 * {@link #onFirstUse} the first key met is pinned in the folder and no other after it.
 */
public final class Trust {

    private final List<CentreKey> pinned;
    private final boolean firstUse;

    private Trust(List<CentreKey> pinned, boolean firstUse) {
        this.pinned = List.copyOf(pinned);
        this.firstUse = firstUse;
    }

    /** Accepts these keys and the ones they vouch for. */
    public static Trust keys(CentreKey... keys) {
        return new Trust(List.of(keys), false);
    }

    /**
     * Accepts whatever key signed the first snapshot that a folder takes in, and from then on that
     * key and the ones it vouches for. It protects against a change of sender, not against a wrong
     * first one.
     */
    public static Trust onFirstUse() {
        return new Trust(List.of(), true);
    }

    List<CentreKey> pinned() {
        return pinned;
    }

    boolean firstUse() {
        return firstUse;
    }
}
