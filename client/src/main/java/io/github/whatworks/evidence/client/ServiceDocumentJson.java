// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.json.JsonText;
import java.util.Map;
import java.util.Optional;

/** The wire form of a service document; members it does not know are passed over. */
final class ServiceDocumentJson {

    private ServiceDocumentJson() {}

    static ServiceDocument parse(byte[] json) {
        if (!(JsonText.standard().parse(json) instanceof JsonValue.Obj object)) {
            throw new IllegalArgumentException("expected a JSON object");
        }
        Map<String, JsonValue> members = object.members();
        return new ServiceDocument(
                required(members, "id"),
                required(members, "operator"),
                required(members, "standing"),
                contractVersion(members),
                text(members, "licence"));
    }

    /** The client speaks version 1 of the contract; minor versions only add to it. */
    private static String contractVersion(Map<String, JsonValue> members) {
        String version = required(members, "contractVersion");
        if (!version.equals("1") && !version.startsWith("1.")) {
            throw new IllegalArgumentException("member \"contractVersion\": expected 1, found another version");
        }
        return version;
    }

    private static String required(Map<String, JsonValue> members, String name) {
        return text(members, name)
                .orElseThrow(() -> new IllegalArgumentException("member \"" + name + "\": expected a text"));
    }

    private static Optional<String> text(Map<String, JsonValue> members, String name) {
        return members.get(name) instanceof JsonValue.Text text ? Optional.of(text.value()) : Optional.empty();
    }
}
