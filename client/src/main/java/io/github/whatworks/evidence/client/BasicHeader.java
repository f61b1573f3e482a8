// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

/** Writes the header of HTTP Basic (RFC 7617), in UTF-8. */
final class BasicHeader {

    private BasicHeader() {}

    static String of(String user, char[] password) {
        CharBuffer both = CharBuffer.allocate(user.length() + 1 + password.length);
        both.put(user).put(':').put(password).flip();
        ByteBuffer encoded = StandardCharsets.UTF_8.encode(both);
        byte[] bytes = new byte[encoded.remaining()];
        encoded.get(bytes);
        Arrays.fill(both.array(), '\0');
        encoded.clear().put(new byte[encoded.capacity()]);
        String header = "Basic " + Base64.getEncoder().encodeToString(bytes);
        Arrays.fill(bytes, (byte) 0);
        return header;
    }
}
