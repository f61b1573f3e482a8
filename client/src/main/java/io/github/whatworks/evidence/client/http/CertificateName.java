// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.security.auth.x500.X500Principal;

/** The short name of whoever a certificate is for or from, fit for a message whatever was written into it. */
final class CertificateName {

    static final int LONGEST = 80;

    private CertificateName() {}

    /** The common name, or else the organisation, or else the whole. */
    static String of(X500Principal principal) {
        String whole = principal.getName();
        List<String> parts = parts(whole);
        String name = attribute(parts, "CN=").or(() -> attribute(parts, "O=")).orElse(whole);
        return name.isBlank() ? "nobody" : shown(name);
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

    private static String shown(String name) {
        StringBuilder out = new StringBuilder();
        name.codePoints().limit(LONGEST).map(c -> isPlain(c) ? c : '?').forEach(out::appendCodePoint);
        return name.codePointCount(0, name.length()) > LONGEST ? out + "..." : out.toString();
    }

    /** Neither a control, nor a sign that turns the direction of the text, nor our own quotation mark. */
    private static boolean isPlain(int c) {
        return c == ' '
                || Character.isLetterOrDigit(c)
                || (c > ' ' && c < 0x7F && c != '"')
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
