// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import java.util.List;
import java.util.Optional;

/** Holds kinds and roles that are plain texts, of which some are known and others may be. */
final class Kinds {

    private Kinds() {}

    /** Holds {@code kind} not to be a slip away from one of {@code known}. */
    static void nearMiss(Optional<String> kind, List<String> known, String pointer, Inspection in) {
        if (kind.isPresent() && !known.contains(kind.get())) {
            Optional<String> meant = NearMiss.of(kind.get(), known);
            if (meant.isPresent()) {
                in.fail(pointer, "\"" + meant.get() + "\", if that is meant", Found.code(kind.get()), kind.get());
            }
        }
    }
}
