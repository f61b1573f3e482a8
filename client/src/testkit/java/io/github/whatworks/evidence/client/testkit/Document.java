// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.testkit;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/**
 * What an address of the contract has to give.
 *
 * @param isFile whether it is given as it is: never packed again, and in parts to those who ask for a part
 * @param lasts whether it never changes at this address
 * @param link the header {@code Link}; empty where it leads nowhere
 */
@SuppressWarnings("ArrayRecordComponent") // stays inside the package, and nobody compares two
record Document(String mediaType, byte[] bytes, boolean isFile, boolean lasts, String link) {

    static Document json(byte[] bytes) {
        return new Document("application/json", bytes, false, false, "");
    }

    static Document lastingJson(byte[] bytes) {
        return new Document("application/json", bytes, false, true, "");
    }

    /** A file that the manifest names, whose media type follows from the end of its path. */
    static Document file(String path, byte[] bytes) {
        String mediaType = path.endsWith(".json") ? "application/json" : "application/gzip";
        return new Document(mediaType, bytes, true, true, "");
    }

    Document withLink(String to) {
        return new Document(mediaType, bytes, isFile, lasts, to);
    }

    /** A strong tag, its own for each coding. */
    static String tag(byte[] bytes, String coding) {
        return "\"" + HexFormat.of().formatHex(sha256(bytes)) + coding + "\"";
    }

    /** By RFC 9530. */
    static String digest(byte[] bytes) {
        return "sha-256=:" + Base64.getEncoder().encodeToString(sha256(bytes)) + ":";
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
