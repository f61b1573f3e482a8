// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.quality;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * Records as a spreadsheet, and what of them it does not hold. Immutable.
 *
 * @param text the rows, with commas and CRLF as RFC 4180 has them
 * @param omissions the parts that are left out, by record
 */
public record CsvSheet(String text, List<CsvOmission> omissions) {

    /** Copies the list and refuses {@code null}. */
    public CsvSheet {
        Objects.requireNonNull(text, "text");
        omissions = List.copyOf(omissions);
    }

    /** The file: UTF-8 with a byte order mark, without which spreadsheets take it for another encoding. */
    public byte[] bytes() {
        return ("\ufeff" + text).getBytes(StandardCharsets.UTF_8);
    }
}
