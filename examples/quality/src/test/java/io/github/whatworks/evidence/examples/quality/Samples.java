// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.quality;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Small inputs for tests. */
final class Samples {
    static final String VISITS = record("example:visits", "Family visits");
    static final String GROUPS = record("example:groups", "Family groups");

    private Samples() {}

    /** A record with nothing wrong, on one line, in canonical form. */
    static String record(String id, String title) {
        return "{\"format\":\"1.0\",\"id\":\"" + id
                + "\",\"kind\":\"programme\",\"provenance\":{\"licence\":\"NOT_STATED\","
                + "\"publisher\":\"Example\",\"sources\":[{\"readOn\":\"2026-11\",\"role\":\"publisher-page\","
                + "\"status\":\"live\",\"url\":\"https://example.org/visits\"}]},\"status\":\"published\",\"title\":\""
                + title + "\",\"version\":1}\n";
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] gzip(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(utf8(text));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** A workbook of one sheet, filled by {@code fill}. */
    static byte[] workbook(Consumer<Worksheet> fill) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "evidence-quality", "1.0")) {
            fill.accept(workbook.newWorksheet("Records"));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** Fills a row from its first cell on. */
    static void row(Worksheet sheet, int row, String... cells) {
        for (int column = 0; column < cells.length; column++) {
            if (!cells[column].isEmpty()) {
                sheet.value(row, column, cells[column]);
            }
        }
    }
}
