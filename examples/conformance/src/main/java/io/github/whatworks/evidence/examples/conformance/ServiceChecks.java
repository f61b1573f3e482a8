// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.conformance;

import java.util.List;

/** The contract itself, the schema of records, and whether the server is up. */
final class ServiceChecks {
    private static final String DOCUMENT = "/v1/openapi.yaml";
    private static final String SCHEMA = "/v1/evidence-record.schema.json";
    private static final String HEALTH = "/health";

    private ServiceChecks() {}

    static List<Check> checks() {
        return new CheckList(Level.BROWSE, Check.SERVICE)
                .add(
                        "contract.document",
                        "the contract is served, in OpenAPI 3.1",
                        Contract.get(DOCUMENT),
                        ServiceChecks::document)
                .add(
                        "contract.schema",
                        "the schema of records is served, in JSON Schema 2020-12",
                        Contract.get(SCHEMA),
                        ServiceChecks::schema)
                .add("health.up", "the server says that it is up", Contract.get(HEALTH), ServiceChecks::health)
                .checks();
    }

    private static void document(Probe probe) throws FailedException, UntriedException {
        Answer answer = probe.get(DOCUMENT).status(200);
        String first = answer.text().lines().findFirst().orElse("");
        answer.require(first.startsWith("openapi: 3.1"), "openapi: 3.1 in the first line", Shown.value(first));
        answer.require(Shown.isText(answer.body()), "UTF-8", "bytes that are not");
    }

    private static void schema(Probe probe) throws FailedException, UntriedException {
        Shape schema = probe.get(SCHEMA).status(200).object();
        String dialect = "https://json-schema.org/draft/2020-12/schema";
        if (!schema.text("$schema").equals(dialect)) {
            throw schema.wrong("$schema", dialect, Shown.value(schema.text("$schema")));
        }
    }

    private static void health(Probe probe) throws FailedException, UntriedException {
        Shape health = probe.get(HEALTH).status(200).object();
        if (!health.text("status").equals("up")) {
            throw health.wrong("status", "up", Shown.value(health.text("status")));
        }
    }
}
