// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.conformance;

import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.json.JsonText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Scales, code lists, mappings, masterclasses and partners: one of each, and two editions where there are editions. */
final class Lists {
    private static final Map<String, String> ONE = Map.of(
            "scales", "{\"id\":\"a-scale\",\"edition\":\"2026\",\"title\":\"Strength\",\"axes\":[]}",
            "code-lists", "{\"id\":\"a-list\",\"edition\":\"2026\",\"codes\":[]}",
            "mappings", "{\"id\":\"a-mapping\",\"edition\":\"2026\",\"list\":\"a-list\",\"topics\":\"t\",\"rows\":[]}",
            "masterclasses", "{\"id\":\"reading\",\"title\":\"Reading evidence\",\"stage\":\"trialling\"}",
            "partners", "{\"id\":\"a-council\",\"name\":\"A Council\",\"kind\":\"council\"}");

    private Lists() {}

    /** The same as lines of the signed file. */
    static List<String> signed() {
        List<String> lines = new ArrayList<>();
        Map.of("scale", "scales", "codeList", "code-lists", "mapping", "mappings").entrySet().stream()
                .sorted(Comparator.comparing(
                        kind -> List.of("scale", "codeList", "mapping").indexOf(kind.getKey())))
                .forEach(kind -> {
                    String one = "{\"" + kind.getKey() + "\":" + ONE.get(kind.getValue()) + "}";
                    lines.add(one.replace("2026", "2025"));
                    lines.add(one);
                });
        return lines;
    }

    static Served document(Asked asked, String part, List<String> rest) {
        String text = ONE.get(part);
        JsonValue one = JsonText.standard().parse(text);
        boolean paged = !one.member("edition").isPresent();
        if (rest.isEmpty() && paged) {
            return Served.json(JsonValue.of(
                    Map.of(part, JsonValue.of(List.of(one)), "page", JsonValue.of(Map.of("size", JsonValue.of(1))))));
        }
        if (rest.isEmpty()) {
            JsonValue older = JsonText.standard().parse(text.replace("2026", "2025"));
            return Served.json(JsonValue.of(Map.of("items", JsonValue.of(List.of(older, one)))));
        }
        String edition = asked.parameter("edition").orElse("2026");
        boolean known =
                rest.equals(List.of(one.member("id").flatMap(JsonValue::asText).orElseThrow()));
        return known && List.of("2025", "2026").contains(edition)
                ? Served.json(JsonText.standard().parse(text.replace("2026", edition)))
                : Documents.problem(404, "not-found");
    }
}
