// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.conformance;

import java.util.List;

/** Addresses at which there is nothing. */
final class AddressChecks {
    private AddressChecks() {}

    static List<Check> checks() {
        return new CheckList(Level.BROWSE, "records")
                .add(
                        "record.unknown",
                        "a record that there is not is 404",
                        Contract.answer(Sample.RECORD, 404),
                        probe -> probe.get(Sample.target(Sample.UNKNOWN)).problem(404, "not-found"))
                .add(
                        "record.impossible-id",
                        "what cannot be an id is 404",
                        Contract.parameter("RecordId"),
                        AddressChecks::impossible)
                .add(
                        "record.unknown-address",
                        "an address that the contract does not know is 404",
                        Contract.response("NotFound"),
                        AddressChecks::unknown)
                .checks();
    }

    private static void impossible(Probe probe) throws FailedException, UntriedException {
        String id = Sample.one(probe).id();
        for (String impossible : List.of(
                "NOT:AN-ID",
                "no-colon",
                "example:",
                id + "%20",
                id + "%0A",
                "example%2Fone",
                "%F0%9F%A6%8A",
                "example:" + "a".repeat(1_000))) {
            probe.get(Sample.target(impossible)).problem(404, "not-found");
        }
    }

    private static void unknown(Probe probe) throws FailedException, UntriedException {
        for (String target :
                List.of("/v1/no-such-thing", "/v1/centre.json/", Sample.target(probe) + "/no-such-thing")) {
            probe.get(target).problem(404, "not-found", "not-offered");
        }
    }
}
