// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

import java.util.List;

/**
 * The code lists whose codes are about a child, a case or an authority. Nobody browses by them, so that no such code is ever
 * sent.
 */
final class CensusLists {

    private static final List<String> STARTS =
            List.of("dfe-", "cin-", "ssda903-", "ssda-903-", "england-local-authorit");

    private CensusLists() {}

    /** Whether a topic, as {@code list:code}, is of one of them. */
    static boolean isOf(String topic) {
        return STARTS.stream().anyMatch(topic::startsWith);
    }
}
