// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.EvidenceRecordBuilder;
import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.RecordKind;
import io.github.whatworks.evidence.Withdrawal;
import io.github.whatworks.evidence.json.plan.Plans;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Reads evidence records from JSON and writes them, with nothing lost.
 *
 * <ul>
 *   <li>What is read: I-JSON (RFC 7493) in plain UTF-8, within {@link JsonLimits}. Two members of one
 *       name, half a surrogate pair and a byte order mark are refused.
 *   <li>What it is read from: one record, lines of them, arrays, and gzip of these (see {@link #records}).
 *   <li>What is kept: everything. Members that the records have no component for, or that are {@code
 *       null}, empty or of another type, are in the {@link io.github.whatworks.evidence.Extras} of
 *       their part. Numbers keep their digits.
 *   <li>What is refused of a record: a missing {@code format}, {@code id}, {@code kind} or {@code
 *       title}, and a format later than 1. All else is for a checker to report.
 *   <li>What is written: components in their order, then extras. Where a component has a value, an
 *       extra of its name is not written.
 * </ul>
 *
 * <p>Immutable and safe to share between threads; keep one, as it gets quicker with use. Nothing
 * leaves the machine. What is read wrong is an {@link InvalidJsonException}, which says where. A record
 * made by hand that holds half a surrogate pair, or values more than 1,000 deep, is refused by the
 * writing methods with an {@link IllegalArgumentException}.
 *
 * {@snippet file="JsonSnippets.java" region="read-and-write"}
 */
public final class EvidenceJson {
    private static final String WITHDRAWAL = "withdrawal";

    private final JsonSource source;
    private final RecordReadings<EvidenceRecord> readings = new RecordReadings<>(Plans.EVIDENCE_RECORD);

    private EvidenceJson(JsonLimits limits) {
        this.source = new JsonSource(limits);
    }

    /** With {@linkplain JsonLimits#standard() standard limits}. */
    public static EvidenceJson standard() {
        return new EvidenceJson(JsonLimits.standard());
    }

    /** With other limits on what is read. */
    public EvidenceJson withLimits(JsonLimits limits) {
        return new EvidenceJson(limits);
    }

    /**
     * Reads one record.
     *
     * @throws InvalidJsonException if the text is not I-JSON, beyond a limit, or not a record
     */
    public EvidenceRecord read(byte[] text) {
        return read(RecordText.of(text));
    }

    /**
     * Reads one record.
     *
     * @throws InvalidJsonException if the text is not I-JSON, beyond a limit, or not a record
     */
    public EvidenceRecord read(String text) {
        return read(Surrogates.encode(text));
    }

    /**
     * Reads one record, up to the end of {@code in}, and leaves it open.
     *
     * @throws InvalidJsonException if the text is not I-JSON, beyond a limit, or not a record
     * @throws IOException if {@code in} cannot be read
     */
    public EvidenceRecord read(InputStream in) throws IOException {
        return read(source.bytes(in));
    }

    /**
     * Reads one record of a file that was split with {@link #texts}.
     *
     * @throws InvalidJsonException if the text is not I-JSON, beyond a limit, or not a record, or if there is
     *     a fault in its place; the lines and columns are those of the file
     */
    public EvidenceRecord read(RecordText text) {
        if (text.fault().isPresent()) {
            throw text.fault().get();
        }
        try (Tokens tokens = source.open(new JsonBytes(text))) {
            return readings.lend(new WholeText(new PlanReader(tokens)));
        }
    }

    /** Reads with an expectation. A class, as the first lambda of a process takes it milliseconds. */
    private record WholeText(PlanReader reader) implements Function<RecordReading<EvidenceRecord>, EvidenceRecord> {
        @Override
        public EvidenceRecord apply(RecordReading<EvidenceRecord> reading) {
            return reader.root(reading);
        }
    }

    /**
     * Reads whatever can be read of one record, and says all that is wrong with its text instead of stopping
     * at the first fault.
     *
     * <p>It is read as if each fault had been put right in the simplest way: a byte order mark, a trailing
     * comma, a comment, and what comes after the end left out; the later of two members of one name left
     * out; a byte that is not UTF-8, half of a surrogate pair, or a control character replaced; {@code NaN}
     * and what else is no value taken for an empty array. What cannot be put right, such as a quote that is
     * missing, a text that is cut short, or a limit that is exceeded, ends it, and so does a text that is no
     * object. At most 100 faults are looked for, and fewer in texts of several megabytes; that there may be
     * more is then a fault of its own.
     *
     * <p>A text without a fault costs no more than reading it.
     */
    public JsonInspection inspect(byte[] text) {
        return inspect(RecordText.of(text));
    }

    /** As {@link #inspect(byte[])}; the lines and columns are those of the file. */
    public JsonInspection inspect(RecordText text) {
        if (text.fault().isPresent()) {
            return new JsonInspection(Optional.empty(), List.of(text.fault().get()), false);
        }
        Mender mender = new Mender(source, text);
        Optional<EvidenceRecord> record = mender.root(readings);
        return new JsonInspection(record, mender.faults(), mender.isWhole());
    }

    /**
     * Says in which lines and columns the values stand that JSON Pointers (RFC 6901) lead to, all of them in
     * one walk through the text. A pointer that leads to no value has the place of the nearest one around it
     * that is there; where the text cannot be read to its end, the part before that is looked at.
     *
     * @throws IllegalArgumentException if one of {@code pointers} is not a JSON Pointer
     */
    public Map<String, JsonPlace> locate(byte[] text, Collection<String> pointers) {
        return locate(RecordText.of(text), pointers);
    }

    /** As {@link #locate(byte[], Collection)}; the lines and columns are those of the file. */
    public Map<String, JsonPlace> locate(RecordText text, Collection<String> pointers) {
        JsonBytes bytes = new JsonBytes(text);
        Locator locator = new Locator(pointers);
        if (bytes.isPlain() && locator.walk(source, bytes)) {
            return locator.places(bytes);
        }
        Mender mender = new Mender(source, text);
        mender.root(readings);
        Locator inMended = new Locator(pointers);
        inMended.walk(source, mender.mended());
        return inMended.places(bytes);
    }

    /**
     * Reads one record that is part of a larger value.
     *
     * @throws InvalidJsonException if it is beyond a limit, or not a record; lines and columns are those
     *     of its compact form
     */
    public EvidenceRecord read(JsonValue value) {
        return read(JsonOutput.asRead(JsonForm.COMPACT, out -> out.value(value)));
    }

    /**
     * Reads a file of records, one a line, as the stream is consumed.
     *
     * <p>A line that cannot be read gives its fault and never stops the rest; blank lines are left out.
     * Memory is bounded by the limit on texts. Closing the stream closes {@code in}. If {@code in} cannot
     * be read, consuming the stream throws {@link java.io.UncheckedIOException}.
     *
     * {@snippet file="JsonSnippets.java" region="lines"}
     */
    public Stream<JsonLine> lines(InputStream in) {
        JsonLimits limits = source.limits();
        return Texts.stream(in, whole -> new LineSplitter(limits, new Window(whole, limits.documentBytes())))
                .map(this::line);
    }

    /**
     * Reads whatever holds records, as the stream is consumed: a file of lines, an array, one record or
     * several in any layout, and gzip of these. What it is shows in its first bytes.
     *
     * <p>As {@link #lines}: a record that cannot be read gives its fault and costs no other, where its
     * brackets show where it ends; memory is bounded by the limit on texts, of which each record is one;
     * closing the stream closes {@code in}. What a gzip file unpacks to has a limit of its own. A gzip file
     * that is cut short or damaged throws an {@link java.io.UncheckedIOException} whose cause is an {@link
     * java.io.EOFException} or a {@link java.util.zip.ZipException}, after the records before the damage; if
     * {@code in} itself cannot be read, the cause is what it threw.
     */
    public Stream<JsonLine> records(InputStream in) {
        return texts(in).map(this::line);
    }

    /**
     * Splits what {@link #records} reads into the texts of its records, as the stream is consumed, without
     * reading them: so that one thread can split a file, and others {@linkplain #inspect(RecordText) inspect}
     * or {@linkplain #read(RecordText) read} the texts.
     *
     * <p>What is wrong between the records, such as a comma too many, is a fault in place of a text. A file
     * with nothing but white space, or an empty array, has no texts. One in UTF-16 or UTF-32 is one fault.
     * Otherwise as {@link #records}.
     */
    public Stream<RecordText> texts(InputStream in) {
        return Texts.stream(in, new Whatever(source.limits()));
    }

    /** Splits whatever it is. */
    private record Whatever(JsonLimits limits) implements Texts.Start {
        @Override
        public Iterator<RecordText> split(InputStream in) throws IOException {
            return Layout.split(limits, in);
        }
    }

    private JsonLine line(RecordText text) {
        try {
            Optional<EvidenceRecord> record = Optional.of(read(text));
            return new JsonLine(text.line(), text.byteOffset(), text.index(), record, Optional.empty());
        } catch (InvalidJsonException fault) {
            return new JsonLine(text.line(), text.byteOffset(), text.index(), Optional.empty(), Optional.of(fault));
        }
    }

    /**
     * Reads an object that holds a list of records as its member {@code member}, such as a page of a Centre's catalogue, in
     * one pass.
     *
     * @throws InvalidJsonException if the text is not I-JSON, beyond a limit, not an object with such a list, or if anything
     *     in the list is not a record
     */
    public RecordList readList(byte[] text, String member) {
        try (Tokens tokens = source.open(text)) {
            return new RecordListReader(tokens, member, readings).read();
        }
    }

    /**
     * Reads a withdrawal that stands by itself, with nothing lost; empty where it is none.
     *
     * <p>Records have it as their part {@code withdrawal}; lists of changes and answers of a Centre have it alone.
     */
    public Optional<Withdrawal> withdrawal(JsonValue part) {
        Map<String, JsonValue> members = new LinkedHashMap<>(
                toValue(around(Optional.empty())).asMembers().orElse(Map.of()));
        members.put(WITHDRAWAL, part);
        try {
            return read(JsonValue.of(members)).withdrawal();
        } catch (InvalidJsonException beyondALimit) {
            return Optional.empty();
        }
    }

    /** A withdrawal that stands by itself, as {@link #withdrawal} reads it. */
    public JsonValue toValue(Withdrawal withdrawal) {
        return toValue(around(Optional.of(withdrawal))).member(WITHDRAWAL).orElseGet(() -> JsonValue.of(Map.of()));
    }

    private static EvidenceRecord around(Optional<Withdrawal> part) {
        EvidenceRecordBuilder record = EvidenceRecord.builder("1.0", "part:withdrawal", RecordKind.PROGRAMME, "A part");
        part.ifPresent(record::withdrawal);
        return record.build();
    }

    /** The record on one line, numbers as read. */
    public byte[] compact(EvidenceRecord record) {
        return JsonOutput.asRead(JsonForm.COMPACT, content(record));
    }

    /** The record on indented lines for people, numbers as read. */
    public String pretty(EvidenceRecord record) {
        return new String(JsonOutput.asRead(JsonForm.PRETTY, content(record)), StandardCharsets.UTF_8);
    }

    /**
     * The canonical form (RFC 8785), the same on every machine; empty if a number in the record is not
     * one that the canonical form can carry, such as {@code 1e400} or {@code 12345678901234567890}.
     */
    public Optional<byte[]> canonical(EvidenceRecord record) {
        return JsonOutput.canonical(content(record));
    }

    /** The SHA-256 of the canonical form in 64 lower-case hex digits; empty where that is. */
    public Optional<String> digest(EvidenceRecord record) {
        return canonical(record).map(EvidenceJson::sha256);
    }

    /**
     * The record as a part of a larger value.
     *
     * @throws InvalidJsonException if the record was made by hand and is beyond a limit
     */
    public JsonValue toValue(EvidenceRecord record) {
        try (Tokens tokens = source.open(compact(record))) {
            return new TreeReader(tokens).value(tokens.next());
        }
    }

    /**
     * Writes records in canonical form, one a line, and leaves {@code out} open.
     *
     * @throws IllegalArgumentException if a record has no canonical form
     * @throws IOException if {@code out} cannot be written
     */
    public void writeLines(Iterable<EvidenceRecord> records, OutputStream out) throws IOException {
        for (EvidenceRecord record : records) {
            out.write(canonical(record)
                    .orElseThrow(() -> new IllegalArgumentException(
                            "expected numbers that the canonical form can carry, found another in " + record.id())));
            out.write('\n');
        }
        out.flush();
    }

    private static Consumer<JsonOutput> content(EvidenceRecord record) {
        return out -> new PlanWriter(out).write(Plans.EVIDENCE_RECORD, record);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
