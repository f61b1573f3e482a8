// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import io.github.whatworks.evidence.validation.text.Spot;
import java.util.Optional;

/**
 * A place in what was to be sent that looks like personal data. It never holds what stands there.
 *
 * @param place the parameter of a query, or the JSON Pointer into a record; a member whose name is the finding, or stands
 *     in the way to it, is given by its number, as {@code (member 3)}; empty for a body that is no JSON
 * @param kind what it looks like
 * @param length how many characters
 * @param from from which character on; the first is number one
 */
record GuardFinding(String place, PersonalDataKind kind, int length, int from) {

    /** The finding at {@code spot} of {@code text}, in front of which {@code label} characters were put. */
    static Optional<GuardFinding> of(String place, String text, Spot spot, int label) {
        int start = Math.max(spot.from(), label);
        int to = Math.max(spot.to(), start);
        return PersonalDataKind.of(spot.fault())
                .map(kind -> new GuardFinding(
                        place, kind, text.codePointCount(start, to), text.codePointCount(label, start) + 1));
    }

    /** Such as {@code 12 characters from character 35}. */
    String found() {
        return length + (length == 1 ? " character" : " characters") + " from character " + from;
    }
}
