// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** A body as it is meant: unpacked where it says that it is packed. */
final class Unpacked {

    private Unpacked() {}

    static InputStream of(Head head, InputStream body) throws IOException, HttpFault {
        String encoding = head.first("content-encoding").orElse("identity").toLowerCase(Locale.ROOT);
        return switch (encoding) {
            case "identity", "" -> body;
            case "gzip", "x-gzip" -> gzip(body);
            default -> throw new HttpFault(FaultKind.BAD_ENCODING, "an encoding that was not asked for");
        };
    }

    /** Nothing at all, as behind a 304 that says how its document is packed, is nothing. */
    private static InputStream gzip(InputStream body) throws IOException {
        PushbackInputStream start = new PushbackInputStream(body);
        int first = start.read();
        if (first < 0) {
            return start;
        }
        start.unread(first);
        return new GZIPInputStream(start);
    }
}
