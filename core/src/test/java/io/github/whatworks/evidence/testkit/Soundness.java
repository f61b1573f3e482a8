// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.testkit;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.json.EvidenceJson;
import io.github.whatworks.evidence.validation.EvidenceValidator;
import io.github.whatworks.evidence.validation.Finding;
import io.github.whatworks.evidence.validation.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes out of a record what does not fit the rest of it, until the exchange profile finds no error. */
final class Soundness {
    private static final int MOST_ROUNDS = 100;
    private static final EvidenceJson JSON = EvidenceJson.standard();
    private static final EvidenceValidator VALIDATOR = EvidenceValidator.standard();

    private Soundness() {}

    static EvidenceRecord of(EvidenceRecord made) {
        EvidenceRecord record = made;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            Optional<Finding> error = firstError(record);
            if (error.isEmpty()) {
                return record;
            }
            JsonValue document = JSON.toValue(record);
            record = JSON.read(without(document, steps(document, error.get())));
        }
        throw new IllegalStateException("expected a sound record after " + MOST_ROUNDS + " cuts, found "
                + firstError(record).map(Finding::toString).orElse("one"));
    }

    private static Optional<Finding> firstError(EvidenceRecord record) {
        return VALIDATOR.check(record).findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .findFirst();
    }

    /** Where to cut: the part at fault, or what lacks a part. */
    private static List<String> steps(JsonValue document, Finding error) {
        List<String> steps = new ArrayList<>();
        JsonValue at = document;
        for (String written : error.pointer().substring(1).split("/", -1)) {
            String step = written.replace("~1", "/").replace("~0", "~");
            JsonValue next = at instanceof JsonValue.Array array
                    ? array.values().get(Integer.parseInt(step))
                    : ((JsonValue.Obj) at).members().get(step);
            if (next == null) {
                break;
            }
            steps.add(step);
            at = next;
        }
        if (steps.isEmpty()) {
            throw new IllegalStateException("expected a part that can be taken out, found " + error);
        }
        return steps;
    }

    private static JsonValue without(JsonValue value, List<String> steps) {
        String step = steps.get(0);
        List<String> rest = steps.subList(1, steps.size());
        if (value instanceof JsonValue.Array array) {
            List<JsonValue> elements = new ArrayList<>(array.values());
            int index = Integer.parseInt(step);
            if (rest.isEmpty()) {
                elements.remove(index);
            } else {
                elements.set(index, without(elements.get(index), rest));
            }
            return JsonValue.of(elements);
        }
        Map<String, JsonValue> members = new LinkedHashMap<>(((JsonValue.Obj) value).members());
        if (rest.isEmpty()) {
            members.remove(step);
        } else {
            members.put(step, without(members.get(step), rest));
        }
        return JsonValue.of(members);
    }
}
