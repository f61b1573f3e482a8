// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.conformance;

import java.util.List;
import java.util.Locale;

/** How much of the contract a server offers. Each level holds the one before. */
public enum Level {
    /** The four files, which may be plain files on any web server. */
    STATIC(List.of("static")),
    /** Single records, pages of them, what codes and ratings mean, and checking. */
    BROWSE(List.of("records", "browse", "versions", "scales", "code-lists", "mappings", "validations")),
    /** Masterclasses, partners and contributions. */
    NETWORK(List.of("masterclasses", "partners", "contributions"));

    private final List<String> parts;

    Level(List<String> parts) {
        this.parts = parts;
    }

    /** The capabilities that a service document lists for this level. */
    public List<String> parts() {
        return parts;
    }

    /** The name in reports and in the ids of checks. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
