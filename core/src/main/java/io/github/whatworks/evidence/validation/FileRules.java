// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import java.util.List;

/** The rules about records beside each other in a file. They are tried by {@code quality}. */
final class FileRules {
    static final List<Rule> ALL = List.of();

    private FileRules() {}
}
