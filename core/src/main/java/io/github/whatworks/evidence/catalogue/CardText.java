// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.catalogue.PlainText.Labelled;
import java.util.ArrayList;
import java.util.List;

/** Lays a card out as plain text, part after part. */
final class CardText {

    private CardText() {}

    static String of(EvidenceCard card) {
        List<String> out = new ArrayList<>(PlainText.broken("", card.title()));
        card.standing().ifPresent(standing -> out.addAll(PlainText.broken("  ", standing)));
        for (int i = 0; i < card.parts().size(); i++) {
            if (i > 0) {
                out.add("");
            }
            out.addAll(PlainText.labelled(card.parts().get(i).lines().stream()
                    .map(line -> new Labelled(line.label(), line.text()))
                    .toList()));
        }
        return String.join("\n", out);
    }
}
