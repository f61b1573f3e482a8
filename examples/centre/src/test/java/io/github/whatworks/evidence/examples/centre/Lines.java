// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.json.EvidenceJson;
import java.nio.charset.StandardCharsets;

/** Records as a file has them. */
final class Lines {

    private Lines() {}

    static String of(EvidenceRecord... records) {
        StringBuilder lines = new StringBuilder();
        for (EvidenceRecord record : records) {
            lines.append(new String(EvidenceJson.standard().compact(record), StandardCharsets.UTF_8))
                    .append('\n');
        }
        return lines.toString();
    }
}
