// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import java.util.Locale;
import java.util.Optional;

/** What a record is to be good for; each rule has a severity for each. */
public enum Profile {
    /** Somebody is still writing it: what is missing does not stop them. */
    DRAFT,

    /** It goes from one system to another. */
    EXCHANGE,

    /** People are to read it beside a decision. */
    PUBLICATION;

    /** The profile in lower case, as it stands in reports and on command lines. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The profile written as {@code id}, in whatever case. */
    public static Optional<Profile> of(String id) {
        for (Profile profile : values()) {
            if (profile.id().equals(id.toLowerCase(Locale.ROOT))) {
                return Optional.of(profile);
            }
        }
        return Optional.empty();
    }
}
