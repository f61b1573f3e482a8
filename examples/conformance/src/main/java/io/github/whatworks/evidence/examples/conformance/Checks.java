// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.conformance;

import java.util.List;
import java.util.stream.Stream;

/** All checks, in the order in which they are tried. */
final class Checks {
    private static final List<Check> ALL = Stream.of(
                    CentreChecks.checks(),
                    ManifestChecks.checks(),
                    BulkChecks.checks(),
                    ReferenceDataChecks.checks(),
                    PlainFileChecks.checks(),
                    ChangesChecks.checks(),
                    ServedFileChecks.checks(),
                    RecordChecks.checks(),
                    ConditionalChecks.checks(),
                    MethodChecks.checks(),
                    AddressChecks.checks(),
                    VersionChecks.checks(),
                    PageChecks.checks(),
                    FilterChecks.checks(),
                    ProblemChecks.checks(),
                    HostileChecks.checks(),
                    MeaningChecks.checks(),
                    ValidationChecks.checks(),
                    ServiceChecks.checks(),
                    NetworkChecks.checks(),
                    NotOfferedChecks.checks())
            .flatMap(List::stream)
            .toList();

    private Checks() {}

    static List<Check> all() {
        return ALL;
    }
}
