// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.quality;

import io.github.whatworks.evidence.json.JsonLimits;
import io.github.whatworks.evidence.quality.UnreadableFileException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/**
 * Reads an Excel workbook (.xlsx). Its bytes are held; what they unpack to is not, but for the texts that
 * cells share. Takes the first sheet with a header in its first rows; a workbook that is none, is too large
 * or is damaged is said to be so.
 */
final class Workbook {
    private static final int MOST_BYTES = JsonLimits.standard().documentBytes();
    private static final long MOST_UNPACKED = 16L * MOST_BYTES;
    private static final int ROWS_TO_HEADER = 20;

    /** How many of the first bytes of a file show whether it is one. */
    static final int START = 4;

    private static final HexFormat HEX = HexFormat.of();
    private static final String ZIP = "504b0304";
    private static final String OLE = "d0cf11e0";

    private Workbook() {}

    /** Whether a file that starts with these bytes is a workbook, of this or an older kind. */
    static boolean isOne(byte[] start) {
        String magic = HEX.formatHex(start);
        return magic.equals(ZIP) || magic.equals(OLE);
    }

    /**
     * The sheet that holds records.
     *
     * @throws UnreadableFileException if there is none to be read, with the reason
     * @throws IOException if {@code in} cannot be read
     */
    static Sheet read(InputStream in) throws IOException {
        byte[] packed = in.readNBytes(MOST_BYTES + 1);
        if (packed.length > MOST_BYTES) {
            throw new UnreadableFileException("a workbook of at most " + MOST_BYTES + " bytes", "more");
        }
        if (HEX.formatHex(packed, 0, Math.min(START, packed.length)).equals(OLE)) {
            throw new UnreadableFileException(
                    "an Excel workbook saved as .xlsx, without a password", "an older or locked one");
        }
        try {
            return readPacked(packed);
        } catch (UnreadableFileException said) {
            throw said;
        } catch (IOException | RuntimeException damaged) {
            throw new UnreadableFileException("an Excel workbook (.xlsx)", "a damaged one, or another kind of file");
        } catch (OutOfMemoryError tooMuch) {
            // The reader itself has no limits: what it took is free again here.
            throw new UnreadableFileException("a workbook that fits into the memory of Java", "a larger one");
        }
    }

    private static Sheet readPacked(byte[] packed) throws IOException {
        boolean styled;
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(packed))
                .get()) {
            List<ZipArchiveEntry> parts = Collections.list(zip.getEntries());
            if (!fits(zip, parts)) {
                throw new UnreadableFileException(
                        "a workbook that unpacks to at most " + MOST_UNPACKED + " bytes", "more");
            }
            styled = parts.stream()
                    .anyMatch(part -> part.getName().toLowerCase(Locale.ROOT).endsWith("styles.xml"));
        }
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(packed), new ReadingOptions(styled, true))) {
            List<org.dhatim.fastexcel.reader.Sheet> sheets =
                    workbook.getSheets().toList();
            for (org.dhatim.fastexcel.reader.Sheet sheet : sheets) {
                Optional<Row> header = header(sheet);
                if (header.isPresent()) {
                    return SheetRows.text(sheet, header.get());
                }
            }
        }
        throw new UnreadableFileException(
                "a sheet with a header in one of its first " + ROWS_TO_HEADER + " rows", "none");
    }

    /** Unpacks everything once, since what a part says of its own size need not be so. */
    private static boolean fits(ZipFile zip, List<ZipArchiveEntry> parts) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long left = MOST_UNPACKED;
        for (ZipArchiveEntry part : parts) {
            try (InputStream content = zip.getInputStream(part)) {
                int count = content.read(buffer);
                while (count >= 0 && left >= 0) {
                    left -= count;
                    count = content.read(buffer);
                }
            }
        }
        return left >= 0;
    }

    private static Optional<Row> header(org.dhatim.fastexcel.reader.Sheet sheet) throws IOException {
        try (Stream<Row> rows = sheet.openStream()) {
            return rows.limit(ROWS_TO_HEADER).filter(SheetRows::isHeader).findFirst();
        }
    }
}
