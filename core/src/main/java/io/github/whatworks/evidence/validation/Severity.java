// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import java.util.Locale;
import java.util.Optional;

/** How much a finding matters, the gravest first. */
public enum Severity {
    /** The record must not be passed on as it is. */
    ERROR,

    /** Somebody should look at it; the record can be used. */
    WARNING,

    /** Worth knowing. */
    INFO;

    /** The severity in lower case, as it stands in reports. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether this is as grave as {@code bar}, or graver. */
    public boolean reaches(Severity bar) {
        return compareTo(bar) <= 0;
    }

    /** The severity written as {@code id}, in whatever case. */
    public static Optional<Severity> of(String id) {
        for (Severity severity : values()) {
            if (severity.id().equals(id.toLowerCase(Locale.ROOT))) {
                return Optional.of(severity);
            }
        }
        return Optional.empty();
    }
}
