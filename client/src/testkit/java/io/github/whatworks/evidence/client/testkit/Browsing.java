// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.testkit;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.client.testkit.Route.Call;
import io.github.whatworks.evidence.json.EvidenceJson;
import io.github.whatworks.evidence.json.JsonText;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Pages of whole records, in the order of their ids. */
final class Browsing {

    static final String[] PARAMETERS = {
        "topic", "outcomeDomain", "kind", "publisher", "status", "text", "limit", "cursor"
    };

    private static final Pattern LIMIT = Pattern.compile("[1-9][0-9]?|100");
    private static final Pattern CURSOR = Pattern.compile("[A-Za-z0-9_-]{1,400}");

    private Browsing() {}

    static Answer page(Call call) {
        Parameters asked = call.parameters();
        Filter filter = Filter.of(asked);
        int limit = asked.one("limit", LIMIT, "a number from 1 to 100")
                .map(Integer::parseInt)
                .orElse(20);
        Optional<String> cursor = asked.texts("cursor", 1, 400).stream().findFirst();
        asked.check();
        String after = cursor.map(given -> start(call, given)).orElse("");
        List<EvidenceRecord> rest = call.history().current().records().stream()
                .filter(record -> !History.isWithdrawn(record) && filter.takes(record))
                .sorted(Comparator.comparing(EvidenceRecord::id))
                .filter(record -> record.id().compareTo(after) > 0)
                .toList();
        List<EvidenceRecord> some = rest.subList(0, Math.min(limit, rest.size()));
        Optional<String> next = some.size() < rest.size()
                ? Optional.of(cursor(some.get(some.size() - 1).id()))
                : Optional.empty();
        Document page = Document.json(body(some, next));
        return call.give(next.map(there -> page.withLink(link(call, there))).orElse(page));
    }

    private static byte[] body(List<EvidenceRecord> records, Optional<String> next) {
        Map<String, JsonValue> page = new LinkedHashMap<>();
        page.put("size", JsonValue.of(records.size()));
        next.ifPresent(cursor -> page.put("next", JsonValue.of(cursor)));
        Map<String, JsonValue> body = new LinkedHashMap<>();
        body.put(
                "records",
                JsonValue.of(
                        records.stream().map(EvidenceJson.standard()::toValue).toList()));
        body.put("page", JsonValue.of(page));
        return JsonText.standard().compact(JsonValue.of(body));
    }

    private static String link(Call call, String cursor) {
        StringBuilder query = new StringBuilder();
        for (String pair : call.request().query().orElse("").split("&", -1)) {
            String[] both = pair.split("=", 2);
            if (both.length == 2 && !Request.decode(both[0]).equals("cursor")) {
                query.append(encode(both[0]))
                        .append('=')
                        .append(encode(both[1]))
                        .append('&');
            }
        }
        return "<" + call.base() + "/v1/records?" + query + "cursor=" + cursor + ">; rel=\"next\"";
    }

    /** Once more from the start: what was sent goes into a header. */
    private static String encode(String sent) {
        return URLEncoder.encode(Request.decode(sent), StandardCharsets.UTF_8);
    }

    private static String cursor(String id) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(id.getBytes(StandardCharsets.UTF_8));
    }

    /** The id in a cursor that this Centre gave. */
    private static String start(Call call, String cursor) {
        try {
            String id = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            if (CURSOR.matcher(cursor).matches()
                    && cursor(id).equals(cursor)
                    && !call.history().versions(id).isEmpty()) {
                return id;
            }
        } catch (IllegalArgumentException notBase64) {
            // Then it is not one of ours either.
        }
        throw Problems.refuse(400, "invalid-cursor", "The cursor is not one that this Centre gave.");
    }
}
