// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.quickstart;

import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.catalogue.EvidenceCard;
import io.github.whatworks.evidence.catalogue.Freshness;
import io.github.whatworks.evidence.catalogue.Match;
import io.github.whatworks.evidence.catalogue.MatchGroup;
import io.github.whatworks.evidence.json.JsonText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Prints what was found as one JSON object. */
final class JsonReport {

    private final LookUp.Found found;

    JsonReport(LookUp.Found found) {
        this.found = found;
    }

    String print() {
        Map<String, JsonValue> out = new LinkedHashMap<>();
        out.put("notices", texts(found.notices()));
        out.put("refresh", JsonValue.of(found.refresh().sentence()));
        found.answer().freshness().ifPresent(copy -> out.put("copy", copy(copy)));
        out.put(
                "groups",
                JsonValue.of(
                        found.answer().groups().stream().map(JsonReport::group).toList()));
        return JsonText.standard().pretty(JsonValue.of(out));
    }

    private static JsonValue copy(Freshness copy) {
        Map<String, JsonValue> out = new LinkedHashMap<>();
        out.put("centre", JsonValue.of(copy.centreId()));
        copy.standing().ifPresent(standing -> out.put("standing", JsonValue.of(standing)));
        out.put("generation", JsonValue.of(copy.generation()));
        out.put("issuedAt", JsonValue.of(copy.issuedAt().toString()));
        out.put("retrievedAt", JsonValue.of(copy.retrievedAt().toString()));
        out.put("expiresAt", JsonValue.of(copy.expiresAt().toString()));
        out.put("ageInDays", JsonValue.of(copy.age().toDays()));
        out.put("state", JsonValue.of(copy.state().toString()));
        return JsonValue.of(out);
    }

    private static JsonValue group(MatchGroup group) {
        Map<String, JsonValue> out = new LinkedHashMap<>();
        out.put("outcome", JsonValue.of(group.outcome().toString()));
        out.put("heading", texts(group.heading().lines().toList()));
        out.put(
                "records",
                JsonValue.of(group.matches().stream().map(JsonReport::match).toList()));
        return JsonValue.of(out);
    }

    private static JsonValue match(Match match) {
        Map<String, JsonValue> out = new LinkedHashMap<>();
        out.put("id", JsonValue.of(match.card().recordId()));
        out.put("title", JsonValue.of(match.card().title()));
        out.put("ages", JsonValue.of(match.reason().ageFit().toString()));
        out.put(
                "card",
                JsonValue.of(match.card().lines().stream().map(JsonReport::line).toList()));
        return JsonValue.of(out);
    }

    private static JsonValue line(EvidenceCard.Line line) {
        Map<String, JsonValue> out = new LinkedHashMap<>();
        out.put("label", JsonValue.of(line.label()));
        out.put("text", JsonValue.of(line.text()));
        return JsonValue.of(out);
    }

    private static JsonValue texts(List<String> texts) {
        return JsonValue.of(texts.stream().map(JsonValue::of).toList());
    }
}
