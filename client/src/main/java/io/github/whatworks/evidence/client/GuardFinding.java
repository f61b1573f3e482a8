// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

/**
 * A place in what was to be sent that looks like personal data. It never holds what stands there.
 *
 * @param place the parameter of a query, or the JSON Pointer into a record; a member whose name is the finding, or
 *     is no name as programs give them, is given by its number, as {@code (member 3)}; empty for a body that is no JSON
 * @param kind what it looks like
 * @param length how many characters
 * @param from from which character on; the first is number one
 */
record GuardFinding(String place, PersonalDataKind kind, int length, int from) {

    /** Such as {@code 12 characters from character 35}. */
    String found() {
        return length + (length == 1 ? " character" : " characters") + " from character " + from;
    }
}
