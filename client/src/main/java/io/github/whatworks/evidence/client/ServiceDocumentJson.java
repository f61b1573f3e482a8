// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import io.github.whatworks.evidence.JsonValue;

/** The wire form of a service document; members it does not know are passed over. */
final class ServiceDocumentJson {

    private ServiceDocumentJson() {}

    static ServiceDocument read(JsonValue document) {
        if (document.asMembers().isEmpty()) {
            throw new IllegalArgumentException("expected a JSON object");
        }
        return new ServiceDocument(
                Members.requiredText(document, "id"),
                Members.requiredText(document, "operator"),
                Members.requiredText(document, "standing"),
                contractVersion(document),
                Members.text(document, "licence"),
                Members.texts(document, "capabilities"),
                Members.texts(document, "keys"),
                Members.text(document, "notice"));
    }

    /** The client speaks version 1 of the contract; minor versions only add to it. */
    private static String contractVersion(JsonValue document) {
        String version = Members.requiredText(document, "contractVersion");
        if (!version.equals("1") && !version.startsWith("1.")) {
            throw new OtherContract();
        }
        return version;
    }

    /** Another version of the contract: right in itself, and not ours to read. */
    static final class OtherContract extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        OtherContract() {
            super("member \"contractVersion\": expected 1, found another version");
        }
    }
}
