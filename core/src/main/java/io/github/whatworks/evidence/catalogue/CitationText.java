// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import java.util.ArrayList;
import java.util.List;

/** Lays a citation out as plain text. */
final class CitationText {

    private CitationText() {}

    static String of(EvidenceCitation citation) {
        Wording wording = Wording.bundled();
        List<String> out =
                new ArrayList<>(PlainText.broken("", citation.record().title()));
        out.addAll(PlainText.cited(new CitationFrame(wording).lines(citation)));
        out.addAll(PlainText.broken("  ", wording.say("cite.foot")));
        return String.join("\n", out);
    }
}
