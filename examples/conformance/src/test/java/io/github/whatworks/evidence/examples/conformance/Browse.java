// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.conformance;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.RecordStatus;
import io.github.whatworks.evidence.json.EvidenceJson;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Pages of records. */
final class Browse {
    private static final Set<String> KNOWN =
            Set.of("topic", "outcomeDomain", "kind", "publisher", "status", "text", "limit", "cursor");
    private static final String START = "after ";

    private Browse() {}

    static Served page(Asked asked, List<EvidenceRecord> all) {
        for (Map.Entry<String, String> parameter : asked.query()) {
            boolean census =
                    parameter.getKey().equals("topic") && parameter.getValue().startsWith("dfe-");
            if (!KNOWN.contains(parameter.getKey()) || census) {
                return Documents.wrong(parameter.getKey().matches("[A-Za-z]{1,20}") ? parameter.getKey() : "another");
            }
        }
        String limit = asked.parameter("limit").orElse("20");
        if (!limit.matches("[1-9][0-9]?|100")) {
            return Documents.wrong("limit");
        }
        String cursor = asked.parameter("cursor").map(Browse::decode).orElse(START);
        return cursor.startsWith(START)
                ? page(asked, all, Integer.parseInt(limit), cursor.substring(START.length()))
                : Documents.problem(400, "invalid-cursor");
    }

    private static Served page(Asked asked, List<EvidenceRecord> all, int limit, String after) {
        List<EvidenceRecord> rest = all.stream()
                .filter(record -> record.id().compareTo(after) > 0 && fits(asked, record))
                .toList();
        List<EvidenceRecord> some = rest.subList(0, Math.min(limit, rest.size()));
        Map<String, JsonValue> page = new LinkedHashMap<>();
        page.put("size", JsonValue.of(some.size()));
        if (some.size() < rest.size()) {
            page.put(
                    "next",
                    JsonValue.of(encode(START + some.get(some.size() - 1).id())));
        }
        Served served = Served.json(JsonValue.of(Map.of(
                "records",
                        JsonValue.of(some.stream()
                                .map(EvidenceJson.standard()::toValue)
                                .toList()),
                "page", JsonValue.of(page))));
        return page.containsKey("next")
                ? served.with("Link", link(asked, page.get("next").asText().orElseThrow()))
                : served;
    }

    private static String link(Asked asked, String next) {
        StringBuilder query = new StringBuilder("cursor=" + next);
        asked.query().stream()
                .filter(it -> !it.getKey().equals("cursor"))
                .forEach(it -> query.append("&" + it.getKey() + "=" + PageWalk.encode(it.getValue())));
        return "<http://" + asked.header("Host").orElseThrow() + "/v1/records?" + query + ">; rel=\"next\"";
    }

    private static boolean fits(Asked asked, EvidenceRecord record) {
        return any(asked, "kind", record, it -> Stream.of(it.kind().value()))
                && any(asked, "status", record, it -> it.status().map(RecordStatus::value).stream())
                && any(asked, "publisher", record, it -> it.provenance().flatMap(p -> p.publisher()).stream())
                && any(
                        asked,
                        "topic",
                        record,
                        it -> it.topics().stream()
                                .map(topic -> topic.list().orElse("") + ":"
                                        + topic.code().orElse("")))
                && any(
                        asked,
                        "outcomeDomain",
                        record,
                        it -> it.outcomes().stream()
                                .flatMap(outcome -> outcome.domains().stream())
                                .flatMap(domain -> domain.code().stream()))
                && asked.parameter("text").stream().allMatch(word -> Words.holds(record, word));
    }

    private static boolean any(
            Asked asked, String name, EvidenceRecord record, Function<EvidenceRecord, Stream<String>> values) {
        List<String> wanted = asked.parameters(name);
        return wanted.isEmpty() || values.apply(record).anyMatch(wanted::contains);
    }

    private static String encode(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String decode(String text) {
        try {
            return new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return "";
        }
    }
}
