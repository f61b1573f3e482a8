// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

import java.util.List;
import java.util.Optional;

/**
 * Who a Centre says it is.
 *
 * @param notice what anybody who looks at it should know
 */
record Identity(String id, String operator, String standing, String licence, Optional<String> notice) {

    /** The parts of the contract that this program has. */
    static final List<String> OFFERED =
            List.of("static", "records", "browse", "versions", "scales", "code-lists", "mappings", "validations");

    /** The parts that it does not have yet. */
    static final List<String> NOT_OFFERED = List.of("masterclasses", "partners", "contributions");

    static Identity of(String standing) {
        return new Identity(
                "reference-centre",
                "Not stated: whoever started this reference Centre",
                standing,
                "NOT_STATED",
                standing.equals(CentreOptions.DEMONSTRATION)
                        ? Optional.of("A demonstration. What it serves is no publication of any Centre.")
                        : Optional.empty());
    }
}
