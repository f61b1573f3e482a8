// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.security.auth.x500.X500Principal;

/** The short name of whoever a certificate is for or from, fit for a message whatever was written into it. */
final class CertificateName {

    private CertificateName() {}

    /** The common name, or else the organisation, or else the whole. */
    static String of(X500Principal principal) {
        String whole = principal.getName();
        List<String> parts = parts(whole);
        String name = attribute(parts, "CN=").or(() -> attribute(parts, "O=")).orElse(whole);
        return name.isBlank() ? "nobody" : Plain.of(name);
    }

    private static Optional<String> attribute(List<String> parts, String type) {
        return parts.stream()
                .filter(part -> part.startsWith(type))
                .map(part -> part.substring(type.length()).replaceAll("\\\\(.)", "$1"))
                .findFirst();
    }

    /** The parts of an RFC 2253 name, which commas and plus signs separate unless they are escaped. */
    private static List<String> parts(String name) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == ',' || c == '+') {
                parts.add(name.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(name.substring(start));
        return parts;
    }
}
