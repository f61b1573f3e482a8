// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.testkit;

import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.json.JsonText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Works faults into a document, each at a place of its own. */
final class Breaker {
    /** Stand in the tree for what only a text can have; {@link #text} puts it there. */
    static final String TWIN_OF = "testkit-twin-of-";

    static final String HALF_A_CHARACTER = "testkit-half-a-character";

    private final Random random;
    private final List<BrokenDocument.Break> breaks = new ArrayList<>();
    private final Set<String> touched = new HashSet<>();

    private Breaker(Random random) {
        this.random = random;
    }

    static BrokenDocument breakUp(JsonValue document, List<Fault> faults, Random random) {
        Breaker breaker = new Breaker(random);
        JsonValue broken = document;
        for (Fault fault : faults) {
            broken = breaker.with(fault, broken);
        }
        String text = text(broken);
        if (breaker.breaks.stream().anyMatch(found -> found.fault() == Fault.CUT_SHORT)) {
            text = text.substring(0, text.length() - 1);
        }
        return new BrokenDocument(text, breaker.breaks);
    }

    private JsonValue with(Fault fault, JsonValue document) {
        List<Site> sites = candidates(fault, document);
        JsonValue grown = document;
        if (sites.isEmpty()) {
            grown = Site.grow(document, fault.type());
            sites = candidates(fault, grown);
        }
        if (sites.isEmpty()) {
            return document; // another fault has the only place there is
        }
        Site site = sites.get(random.nextInt(sites.size()));
        Map<String, JsonValue> members = new LinkedHashMap<>(site.members());
        fault.workInto(members);
        breaks.add(new BrokenDocument.Break(
                fault, fault.touched().stream().findFirst().map(site::pointer).orElse("")));
        fault.touched().forEach(member -> touched.add(site.pointer(member)));
        return Site.replace(grown, site.path(), members);
    }

    /** The objects that can have the fault without touching what another fault touched. */
    private List<Site> candidates(Fault fault, JsonValue document) {
        return Site.in(document).stream()
                .filter(site -> site.type() == fault.type())
                .filter(site -> fault.touched().stream().map(site::pointer).noneMatch(this::clashes))
                .toList();
    }

    private boolean clashes(String pointer) {
        return touched.stream()
                .anyMatch(other -> (other + "/").startsWith(pointer + "/") || (pointer + "/").startsWith(other + "/"));
    }

    private static String text(JsonValue broken) {
        return new String(JsonText.standard().compact(broken), StandardCharsets.UTF_8)
                .replace("\"" + TWIN_OF, "\"")
                .replace(HALF_A_CHARACTER, "\\ud83d");
    }
}
