// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.quality;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.json.EvidenceJson;
import io.github.whatworks.evidence.json.JsonLimits;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Turns spreadsheets into records and records into spreadsheets. The columns are described in the
 * package's documentation; {@link #template} is a sheet to start from.
 *
 * <ul>
 *   <li>What is read: CSV (RFC 4180) in UTF-8, with or without a byte order mark and blank rows above
 *       the header, with commas, semicolons or tabs, up to 100,000 rows and within {@link JsonLimits} for
 *       the file and each cell.
 *   <li>What is wrong never stops the reading: it is a finding by row and column. Findings do not repeat
 *       what stands in a cell.
 *   <li>What is written: rows that are read back as they were. What a row cannot hold is listed, part by
 *       part. A cell that a spreadsheet would run as a formula gets an apostrophe in front, which reading
 *       takes away.
 * </ul>
 *
 * <p>This checks the form of a sheet, not whether what it says is right. Immutable and safe to share
 * between threads. Nothing leaves the machine.
 */
public final class EvidenceCsv {
    private static final String TEMPLATE = "template.csv";
    private static final int ANY = 1 << 30;
    private static final EvidenceJson JSON =
            EvidenceJson.standard().withLimits(new JsonLimits(1000, ANY, ANY, ANY, ANY));

    private final JsonLimits limits;

    private EvidenceCsv(JsonLimits limits) {
        this.limits = limits;
    }

    /** With {@linkplain JsonLimits#standard() standard limits}. */
    public static EvidenceCsv standard() {
        return new EvidenceCsv(JsonLimits.standard());
    }

    /** With other limits on the bytes of a file and the characters of a cell. */
    public EvidenceCsv withLimits(JsonLimits limits) {
        return new EvidenceCsv(limits);
    }

    /** A sheet with every column and an example: a made-up record with two ratings and one without any. */
    public static String template() {
        try (InputStream in = EvidenceCsv.class.getResourceAsStream(TEMPLATE)) {
            if (in == null) {
                throw new IllegalStateException("expected " + TEMPLATE + " beside this class, found nothing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Reads a sheet. */
    public CsvResult read(byte[] sheet) {
        Findings findings = new Findings();
        List<EvidenceRecord> records =
                read(sheet, findings).stream().map(SheetRecord::record).toList();
        return new CsvResult(records, findings.all());
    }

    /** The records of a sheet, each with its first row. */
    List<SheetRecord> read(byte[] sheet, Findings findings) {
        List<SheetRecord> records = new ArrayList<>();
        if (sheet.length > limits.documentBytes()) {
            findings.add(1, "", "at most " + limits.documentBytes() + " bytes", "more; nothing is read");
        } else {
            CsvText.of(sheet, findings)
                    .map(text -> new SheetReader(limits, findings).rows(text))
                    .orElse(List.of())
                    .forEach(rows -> RowsRecord.of(rows, findings)
                            .ifPresent(record ->
                                    records.add(new SheetRecord(rows.get(0).number(), record))));
        }
        return records;
    }

    /**
     * Reads a sheet up to the end of {@code in}, and leaves it open.
     *
     * @throws IOException if {@code in} cannot be read
     */
    public CsvResult read(InputStream in) throws IOException {
        return read(in.readNBytes(limits.documentBytes() + 1));
    }

    /**
     * Writes records as a sheet, and lists what of them it does not hold. A record whose id is blank, or
     * the same as an earlier one's, is left out whole, and listed.
     *
     * @throws IllegalArgumentException if a record made by hand holds half a surrogate pair
     */
    public CsvSheet write(Iterable<EvidenceRecord> records) {
        StringBuilder text = new StringBuilder();
        text.append(CsvLine.of(Stream.of(Column.values()).map(Column::title).toList()));
        List<CsvOmission> omissions = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (EvidenceRecord record : records) {
            List<Row> rows = RecordRows.of(record);
            Optional<EvidenceRecord> held =
                    ids.add(record.id().strip()) ? RowsRecord.of(rows, new Findings()) : Optional.empty();
            List<String> lost = held.map(it -> Omissions.between(JSON.toValue(record), JSON.toValue(it)))
                    .orElse(List.of(""));
            lost.forEach(pointer -> omissions.add(new CsvOmission(record.id(), pointer)));
            if (held.isPresent()) {
                rows.forEach(row -> text.append(
                        CsvLine.of(Stream.of(Column.values()).map(row::text).toList())));
            }
        }
        return new CsvSheet(text.toString(), omissions);
    }
}
