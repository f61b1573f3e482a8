// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.catalogue.EvidenceCard.Line;
import io.github.whatworks.evidence.catalogue.EvidenceCard.Link;
import io.github.whatworks.evidence.catalogue.EvidenceCard.Part;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A card as JSON: its words, and names for them that stay. */
final class CardJson {

    private CardJson() {}

    static JsonValue of(EvidenceCard card) {
        Map<String, JsonValue> out = new LinkedHashMap<>();
        out.put("card", JsonValue.of("1.0"));
        out.put("wordingVersion", JsonValue.of(card.wordingVersion()));
        out.put("recordId", JsonValue.of(Legible.of(card.recordId())));
        card.recordVersion().ifPresent(version -> out.put("recordVersion", JsonValue.of(version.longValue())));
        out.put("title", JsonValue.of(card.title()));
        card.standing().ifPresent(standing -> out.put("standing", JsonValue.of(standing)));
        out.put("publisher", JsonValue.of(card.publisher()));
        out.put("parts", JsonValue.of(card.parts().stream().map(CardJson::part).toList()));
        List<JsonValue> links = card.links().stream().map(CardJson::link).toList();
        if (!links.isEmpty()) {
            out.put("links", JsonValue.of(links));
        }
        return JsonValue.of(out);
    }

    private static JsonValue part(Part part) {
        Map<String, JsonValue> out = new LinkedHashMap<>();
        out.put("name", JsonValue.of(part.name()));
        out.put("heading", JsonValue.of(part.heading()));
        out.put("lines", JsonValue.of(part.lines().stream().map(CardJson::line).toList()));
        return JsonValue.of(out);
    }

    private static JsonValue line(Line line) {
        Map<String, JsonValue> out = new LinkedHashMap<>();
        out.put("name", JsonValue.of(line.name()));
        out.put("label", JsonValue.of(line.label()));
        out.put("text", JsonValue.of(line.text()));
        return JsonValue.of(out);
    }

    private static JsonValue link(Link link) {
        return JsonValue.of(Map.of("label", JsonValue.of(link.label()), "url", JsonValue.of(link.url())));
    }
}
