// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.quality;

import java.util.Locale;

/** How far the check of a file came, the best first. */
public enum Ending {
    /** To the end of the file. */
    COMPLETE,

    /** To where the file could not be read any more. */
    UNREADABLE,

    /** To where it was cancelled, or its thread was interrupted. */
    CANCELLED;

    /** The ending in lower case, as it stands in reports. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
