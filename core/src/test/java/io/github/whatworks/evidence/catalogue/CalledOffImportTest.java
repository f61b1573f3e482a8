// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.EvidenceRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever has had enough of an import has the copy as it was, at whatever moment that is. */
class CalledOffImportTest {

    private static final EvidenceRecord ONE = Records.titled("One").build();
    private static final EvidenceRecord TWO = Records.titled("Two").build();
    private static final EvidenceRecord THREE = Records.titled("Three").build();

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
        centre.publish(ONE, TWO, THREE);
    }

    @Test
    void snapshot_calledOffAtAnyMoment_leavesTheCopyAsItIs() throws IOException {
        // Once for each record, before the index is made, and before the switch.
        assertThat(callOffLaterAndLater(centre.snapshot())).isEqualTo(5);
    }

    @Test
    void changes_calledOffAtAnyMoment_leaveTheCopyAsItIs() throws IOException {
        assertThat(callOffLaterAndLater(centre.changes(1))).isEqualTo(4);
    }

    /** At the first moment, at the second and so on, until there is none left: how many there were. */
    private int callOffLaterAndLater(SnapshotSource source) throws IOException {
        List<String> before = CopyFiles.generations(copy);
        for (int moment = 0; ; moment++) {
            AtomicInteger left = new AtomicInteger(moment);
            ImportOutcome outcome =
                    catalogue.importSnapshot(source.unless(() -> left.getAndDecrement() <= 0), centre.trust());
            if (outcome instanceof ImportOutcome.Imported) {
                assertThat(catalogue.size()).isEqualTo(3);
                return moment;
            }
            assertThat(outcome)
                    .isInstanceOfSatisfying(
                            ImportOutcome.Refused.class,
                            refused -> assertThat(refused.reason()).isEqualTo(Refusal.CALLED_OFF));
            assertThat(catalogue.record("test:one")).contains(ONE);
            assertThat(catalogue.size()).isEqualTo(1);
            assertThat(CopyFiles.generations(copy)).isEqualTo(before);
        }
    }
}
