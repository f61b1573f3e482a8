// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

/**
 * A parameter of an address.
 *
 * @param name its name
 * @param value its value
 * @param free whether somebody may have typed it, so that it is looked through before it is sent
 */
record Parameter(String name, String value, boolean free) {

    static Parameter free(String name, String value) {
        return new Parameter(name, value, true);
    }

    static Parameter fixed(String name, String value) {
        return new Parameter(name, value, false);
    }

    @Override
    public String toString() {
        return name;
    }
}
