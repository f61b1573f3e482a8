// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.json.EvidenceJson;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Records with something planted in every text that they hold. */
final class Planted {

    /** Members that a record cannot be without in their form. */
    private static final Set<String> KEPT = Set.of("format", "id", "version");

    private Planted() {}

    /** A record whose every code is {@code code}, wherever a vocabulary is open. */
    static EvidenceRecord codes(String code) {
        String record = """
                {"format": "1.0", "id": "made:codes", "kind": "$", "title": "Codes", "status": "$",
                 "withdrawal": {"safety": "$"},
                 "variants": [{"name": "A", "rated": "$"}],
                 "populations": [{"basis": "$", "text": "A", "targeting": ["$"], "actsOn": ["$"],
                   "ages": {"bands": [{"from": 1, "unit": "$", "beforeBirth": "$"}]}}],
                 "delivery": {"ukAvailable": "$", "ukTested": "$"},
                 "outcomes": [{"name": "A", "wanted": "$", "whose": "$",
                   "effects": [{"betterWhen": "$", "participants": {"of": "$", "number": 3, "qualifier": "$"},
                     "estimates": [{"statistic": "$", "point": 1, "low": 1, "interval": "$"}]}]}],
                 "ratings": [{"scale": {"id": "$", "edition": "$"}, "about": "$", "known": "$", "status": "$",
                   "values": [{"absence": "$"}]}],
                 "recommendations": [{"kind": "$", "text": "A"}],
                 "sections": [{"name": "$", "text": "A"}],
                 "costs": [{"kind": "$", "text": "A", "amount": {"value": 3, "qualifier": "$"}}],
                 "provenance": {"publisher": "A", "providerInvolvement": "$",
                   "sources": [{"url": "https://evidence.example/", "role": "$", "status": "$"}]},
                 "dates": [{"event": "$", "date": "2020"}],
                 "relations": [{"type": "$", "record": "made:other"}],
                 "disagreements": [{"about": "/$", "says": "A"}],
                 "counts": [{"of": "$", "number": 3, "qualifier": "$"}]}
                """;
        return EvidenceJson.standard().read(record.replace("$", code));
    }

    /** The record with every free text changed; what it cannot be without in its form stays. */
    static EvidenceRecord texts(EvidenceRecord record, UnaryOperator<String> change) {
        EvidenceJson json = EvidenceJson.standard();
        return json.read(changed(json.toValue(record), "", change));
    }

    private static JsonValue changed(JsonValue value, String name, UnaryOperator<String> change) {
        if (value instanceof JsonValue.Obj object) {
            Map<String, JsonValue> members = new LinkedHashMap<>();
            object.members().forEach((key, member) -> members.put(key, changed(member, key, change)));
            return JsonValue.of(members);
        }
        if (value instanceof JsonValue.Array array) {
            List<JsonValue> values = new ArrayList<>();
            array.values().forEach(member -> values.add(changed(member, name, change)));
            return JsonValue.of(values);
        }
        boolean isFreeText = value instanceof JsonValue.Text && !KEPT.contains(name);
        return isFreeText ? JsonValue.of(change.apply(((JsonValue.Text) value).value())) : value;
    }
}
