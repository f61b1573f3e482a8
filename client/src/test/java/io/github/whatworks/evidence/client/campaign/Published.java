// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.campaign;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.RecordKind;
import io.github.whatworks.evidence.RecordStatus;
import io.github.whatworks.evidence.Withdrawal;
import io.github.whatworks.evidence.client.testkit.Publication;
import io.github.whatworks.evidence.code.CodeLists;
import io.github.whatworks.evidence.code.TopicMapping;
import io.github.whatworks.evidence.json.ReferenceData;
import io.github.whatworks.evidence.scale.Scales;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Generation after generation of made-up records, of which a few are new, changed or gone each time. */
final class Published {

    /** So many that a few are cheaper fetched one by one. */
    private static final int RECORDS = 150;

    private static final int SIGNS = 400;

    private final Random random;
    private final Map<Long, Publication> all = new TreeMap<>();
    private final Map<String, EvidenceRecord> records = new TreeMap<>();
    private Publication current;
    private int versions;

    Published(Random random) {
        this.random = random;
        for (int i = 0; i < RECORDS; i++) {
            put("test:r" + i);
        }
        current = Publication.of(records.values());
        all.put(1L, current);
    }

    Publication current() {
        return current;
    }

    /** The one of that number; there is none that was not published. */
    Publication of(long generation) {
        Publication found = all.get(generation);
        if (found == null) {
            throw new AssertionError("generation " + generation + " was never published");
        }
        return found;
    }

    Publication any() {
        List<Publication> every = new ArrayList<>(all.values());
        return every.get(random.nextInt(every.size()));
    }

    /** What is in the bulk file of a publication, by id. */
    static Map<String, EvidenceRecord> records(Publication publication) {
        Map<String, EvidenceRecord> there = new TreeMap<>();
        publication.records().stream()
                .filter(record -> record.withdrawal().isEmpty())
                .forEach(record -> there.put(record.id(), record));
        return there;
    }

    Publication next() {
        int changed = random.nextInt(10) == 0 ? RECORDS / 2 : random.nextInt(4);
        for (int i = 0; i < changed; i++) {
            String id = "test:r" + random.nextInt(RECORDS + 10);
            switch (random.nextInt(8)) {
                case 0 -> records.remove(id);
                case 1 -> records.computeIfPresent(id, (same, record) -> withdrawn(record));
                default -> put(id);
            }
        }
        Publication next = current.next(records.values());
        if (random.nextInt(5) == 0) {
            next = next.referenceData(mapping(next.generation()));
        }
        Instant issued = Instant.now().minus(Duration.ofDays(random.nextInt(3) == 0 ? random.nextInt(60) : 0));
        current = next.issuedAt(issued.minusSeconds(60));
        all.put(current.generation(), current);
        return current;
    }

    private void put(String id) {
        StringBuilder summary = new StringBuilder();
        while (summary.length() < SIGNS) {
            summary.append(Long.toString(random.nextLong() >>> 1, Character.MAX_RADIX))
                    .append(' ');
        }
        records.put(
                id,
                EvidenceRecord.builder("1.0", id, RecordKind.PROGRAMME, "Programme " + id)
                        .version(++versions)
                        .summary(summary.toString().strip())
                        .build());
    }

    private EvidenceRecord withdrawn(EvidenceRecord record) {
        return record.toBuilder()
                .version(++versions)
                .status(RecordStatus.WITHDRAWN)
                .withdrawal(Withdrawal.builder().reason("A made-up reason.").build())
                .build();
    }

    private static ReferenceData mapping(long edition) {
        TopicMapping mapping = TopicMapping.builder()
                .id("made-up")
                .edition(Long.toString(edition))
                .list("made-up")
                .build();
        return new ReferenceData(new Scales(List.of()), new CodeLists(List.of()), List.of(mapping));
    }
}
