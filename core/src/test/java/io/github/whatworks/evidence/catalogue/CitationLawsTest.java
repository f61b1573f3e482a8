// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.RecordStatus;
import io.github.whatworks.evidence.testkit.EvidenceArbitraries;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of the citation of any record. */
class CitationLawsTest {

    @Provide
    Arbitrary<EvidenceRecord> records() {
        return EvidenceArbitraries.records();
    }

    @Property(tries = 60)
    void asJson_readAgain_isTheSameCitation_andItsRecordUnchanged(@ForAll("records") EvidenceRecord record) {
        EvidenceRecord published = withoutReplacement(record);
        EvidenceCitation citation = Cited.of(published);

        EvidenceCitation read = EvidenceCitation.parse(citation.asJson());

        assertThat(read).isEqualTo(citation);
        assertThat(read.asJson()).isEqualTo(citation.asJson());
        assertThat(read.asText()).contains(published.id());
        assertThat(verify(read, published)).isInstanceOf(CitationStatus.Unchanged.class);
    }

    @Property(tries = 60)
    void verify_oneUnknownMemberMore_namesThatPartAlone(@ForAll("records") EvidenceRecord record) {
        EvidenceRecord published = withoutReplacement(record);
        EvidenceRecord later = published.toBuilder()
                .version(published.version().orElseThrow() + 1)
                .extras(published.extras().with("x-new", JsonValue.of("1")))
                .build();

        CitationStatus status = verify(Cited.of(published), later);

        assertThat(status)
                .isInstanceOfSatisfying(
                        CitationStatus.Changed.class,
                        changed -> assertThat(changed.changes())
                                .extracting(CitationChange::part)
                                .containsExactly("x-new"));
        assertThat(status.sentence()).contains("the part “x-new”", "does not mean the decision was wrong");
    }

    private static CitationStatus verify(EvidenceCitation citation, EvidenceRecord now) {
        return Cited.verifier(Cited.generation(4, History.NONE, now)).verify(citation);
    }

    private static EvidenceRecord withoutReplacement(EvidenceRecord record) {
        return record.toBuilder()
                .status(RecordStatus.PUBLISHED)
                .relations(List.of())
                .build();
    }
}
