// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import java.util.List;

/** The rules about the JSON text, before there is a record. */
final class TextRules {
    static final List<Rule> ALL = List.of();

    private TextRules() {}
}
