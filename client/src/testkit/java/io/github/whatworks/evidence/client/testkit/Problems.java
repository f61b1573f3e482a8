// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.testkit;

import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.json.JsonText;
import java.util.LinkedHashMap;
import java.util.Map;

/** Problem documents of the contract (RFC 9457). They repeat nothing of the request but names of parameters. */
final class Problems {

    private static final String URN = "urn:whatworks-evidence:problem:";

    private Problems() {}

    static Answer of(int status, String type, String detail, Map<String, JsonValue> more) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("type", JsonValue.of(URN + type));
        members.put("title", JsonValue.of(Reasons.of(status)));
        members.put("status", JsonValue.of(status));
        members.put("detail", JsonValue.of(detail));
        members.putAll(more);
        return Answer.of(status, "application/problem+json", JsonText.standard().compact(JsonValue.of(members)))
                .with("Cache-Control", "no-store");
    }

    static Answer of(int status, String type, String detail) {
        return of(status, type, detail, Map.of());
    }

    static Refusal refuse(int status, String type, String detail) {
        return new Refusal(of(status, type, detail));
    }

    static Refusal notFound() {
        return refuse(404, "not-found", "This Centre has nothing at this address.");
    }

    static Refusal notOffered() {
        return refuse(
                404,
                "not-offered",
                "This Centre does not offer this part of the contract; /v1/centre.json says what it does.");
    }

    /** With the id by which client and server find the same request. */
    static Answer identified(Answer problem, String requestId) {
        Map<String, JsonValue> members = new LinkedHashMap<>(
                JsonText.standard().parse(problem.body()).asMembers().orElseThrow());
        members.put("requestId", JsonValue.of(requestId));
        return problem.withBody(JsonText.standard().compact(JsonValue.of(members)));
    }
}
