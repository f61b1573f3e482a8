// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** A body as it is meant: unpacked where it says that it is packed. */
final class Unpacked {

    /** As much as comes at once: the platform's own is a sixteenth of it, and each filling is a call into native code. */
    private static final int BUFFER = 8 * 1024;

    private Unpacked() {}

    static InputStream of(Head head, InputStream body) throws IOException, HttpFault {
        String encoding = head.first("content-encoding").orElse("identity").toLowerCase(Locale.ROOT);
        return switch (encoding) {
            case "identity", "" -> body;
            case "gzip", "x-gzip" -> unpacked(body);
            default -> throw new HttpFault(FaultKind.BAD_ENCODING, "an encoding that was not asked for");
        };
    }

    /** The bytes themselves, for what has a digest: many web servers say of a file that ends in .gz that it is packed. */
    static InputStream asServed(Head head, InputStream body) throws IOException, HttpFault {
        String encoding = head.first("content-encoding").orElse("identity").toLowerCase(Locale.ROOT);
        return encoding.equals("gzip") || encoding.equals("x-gzip") ? body : of(head, body);
    }

    /** Where there is no body, as with 304, nothing is packed, whatever the head says. */
    private static InputStream unpacked(InputStream body) throws IOException {
        PushbackInputStream peeked = new PushbackInputStream(body);
        int first = peeked.read();
        if (first < 0) {
            return peeked;
        }
        peeked.unread(first);
        return new GZIPInputStream(peeked, BUFFER);
    }
}
