// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import java.util.Optional;

/**
 * One value of a facet, and how many records of a group state it.
 *
 * <p>It tells what was asked for, so it belongs to a case: it has no wire form and its text shows
 * nothing. Immutable and safe to share between threads.
 */
public final class FacetCount {

    // Transient, so that a serialiser that goes by fields finds nothing to write.
    private final transient Optional<String> value;
    private final transient String name;
    private final transient int found;
    private final transient int shown;

    FacetCount(Optional<String> value, String name, int found, int shown) {
        this.value = value;
        this.name = name;
        this.found = found;
        this.shown = shown;
    }

    /** The value as a {@link Need} asks for it; empty for “not stated”, which cannot be asked for. */
    public Optional<String> value() {
        return value;
    }

    /** The value in words. */
    public String name() {
        return name;
    }

    /** How many records with the topic state it, before anything narrowed them. */
    public int found() {
        return found;
    }

    /** How many of the matches state it, after what was asked for besides narrowed them. */
    public int shown() {
        return shown;
    }

    /** Nothing of what was asked. */
    @Override
    public String toString() {
        return "FacetCount[not shown]";
    }
}
