// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.quality;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Writes the names of files as URI references (RFC 3986). */
final class Address {
    private static final String PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/";
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private Address() {}

    /** A relative reference for a relative path, whichever slash it has; a {@code file:} address for others. */
    static String of(String name) {
        String path = name.replace('\\', '/');
        boolean drive = path.length() > 2 && path.charAt(1) == ':' && path.charAt(2) == '/';
        String start = drive ? "file:///" : path.startsWith("//") ? "file:" : path.startsWith("/") ? "file://" : "";
        StringBuilder address = new StringBuilder(start);
        for (byte octet : path.getBytes(StandardCharsets.UTF_8)) {
            if (PLAIN.indexOf(octet) >= 0) {
                address.append((char) octet);
            } else {
                address.append('%').append(HEX.toHexDigits(octet));
            }
        }
        return address.toString();
    }
}
