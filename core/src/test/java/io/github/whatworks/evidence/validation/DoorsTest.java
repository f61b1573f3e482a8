// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.json.EvidenceJson;
import io.github.whatworks.evidence.json.InvalidJsonException;
import io.github.whatworks.evidence.testkit.BrokenDocument;
import io.github.whatworks.evidence.testkit.EvidenceArbitraries;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Hibernate Validator and the fast checker say the same of the same record. */
class DoorsTest {
    private static final EvidenceValidator VALIDATOR = EvidenceValidator.standard();

    @Property
    void bothDoors_givenASoundRecord_saySoundAlike(@ForAll("records") EvidenceRecord record) {
        compare(record);
        assertThat(Doors.fast(VALIDATOR.check(record), Severity.ERROR)).isEmpty();
    }

    @Property
    void bothDoors_givenARecordBrokenInOneToThreeWays_reportTheSameRulesAtTheSamePlaces(
            @ForAll("broken") BrokenDocument document) {
        Optional<EvidenceRecord> record = read(document);
        Assume.that(record.isPresent());
        compare(record.orElseThrow());
    }

    private static void compare(EvidenceRecord record) {
        Report report = VALIDATOR.check(record);
        assertThat(Doors.hibernate(record, Severity.ERROR)).isEqualTo(Doors.fast(report, Severity.ERROR));
        assertThat(Doors.hibernate(record, Severity.WARNING)).isEqualTo(Doors.fast(report, Severity.WARNING));
    }

    private static Optional<EvidenceRecord> read(BrokenDocument document) {
        try {
            return Optional.of(EvidenceJson.standard().read(document.json()));
        } catch (InvalidJsonException refused) {
            return Optional.empty();
        }
    }

    @Provide
    Arbitrary<EvidenceRecord> records() {
        return EvidenceArbitraries.records();
    }

    @Provide
    Arbitrary<BrokenDocument> broken() {
        return EvidenceArbitraries.broken();
    }
}
