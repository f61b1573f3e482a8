// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.Subject;
import io.github.whatworks.evidence.catalogue.TopicIndex.TopicKey;
import io.github.whatworks.evidence.code.MappingRow;
import io.github.whatworks.evidence.code.TopicMapping;
import java.util.List;

/** The topics that a mapping leads to. */
record Topics(TopicMapping mapping, List<MappingRow> rows) {

    Topics {
        rows = List.copyOf(rows);
    }

    List<TopicKey> keys() {
        return rows.stream()
                .map(row -> new TopicKey(
                        mapping.topics().orElse(""),
                        row.topic().orElseThrow(),
                        row.subject().orElse(Subject.NOT_STATED)))
                .distinct()
                .toList();
    }
}
