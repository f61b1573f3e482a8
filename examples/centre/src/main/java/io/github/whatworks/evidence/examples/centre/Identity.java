// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

import io.github.whatworks.evidence.publication.CentreFile;
import java.util.List;
import java.util.Optional;

/** Who a Centre is that nobody has said anything about, and what of the contract any Centre of this program offers. */
final class Identity {

    /** The parts of the contract that this program has. */
    static final List<String> OFFERED =
            List.of("static", "records", "browse", "versions", "scales", "code-lists", "mappings", "validations");

    /** The parts that it does not have yet. */
    static final List<String> NOT_OFFERED = List.of("masterclasses", "partners", "contributions");

    private Identity() {}

    /** One of this standing, whose operator is not known. */
    static CentreFile of(String standing) {
        return new CentreFile(
                "reference-centre",
                "Not stated: whoever started this reference Centre",
                standing,
                "NOT_STATED",
                standing.equals(CentreOptions.DEMONSTRATION)
                        ? Optional.of("A demonstration. What it serves is no publication of any Centre.")
                        : Optional.empty());
    }
}
