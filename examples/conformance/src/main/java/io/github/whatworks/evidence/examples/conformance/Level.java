// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.conformance;

import java.util.List;
import java.util.Locale;

/** How much of the contract a server offers. Each level holds the one before. */
public enum Level {
    /** The four files, which may be plain files on any web server. */
    STATIC,
    /** Single records, pages of them, what codes and ratings mean, and checking. */
    BROWSE,
    /** Masterclasses, partners and contributions. */
    NETWORK;

    /** The capabilities that a service document lists for this level. */
    public List<String> parts() {
        return switch (this) {
            case STATIC -> List.of("static");
            case BROWSE -> List.of("records", "browse", "versions", "scales", "code-lists", "mappings", "validations");
            case NETWORK -> List.of("masterclasses", "partners", "contributions");
        };
    }

    /** The name in reports and in the ids of checks. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
