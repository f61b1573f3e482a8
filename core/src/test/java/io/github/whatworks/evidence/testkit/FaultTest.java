// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.json.EvidenceJson;
import io.github.whatworks.evidence.json.InvalidJsonException;
import io.github.whatworks.evidence.json.JsonText;
import io.github.whatworks.evidence.testkit.BrokenDocument.Break;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Every fault has the consequence that it names, at the place that it names. */
class FaultTest {
    private final EvidenceJson json = EvidenceJson.standard();
    private final JsonText text = JsonText.standard();

    @Provide
    Arbitrary<BrokenDocument> broken() {
        return EvidenceArbitraries.broken();
    }

    @Example
    void everyFault_hasItsConsequence() {
        for (Fault fault : Fault.values()) {
            for (BrokenDocument document :
                    EvidenceArbitraries.broken(fault).list().ofSize(8).sample()) {
                assertThat(document.breaks()).extracting(Break::fault).containsExactly(fault);
                assertConsequence(document);
            }
        }
    }

    @Property(tries = 100)
    void brokenDocuments_haveOneToThreeFaults_withTheirConsequences(@ForAll("broken") BrokenDocument document) {
        assertThat(document.breaks()).hasSizeBetween(1, 3);
        assertThat(document.breaks()).extracting(Break::fault).doesNotHaveDuplicates();
        assertConsequence(document);
    }

    private void assertConsequence(BrokenDocument document) {
        if (document.isRefused()) {
            InvalidJsonException refusal =
                    catchThrowableOfType(InvalidJsonException.class, () -> json.read(document.json()));
            Set<String> places = document.breaks().stream()
                    .filter(found -> found.fault().consequence() == Fault.Consequence.REFUSED)
                    .map(Break::pointer)
                    .collect(Collectors.toSet());
            assertThat(places)
                    .as(document.json())
                    .anyMatch(place -> refusal.pointer().startsWith(place));
            return;
        }
        EvidenceRecord record = json.read(document.json());
        JsonValue tree = text.parse(document.json());
        assertThat(json.toValue(record)).isEqualTo(tree);
        List<Fault> faults = document.breaks().stream().map(Break::fault).toList();
        assertThat(json.digest(record).isEmpty()).isEqualTo(faults.contains(Fault.UNCARRIED_NUMBER));
    }
}
