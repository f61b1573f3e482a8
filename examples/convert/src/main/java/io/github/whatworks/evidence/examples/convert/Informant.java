// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.convert;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who reported an outcome, where its name or result says so: {@code (father report)}. */
final class Informant {
    private static final Pattern REPORT = Pattern.compile("\\((?<who>[a-z]+) report\\)");

    private Informant() {}

    static Optional<String> in(String text) {
        Matcher matcher = REPORT.matcher(text);
        return matcher.find() ? Optional.of(matcher.group("who")) : Optional.empty();
    }
}
