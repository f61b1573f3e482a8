// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.publication;

import static io.github.whatworks.evidence.publication.Published.record;
import static io.github.whatworks.evidence.publication.Published.titled;
import static io.github.whatworks.evidence.publication.Published.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.Safety;
import io.github.whatworks.evidence.catalogue.CitationStatus;
import io.github.whatworks.evidence.catalogue.EvidenceCitation;
import io.github.whatworks.evidence.catalogue.ImportOutcome;
import io.github.whatworks.evidence.catalogue.Refusal;
import io.github.whatworks.evidence.catalogue.Trust;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A council's copy takes what is published, over years of it. */
class FollowersTest {

    private static final Trust LEARNED = Trust.keys();

    @TempDir
    Path folder;

    private Published published;
    private Path copy;

    @BeforeEach
    void open() {
        published = new Published(folder.resolve("public"));
        copy = folder.resolve("copy");
    }

    @Test
    void copy_followsPutsChangesWithdrawalsRenewalsAndAChangeOfKeys() {
        EvidenceRecord two = titled("Two").version(2).summary("more").build();
        EvidenceRecord gone = withdrawn("One", 2, Safety.URGENT, "Children were harmed in a trial.");
        published.publish(record("One"), record("Two"));
        assertThat(published.takeIn(copy, Trust.keys(published.keys.publicKey())))
                .isEqualTo(new ImportOutcome.Imported(1, 2, List.of(), true));
        EvidenceCitation cited = published.copy(copy).cite("test:one").orElseThrow();

        published.publish(record("One"), two, record("Three"));
        assertThat(published.takeIn(copy, LEARNED)).isEqualTo(new ImportOutcome.Imported(2, 3));
        assertThat(published.copy(copy).record("test:two")).contains(two);

        published.publish(gone, two, record("Three"));
        assertThat(published.takeIn(copy, LEARNED)).isEqualTo(new ImportOutcome.Imported(3, 2));
        assertThat(published.copy(copy).verify(cited))
                .isInstanceOfSatisfying(CitationStatus.Withdrawn.class, status -> {
                    assertThat(status.isUrgent()).isTrue();
                    assertThat(status.reason()).contains("Children were harmed in a trial.");
                });

        published.later(Duration.ofDays(20)).publish(gone, two, record("Three"));
        assertThat(published.takeIn(copy, LEARNED)).isEqualTo(new ImportOutcome.Imported(3, 2));
        assertThat(published.copy(copy).manifest().orElseThrow().expiresAt())
                .isEqualTo(published.manifest().expiresAt());

        published.keys = published.keys.withNext();
        published.publish(gone, two, record("Three"));
        assertThat(published.takeIn(copy, LEARNED)).isEqualTo(new ImportOutcome.Imported(3, 2));

        published.keys = published.keys.withoutFirst();
        published.publish(gone, two, record("Three"), record("Four"));
        assertThat(published.takeIn(copy, LEARNED)).isEqualTo(new ImportOutcome.Imported(4, 3));
        assertThat(published.copy(copy).setAside()).isEmpty();
        assertThat(published.copy(copy).verify(cited)).isInstanceOf(CitationStatus.Withdrawn.class);
    }

    @Test
    void copy_thatMissedTheOverlap_refusesTheNewKeyUntilItIsPinned() {
        published.publish(record("One"));
        published.takeIn(copy, Trust.keys(published.keys.publicKey()));
        published.keys = published.keys.withNext();
        published.publish(record("One"));
        published.keys = published.keys.withoutFirst();
        published.publish(record("One"));

        assertThat(published.takeIn(copy, LEARNED))
                .isInstanceOfSatisfying(
                        ImportOutcome.Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Refusal.UNTRUSTED));
        assertThat(published.takeIn(copy, Trust.keys(published.keys.publicKey())))
                .isEqualTo(new ImportOutcome.Imported(1, 1));
    }

    @Test
    void copy_thatComesLate_learnsFromTheTombstonesToo() {
        published.publish(record("One"), record("Two"));
        published.takeIn(copy, Trust.keys(published.keys.publicKey()));
        EvidenceCitation cited = published.copy(copy).cite("test:one").orElseThrow();
        EvidenceRecord gone = withdrawn("One", 2, Safety.ROUTINE, "It is no longer offered.");
        published.publish(gone, record("Two"));
        published.publish(record("Two"), record("Three"));
        published.publish(record("Two"), titled("Three").version(2).build());

        published.takeIn(copy, LEARNED);

        assertThat(published.copy(copy).verify(cited))
                .isInstanceOfSatisfying(
                        CitationStatus.Withdrawn.class,
                        status -> assertThat(status.reason()).contains("It is no longer offered."));
    }

    @Test
    void copy_ofARemoval_isToldWhy() {
        published.publish(record("One"), record("Two"));
        published.takeIn(copy, Trust.keys(published.keys.publicKey()));
        EvidenceCitation cited = published.copy(copy).cite("test:one").orElseThrow();
        published.later(Duration.ofDays(1));
        published.publish(published.centre().allowingRemoval("It was entered twice."), record("Two"));

        published.takeIn(copy, LEARNED);

        assertThat(published.copy(copy).verify(cited).sentence()).contains("It was entered twice.");
    }
}
