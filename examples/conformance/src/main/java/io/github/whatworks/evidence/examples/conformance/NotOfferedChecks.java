// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.conformance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Parts that the service document names as not offered. */
final class NotOfferedChecks {
    private NotOfferedChecks() {}

    static List<Check> checks() {
        Map<String, String> targets = new LinkedHashMap<>();
        targets.put("records", Sample.target(Sample.UNKNOWN));
        targets.put("browse", "/v1/records");
        targets.put("versions", Sample.target(Sample.UNKNOWN) + "/versions");
        for (String part : List.of("scales", "code-lists", "mappings", "validations", "masterclasses", "partners")) {
            targets.put(part, "/v1/" + part);
        }
        targets.put("contributions", "/v1/contributions");
        List<Check> all = new ArrayList<>();
        for (Level level : List.of(Level.BROWSE, Level.NETWORK)) {
            CheckList list = new CheckList(level, Check.ALWAYS);
            for (String part : level.parts()) {
                String target = targets.getOrDefault(part, "/v1/" + part);
                list.add(
                        part + ".not-offered",
                        "where the service document says that there are no " + part + ", they are 404 and not-offered",
                        Contract.member("Centre", "notOffered"),
                        probe -> notOffered(probe, part, target));
            }
            all.addAll(list.checks());
        }
        return all;
    }

    private static void notOffered(Probe probe, String part, String target) throws FailedException, UntriedException {
        if (!probe.facts().notOffered().contains(part)) {
            throw new UntriedException(
                    Skip.NOT_OFFERED, "the service document does not name " + part + " as not offered");
        }
        boolean posted = part.equals("validations") || part.equals("contributions");
        Answer answer = posted ? probe.post(target, "application/json", "{}") : probe.get(target);
        // Plain files cannot tell one absence from another.
        if (probe.facts().isService()) {
            answer.problem(404, "not-offered");
        } else {
            answer.status(404, 405, 501);
        }
    }
}
