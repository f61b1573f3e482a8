// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What a Centre says of itself, and by what it can be held. Immutable and safe to share between threads. Nothing of a case
 * leaves the machine.
 */
public final class ServiceCalls {

    private final Calls calls;

    ServiceCalls(Calls calls) {
        this.calls = calls;
    }

    /** Who operates the Centre, what it says it is, and what it offers. */
    public EvidenceCall<ServiceDocument> document() {
        return calls.of(Operation.get(
                        List.of("v1", "centre.json"),
                        calls.answers()
                                .foundation(
                                        "a service document",
                                        calls.answers().json("a service document", ServiceDocumentJson::read)))
                .atMost(Operation.FOUNDATION_BYTES));
    }

    /** The contract that the Centre keeps to, in YAML. */
    public EvidenceCall<String> contract() {
        return text("openapi.yaml", "application/yaml");
    }

    /** The JSON Schema of a record. */
    public EvidenceCall<String> schema() {
        return text("evidence-record.schema.json", "application/schema+json");
    }

    /** Whether the Centre is up: {@code up}, and no more. One that is not is a {@link CentreProblemException}. */
    public EvidenceCall<String> health() {
        return calls.of(Operation.get(
                        List.of("health"),
                        calls.answers().json("a state", state -> Members.requiredText(state, "status")))
                .atMost(Operation.FOUNDATION_BYTES));
    }

    private EvidenceCall<String> text(String name, String mediaType) {
        return calls.of(Operation.get(
                        List.of("v1", name),
                        calls.answers()
                                .bytes("a document", mediaType, body -> new String(body, StandardCharsets.UTF_8)))
                .accepting(mediaType));
    }
}
