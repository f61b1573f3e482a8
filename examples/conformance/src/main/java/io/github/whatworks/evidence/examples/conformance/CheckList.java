// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.conformance;

import java.util.ArrayList;
import java.util.List;

/** The checks of one topic while they are listed. */
final class CheckList {
    private final Level level;
    private final String part;
    private final List<Check> checks = new ArrayList<>();

    CheckList(Level level, String part) {
        this.level = level;
        this.part = part;
    }

    CheckList add(String name, String meaning, String standsOn, Trial trial) {
        checks.add(new Check(level.id() + "." + name, level, part, meaning, standsOn, trial));
        return this;
    }

    List<Check> checks() {
        return List.copyOf(checks);
    }
}
