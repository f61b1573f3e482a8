// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.json.ReferenceData;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A Centre's scales, code lists and mappings come with changes as they do with a snapshot. */
class ChangesWithCentreDataTest {

    private static final ReferenceDataFile DATA = ReferenceDataFile.of(ReferenceData.bundled());
    private static final EvidenceRecord ONE = Records.titled("One").build();

    @TempDir
    Path folder;

    private final ChangingCentre centre = new ChangingCentre();
    private Path copy;
    private Catalogue catalogue;

    @BeforeEach
    void fill() {
        copy = folder.resolve("copy");
        catalogue = Catalogue.open(copy);
        centre.publish(ONE);
        centre.offerSnapshotTo(catalogue);
    }

    @Test
    void changes_bringTheData_andLaterOnesCarryItOver() {
        centre.publish(ONE, Records.titled("Two").build());

        ImportOutcome outcome = catalogue.importSnapshot(changes(1).withReferenceData(data()), centre.trust());

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        ImportOutcome.Imported.class,
                        imported -> assertThat(imported.newReferenceData()).isTrue());
        centre.publish(ONE);
        assertThat(catalogue.importSnapshot(changes(2), centre.trust())).isEqualTo(new ImportOutcome.Imported(3, 1));
        assertThat(catalogue.referenceDataSha256()).contains(DATA.sha256());
        assertThat(Catalogue.open(copy).referenceDataSha256()).contains(DATA.sha256());
        assertThat(Catalogue.open(copy).setAside()).isEmpty();
    }

    @Test
    void dataThatCameTooLate_completesTheGeneration_withoutARecordBeingOpened() {
        centre.publish(ONE, Records.titled("Two").build());
        catalogue.importSnapshot(changes(1), centre.trust());
        assertThat(catalogue.referenceDataSha256()).isEmpty();
        SnapshotSource.Part none = () -> {
            throw new IllegalStateException("no record is needed");
        };
        SnapshotSource same = SnapshotSource.changes(
                ChangingCentre.part(manifest()),
                ChangingCentre.part(centre.list().toJson()),
                none);

        ImportOutcome outcome = catalogue.importSnapshot(same.withReferenceData(data()), centre.trust());

        assertThat(outcome).isInstanceOf(ImportOutcome.Imported.class);
        assertThat(catalogue.referenceDataSha256()).contains(DATA.sha256());
        assertThat(Catalogue.open(copy).size()).isEqualTo(2);
        assertThat(Catalogue.open(copy).referenceDataSha256()).contains(DATA.sha256());
        assertThat(Catalogue.open(copy).history()).isEqualTo(catalogue.history());
    }

    private SnapshotSource changes(long after) {
        return ChangingCentre.changes(manifest(), centre.list().toJson(), centre.changed(after));
    }

    private byte[] manifest() {
        UnaryOperator<SnapshotManifest> naming = right -> right.withReferenceData(Optional.of(DATA.describe()));
        return centre.manifest(naming);
    }

    private static SnapshotSource.Part data() {
        return ChangingCentre.part(DATA.gzip());
    }
}
