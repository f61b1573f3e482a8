// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.json.plan.Plans;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The checkers of the record and of all its parts, built once: they are the same whatever records are held to. */
final class Checkers {
    private static final Map<String, TypeChecker<?>> ALL = TypeChecker.all(Plans.EVIDENCE_RECORD);

    private Checkers() {}

    /** That of the record, with those of its parts. */
    @SuppressWarnings("unchecked") // a name has one type
    static TypeChecker<EvidenceRecord> record() {
        return (TypeChecker<EvidenceRecord>) Objects.requireNonNull(ALL.get(Plans.EVIDENCE_RECORD.name()));
    }

    /** That of the type of this simple name, if it is a part of a record. */
    static @Nullable TypeChecker<?> of(String type) {
        return ALL.get(type);
    }

    static Collection<TypeChecker<?>> all() {
        return ALL.values();
    }
}
