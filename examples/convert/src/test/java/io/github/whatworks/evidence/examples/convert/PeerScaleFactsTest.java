// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.convert;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.json.JsonText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Nothing is lost: every fact about a peer's scale is in its scale file, or in the README beside it. */
class PeerScaleFactsTest {

    private static final Pattern POINTER = Pattern.compile("/scales/(?<scale>\\d+)(?<rest>/.*)");
    private static final Pattern PART = Pattern.compile("/(?<list>levels|nonOrdinal)/(?<index>\\d+)/(?<part>\\w+)");

    private static final Map<String, String> SAME = Map.of(
            "/id", "/id",
            "/publisher", "/publisher",
            "/name", "/title",
            "/unit", "/axes/0/unit",
            "/granularity", "/about",
            "/source", "/source/url",
            "/note", "/note");

    private static final Map<String, String> KINDS = Map.of(
            "higher-is-better", "higher",
            "lower-is-better", "lower",
            "signed", "signed",
            "partial", "partial",
            "none", "none");

    private final Map<String, String> facts = Leaves.of(parse(ExampleFiles.SOURCE.resolve("peer-scales.json")));

    PeerScaleFactsTest() throws IOException {}

    @Test
    void every_fact_has_a_home() throws IOException {
        String readme =
                Files.readString(PeerScalesTest.COMMITTED.resolve("README.md")).replace("\n", " ");
        List<String> homeless = new ArrayList<>();
        for (Map.Entry<String, String> fact : facts.entrySet()) {
            Matcher pointer = POINTER.matcher(fact.getKey());
            boolean held = pointer.matches()
                    ? holds(
                            pointer.group("rest"),
                            fact.getValue(),
                            written(pointer.group("scale")),
                            levels(pointer.group("scale")))
                    : holdsForAll(fact.getKey(), fact.getValue(), readme);
            if (!held) {
                homeless.add(fact.getKey() + ": " + fact.getValue());
            }
        }

        assertThat(homeless).isEmpty();
        assertThat(facts.size()).isEqualTo(790);
    }

    @Test
    void a_fact_that_is_missing_is_found_out() throws IOException {
        assertThat(holds("/name", "another name", written("0"), levels("0"))).isFalse();
        assertThat(holds("/levels/0/label", "another label", written("0"), levels("0")))
                .isFalse();
        assertThat(holds("/nowhere", "fact", written("0"), levels("0"))).isFalse();
    }

    private boolean holds(String pointer, String fact, Map<String, String> scale, long levels) {
        if (SAME.containsKey(pointer)) {
            return fact.equals(scale.get(SAME.get(pointer)));
        }
        Matcher part = PART.matcher(pointer);
        if (part.matches()) {
            long index =
                    Long.parseLong(part.group("index")) + (part.group("list").equals("levels") ? 0 : levels);
            String member = part.group("part").equals("value") ? "code" : part.group("part");
            return fact.equals(scale.get("/axes/0/levels/" + index + "/" + member));
        }
        return switch (pointer) {
            case "/rates" -> fact.equals(String.valueOf(scale.get("/rates")).replace(' ', '-'));
            case "/orientation" -> String.valueOf(KINDS.get(fact)).equals(scale.get("/axes/0/order/kind"));
            case "/checked" ->
                String.valueOf(facts.get("/about/checked/" + fact)).equals(scale.get("/verification"));
            default -> false;
        };
    }

    private boolean holdsForAll(String pointer, String fact, String readme) throws IOException {
        Map<String, Map<String, String>> all = new TreeMap<>();
        for (String name : PeerScalesTest.names(PeerScalesTest.COMMITTED)) {
            all.put(name, Leaves.of(parse(PeerScalesTest.COMMITTED.resolve(name))));
        }
        return switch (pointer) {
            case "/about/purpose", "/about/nulls" -> readme.contains(fact);
            case "/about/compiled" -> all.values().stream().allMatch(scale -> fact.equals(scale.get("/source/note")));
            case "/about/counts/scales" -> fact.equals(Integer.toString(all.size()));
            default ->
                pointer.startsWith("/about/checked/")
                        && all.values().stream().anyMatch(scale -> fact.equals(scale.get("/verification")));
        };
    }

    private Map<String, String> written(String index) throws IOException {
        return Leaves.of(parse(PeerScalesTest.COMMITTED.resolve(facts.get("/scales/" + index + "/id") + ".json")));
    }

    /** How many levels stand before the codes apart from them: every level has a label or a number. */
    private long levels(String scale) {
        Pattern level = Pattern.compile("/scales/" + scale + "/levels/(\\d+)/\\w+");
        return facts.keySet().stream()
                .map(level::matcher)
                .filter(Matcher::matches)
                .map(pointer -> pointer.group(1))
                .distinct()
                .count();
    }

    private static JsonValue parse(Path file) throws IOException {
        return JsonText.standard().parse(Files.readAllBytes(file));
    }
}
