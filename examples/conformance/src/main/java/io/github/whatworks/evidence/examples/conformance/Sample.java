// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.conformance;

import java.util.List;
import java.util.stream.Stream;

/** The records on which single reads are tried: few, so that the server is not asked for all of them. */
final class Sample {
    static final String RECORD = "/v1/records/{id}";

    /** What is given to a server that cannot be an id, and what nobody has. */
    static final String UNKNOWN = "conformance-kit:there-is-no-such-record";

    private Sample() {}

    static BulkLine one(Probe probe) throws UntriedException {
        return probe.facts().someRecords().get(0);
    }

    /** The first, the one in the middle, and the last. */
    static List<BulkLine> few(Probe probe) throws UntriedException {
        List<BulkLine> all = probe.facts().someRecords();
        return Stream.of(all.get(0), all.get(all.size() / 2), all.get(all.size() - 1))
                .distinct()
                .toList();
    }

    static String target(String id) {
        return "/v1/records/" + id;
    }

    static String target(Probe probe) throws UntriedException {
        return target(one(probe).id());
    }
}
