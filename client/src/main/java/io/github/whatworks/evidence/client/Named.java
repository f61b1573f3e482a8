// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import java.util.regex.Pattern;

/** Shows a name that a server gave itself in a message, where it is a name: a message has no room for whatever it wrote. */
final class Named {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:/-]{0,79}");

    private Named() {}

    /** In quotes; in words where it is no name. */
    static String inQuotes(String name) {
        return NAME.matcher(name).matches() ? "\"" + name + "\"" : "something that is no name";
    }
}
