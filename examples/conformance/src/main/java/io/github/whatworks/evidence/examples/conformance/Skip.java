// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.conformance;

import java.util.Locale;

/** Why a check was not tried. */
public enum Skip {
    /** The service document does not list the part, or lists it and the check is about parts that are not offered. */
    NOT_OFFERED,
    /** The server holds nothing on which it could be tried, such as a withdrawn record, or may do without what is checked. */
    NOTHING_TO_TRY,
    /** Something that it needs failed before. */
    BLOCKED,
    /** The run came to the end of its time, its requests or its bytes. */
    LIMIT;

    /** The name in reports. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
