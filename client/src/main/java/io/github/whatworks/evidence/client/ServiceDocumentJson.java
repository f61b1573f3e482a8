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
                required(members, "contractVersion"),
                text(members, "licence"));
    }

    private static String required(Map<String, JsonValue> members, String name) {
        return text(members, name)
                .orElseThrow(() -> new IllegalArgumentException("member \"" + name + "\": expected a text"));
    }

    private static Optional<String> text(Map<String, JsonValue> members, String name) {
        return members.get(name) instanceof JsonValue.Text text ? Optional.of(text.value()) : Optional.empty();
    }
}
