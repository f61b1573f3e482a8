// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.Term;
import java.util.List;
import java.util.Optional;

/** Terms as they are printed. */
final class Terms {

    private Terms() {}

    static Optional<String> printed(Term term) {
        return term.text().or(term::code);
    }

    static List<String> printed(List<Term> terms) {
        return terms.stream().flatMap(term -> printed(term).stream()).distinct().toList();
    }
}
