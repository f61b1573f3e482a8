// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A card in the shape of CDS Hooks. No rating stands in its summary: there is no room for what travels with it. */
final class CardHooks {

    private static final int LONGEST_SUMMARY = 139;

    private CardHooks() {}

    static JsonValue of(EvidenceCard card) {
        String summary =
                card.standing().map(standing -> standing + ": " + card.title()).orElse(card.title());
        Map<String, JsonValue> source = new LinkedHashMap<>();
        source.put("label", JsonValue.of(card.publisher()));
        if (!card.links().isEmpty()) {
            source.put("url", JsonValue.of(card.links().get(0).url()));
        }
        Map<String, JsonValue> out = new LinkedHashMap<>();
        out.put("summary", JsonValue.of(Legible.shortened(summary, LONGEST_SUMMARY)));
        out.put("detail", JsonValue.of(CardMarkdown.of(card)));
        out.put("indicator", JsonValue.of("info"));
        out.put("source", JsonValue.of(source));
        List<JsonValue> links = card.links().stream().map(CardHooks::link).toList();
        if (!links.isEmpty()) {
            out.put("links", JsonValue.of(links));
        }
        return JsonValue.of(out);
    }

    private static JsonValue link(EvidenceCard.Link link) {
        Map<String, JsonValue> out = new LinkedHashMap<>();
        out.put("label", JsonValue.of(link.label()));
        out.put("url", JsonValue.of(link.url()));
        out.put("type", JsonValue.of("absolute"));
        return JsonValue.of(out);
    }
}
