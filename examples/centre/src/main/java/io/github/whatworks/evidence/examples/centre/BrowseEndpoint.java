// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

import io.github.whatworks.evidence.code.CodeLists;
import io.github.whatworks.evidence.examples.centre.Store.Page;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Pages of whole records. What is asked for is about the public catalogue, and nothing of it is kept. */
final class BrowseEndpoint {

    static final String[] PARAMETERS = {
        "topic", "outcomeDomain", "kind", "publisher", "status", "text", "limit", "cursor"
    };

    private static final Pattern LIMIT = Pattern.compile("[1-9][0-9]?|100");
    private static final Pattern TOPIC = Pattern.compile("[a-z0-9._-]{1,100}:[^\\x00-\\x1F]{1,100}");
    private static final int USUAL_LIMIT = 20;

    private final Store store;
    private final Optional<String> base;

    BrowseEndpoint(Store store, Optional<URI> base) {
        this.store = store;
        this.base = base.map(URI::toString);
    }

    Document page(Call call) {
        Parameters asked = call.parameters();
        Set<String> topics = asked.texts("topic", 20, BrowseColumns.LONGEST_TERM);
        if (!topics.stream().allMatch(topic -> TOPIC.matcher(topic).matches())) {
            asked.refuse("topic", "expected list:code");
        } else if (topics.stream().anyMatch(CodeLists::isOfCases)) {
            asked.refuse("topic", "a list about children or authorities; look-ups run on the council's own copy");
        }
        Optional<String> text = asked.text("text", 200);
        Filter filter = new Filter(
                topics,
                asked.texts("outcomeDomain", 20, 200),
                asked.texts("kind", 20, 100),
                asked.texts("publisher", 20, 300),
                asked.texts("status", 5, 100),
                text.map(FoldedWords::of));
        int limit = asked.one("limit", LIMIT, "a number from 1 to 100")
                .map(Integer::parseInt)
                .orElse(USUAL_LIMIT);
        Optional<String> cursor = asked.text("cursor", Cursor.LONGEST);
        asked.check();
        Page page =
                store.page(filter, cursor.map(given -> Cursor.id(given, store)).orElse(""), limit);
        Instant since = store.generation().map(Generation::madeAt).orElseThrow(StaticEndpoints::nothingYet);
        Optional<String> next = page.hasMore()
                ? Optional.of(
                        Cursor.of(page.records().get(page.records().size() - 1).id()))
                : Optional.empty();
        Document document = Document.json(body(page, next), since);
        return next.map(behind -> document.withLink("<" + base.orElseGet(call::base) + "/v1/records?"
                        + query(filter, text, limit, behind) + ">; rel=\"next\""))
                .orElse(document);
    }

    /** The records' own bytes with a little around them. */
    private static byte[] body(Page page, Optional<String> next) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes("{\"records\":[".getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < page.records().size(); i++) {
            if (i > 0) {
                out.write(',');
            }
            out.writeBytes(page.records().get(i).body());
        }
        String more = next.map(cursor -> ",\"next\":\"" + cursor + "\"").orElse("");
        out.writeBytes(
                ("],\"page\":{\"size\":" + page.records().size() + more + "}}").getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    private static String query(Filter filter, Optional<String> text, int limit, String cursor) {
        List<String> parts = new ArrayList<>();
        add(parts, "topic", filter.topics());
        add(parts, "outcomeDomain", filter.outcomeDomains());
        add(parts, "kind", filter.kinds());
        add(parts, "publisher", filter.publishers());
        add(parts, "status", filter.statuses());
        add(parts, "text", text.stream().collect(LinkedHashSet::new, Set::add, Set::addAll));
        add(parts, "limit", Set.of(Integer.toString(limit)));
        add(parts, "cursor", Set.of(cursor));
        return String.join("&", parts);
    }

    private static void add(List<String> parts, String name, Set<String> values) {
        for (String value : values) {
            parts.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }
}
