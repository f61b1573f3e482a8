// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.EvidenceRecordBuilder;
import io.github.whatworks.evidence.PartialDate;
import io.github.whatworks.evidence.Provenance;
import io.github.whatworks.evidence.Source;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Records that are signed and not right in form. */
class FaultyRecordsTest {

    private static final EvidenceRecord SOUND = sound("One").build();
    private static final EvidenceRecord FAULTY = faulty("Two");

    @TempDir
    Path folder;

    private SignedFiles files;
    private Catalogue copy;

    @BeforeEach
    void open() {
        files = new SignedFiles(folder.resolve("published"));
        copy = Catalogue.open(folder.resolve("copy"));
    }

    @Test
    void unchecked_areTakenInWithoutAWord() {
        files.publish(1, SOUND, FAULTY);

        assertThat(files.offerTo(copy)).isEqualTo(new ImportOutcome.Imported(1, 2));
    }

    @Test
    void reported_areTakenInAndNamed() {
        files.publish(1, SOUND, FAULTY);

        assertThat(offer(FaultyRecords.REPORT))
                .isInstanceOfSatisfying(
                        ImportOutcome.Imported.class,
                        imported -> assertThat(imported.notices())
                                .anySatisfy(notice -> assertThat(notice)
                                        .startsWith("1 record that came has an error in its form")
                                        .contains("test:two (record.provenance.required at /provenance)")
                                        .doesNotContain("test:one")));
        assertThat(copy.record("test:two")).contains(FAULTY);
    }

    @Test
    void reported_manyAreCounted() {
        List<EvidenceRecord> many = new ArrayList<>(List.of(SOUND));
        for (int i = 10; i < 35; i++) {
            many.add(faulty("T" + i));
        }
        files.publish(1, many.toArray(EvidenceRecord[]::new));

        assertThat(offer(FaultyRecords.REPORT).sentence())
                .contains("25 records that came have errors in their form")
                .contains(" and 15 more");
    }

    @Test
    void refused_keepTheCopyAsItIs() {
        files.publish(1, SOUND).offerTo(copy);
        files.publish(2, SOUND, FAULTY);

        assertThat(offer(FaultyRecords.REFUSE))
                .isInstanceOfSatisfying(
                        ImportOutcome.Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Refusal.FAULTY_RECORDS));
        assertThat(copy.manifest().orElseThrow().generation()).isEqualTo(1);
        assertThat(Catalogue.open(copy.folder()).size()).isEqualTo(1);
    }

    @Test
    void refused_soundOnesAreTakenIn() {
        files.publish(1, SOUND);

        assertThat(offer(FaultyRecords.REFUSE)).isInstanceOf(ImportOutcome.Imported.class);
    }

    private ImportOutcome offer(FaultyRecords faulty) {
        return copy.importSnapshot(files.source(), Trust.keys(files.key()), faulty);
    }

    private static EvidenceRecord faulty(String title) {
        return Records.titled(title).build();
    }

    private static EvidenceRecordBuilder sound(String title) {
        return Records.titled(title)
                .provenance(Provenance.builder()
                        .publisher("Example Foundation")
                        .sources(Source.builder()
                                .url("https://evidence.example/" + title)
                                .readOn(PartialDate.of("2026-11-01"))
                                .build())
                        .licence("NOT_STATED")
                        .build());
    }
}
