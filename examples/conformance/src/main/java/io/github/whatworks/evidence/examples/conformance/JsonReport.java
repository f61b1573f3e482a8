// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.conformance;

import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.json.JsonText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A report for programs: one object, with every check. */
final class JsonReport {
    private JsonReport() {}

    static String of(Report report) {
        Map<String, JsonValue> out = new LinkedHashMap<>();
        out.put("about", JsonValue.of(Report.HEADING));
        out.put("base", JsonValue.of(report.base().toString()));
        report.claimed().ifPresent(level -> out.put("claimed", JsonValue.of(level.id())));
        report.reached().ifPresent(level -> out.put("reached", JsonValue.of(level.id())));
        out.put("conforms", JsonValue.of(report.conforms()));
        out.put("whole", JsonValue.of(report.isWhole()));
        out.put(
                "notices",
                JsonValue.of(report.notices().stream().map(JsonValue::of).toList()));
        for (Outcome outcome : Outcome.values()) {
            out.put(outcome.id(), JsonValue.of(report.results(outcome).size()));
        }
        out.put("requests", JsonValue.of(report.requests()));
        out.put("bytes", JsonValue.of(report.bytes()));
        out.put(
                "checks",
                JsonValue.of(report.results().stream().map(JsonReport::check).toList()));
        return JsonText.standard().pretty(JsonValue.of(out)).stripTrailing() + "\n";
    }

    private static JsonValue check(Result result) {
        Map<String, JsonValue> out = new LinkedHashMap<>();
        out.put("id", JsonValue.of(result.id()));
        out.put("level", JsonValue.of(result.level().id()));
        out.put("meaning", JsonValue.of(result.meaning()));
        out.put("standsOn", JsonValue.of("openapi.yaml#" + result.standsOn()));
        out.put("outcome", JsonValue.of(result.outcome().id()));
        if (!result.said().isEmpty()) {
            out.put("said", JsonValue.of(result.said()));
        }
        result.skip().ifPresent(skip -> out.put("skip", JsonValue.of(skip.id())));
        List<JsonValue> exchanges =
                result.exchanges().stream().map(JsonReport::exchange).toList();
        if (!exchanges.isEmpty()) {
            out.put("exchanges", JsonValue.of(exchanges));
        }
        return JsonValue.of(out);
    }

    private static JsonValue exchange(Exchange exchange) {
        return JsonValue.of(
                Map.of("request", JsonValue.of(exchange.request()), "response", JsonValue.of(exchange.response())));
    }
}
