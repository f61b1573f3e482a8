// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import java.util.Objects;

/**
 * For whom a {@link Briefing} is written.
 *
 * <p>An open vocabulary: the constants are those that have words of their own, and any other text is shown as it is.
 *
 * @param value the code, or the audience in the council's own words
 */
public record Audience(String value) {
    /** A team of practitioners and its manager. */
    public static final Audience TEAM = new Audience("team");

    /** A service. */
    public static final Audience SERVICE = new Audience("service");

    /** Directors and heads of service. */
    public static final Audience SENIOR_LEADERS = new Audience("senior-leaders");

    /** Elected members, such as a cabinet or a scrutiny panel. */
    public static final Audience ELECTED_MEMBERS = new Audience("elected-members");

    /** Partners, such as health, schools and the police. */
    public static final Audience PARTNERS = new Audience("partners");

    /** Whoever runs a national consultation. */
    public static final Audience NATIONAL_CONSULTATION = new Audience("national-consultation");

    /** Refuses {@code null}. */
    public Audience {
        Objects.requireNonNull(value, "value");
    }

    /** The code itself. */
    @Override
    public String toString() {
        return value;
    }
}
