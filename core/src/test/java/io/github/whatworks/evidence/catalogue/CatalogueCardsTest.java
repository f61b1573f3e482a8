// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cards by the id of a record, straight from a copy. */
class CatalogueCardsTest {

    @TempDir
    Path folder;

    @Test
    void card_byId_isThatOfTheRecordInTheCopy() {
        Catalogue catalogue = catalogue();

        EvidenceCard card = catalogue.card("test:one").orElseThrow();
        assertThat(card.recordId()).isEqualTo("test:one");
        assertThat(card.recordVersion()).contains(1);
        assertThat(card.asText()).startsWith("One\n").contains("generation 1");
        assertThat(catalogue.card("test:three")).isEmpty();
    }

    @Test
    void sideBySide_standsInTheOrderAskedFor_andNeedsBoth() {
        Catalogue catalogue = catalogue();

        SideBySide both = catalogue.sideBySide("test:two", "test:one").orElseThrow();
        assertThat(both.first().title()).isEqualTo("Two");
        assertThat(both.second().title()).isEqualTo("One");
        assertThat(catalogue.sideBySide("test:one", "test:three")).isEmpty();
    }

    @Test
    void cards_withoutACopy_areEmpty() {
        Catalogue empty = Catalogue.open(folder.resolve("nothing"));

        assertThat(empty.card("test:one")).isEmpty();
        assertThat(empty.sideBySide("test:one", "test:one")).isEmpty();
    }

    private Catalogue catalogue() {
        Catalogue catalogue = Catalogue.open(folder.resolve("copy"));
        SignedFiles files = new SignedFiles(folder.resolve("published"))
                .publish(1, Records.titled("One").build(), Records.titled("Two").build());
        assertThat(files.offerTo(catalogue)).isInstanceOf(ImportOutcome.Imported.class);
        return catalogue;
    }
}
