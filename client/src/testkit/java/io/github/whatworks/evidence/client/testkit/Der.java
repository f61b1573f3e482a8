// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.testkit;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Values of ASN.1 as DER writes them: a tag, a length, and what it is. */
final class Der {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private Der() {}

    static byte[] of(int tag, byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(tag);
        if (content.length < 0x80) {
            out.write(content.length);
        } else {
            byte[] length = BigInteger.valueOf(content.length).toByteArray();
            int from = length[0] == 0 ? 1 : 0;
            out.write(0x80 | (length.length - from));
            out.write(length, from, length.length - from);
        }
        out.writeBytes(content);
        return out.toByteArray();
    }

    static byte[] sequence(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return of(0x30, all.toByteArray());
    }

    static byte[] integer(BigInteger value) {
        return of(0x02, value.toByteArray());
    }

    static byte[] bool(boolean value) {
        return of(0x01, new byte[] {(byte) (value ? 0xFF : 0)});
    }

    static byte[] bits(byte[] whole) {
        byte[] content = new byte[whole.length + 1];
        System.arraycopy(whole, 0, content, 1, whole.length);
        return of(0x03, content);
    }

    /** With two digits of the year up to 2049, as certificates have it, and with four after that. */
    static byte[] time(Instant instant) {
        String text = TIME.format(instant);
        boolean isShort = text.compareTo("2050") < 0;
        return of(isShort ? 0x17 : 0x18, text.substring(isShort ? 2 : 0).getBytes(StandardCharsets.US_ASCII));
    }

    static byte[] oid(String dotted) {
        String[] parts = dotted.split("\\.", -1);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(Integer.parseInt(parts[0]) * 40 + Integer.parseInt(parts[1]));
        for (int i = 2; i < parts.length; i++) {
            long value = Long.parseLong(parts[i]);
            int shift = 0;
            while (value >> (shift + 7) > 0) {
                shift += 7;
            }
            for (; shift >= 0; shift -= 7) {
                out.write((int) (value >> shift & 0x7F) | (shift > 0 ? 0x80 : 0));
            }
        }
        return of(0x06, out.toByteArray());
    }
}
