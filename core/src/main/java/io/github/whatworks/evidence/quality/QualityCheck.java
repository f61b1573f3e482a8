// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.quality;

import io.github.whatworks.evidence.json.JsonLimits;
import io.github.whatworks.evidence.validation.EvidenceValidator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Checks files and streams of records, of any size: each record by itself, and beside the others of its file.
 *
 * <ul>
 *   <li>What is read: NDJSON, arrays, one record or several in any layout, sheets as {@link EvidenceCsv} has them, and
 *       gzip of these; the first bytes show which. Text limits are those of {@link JsonLimits}, but that a packed file
 *       may unpack to 64 GiB. A sheet is read into memory whole.
 *   <li>What is said: every finding to a {@link QualitySink}, in the order of the file, and a {@link QualitySummary}.
 *       Nothing about the input is ever an exception: a file that is empty, damaged or cut short gives findings.
 *       A stream can say why in its own words, by {@link UnreadableFileException}.
 *   <li>Memory: a few megabytes for each thread, whatever the size of the file. To compare records, hashes of ids,
 *       titles and links are kept, 4 MiB of them; more go to a temporary file, which holds no text and is deleted at
 *       the end.
 *   <li>Threads: one, the caller's, unless told otherwise; the order stays that of the file. None outlives {@link
 *       #run}, which waits for one that is blocked in reading.
 *   <li>Stopping: {@link #withCancellation}, or interrupting the thread, which stays interrupted. The summary says so.
 * </ul>
 *
 * <p>It says whether records are right in form, not whether the interventions work. Immutable; any number of files
 * can be checked at once. Nothing leaves the machine.
 *
 * {@snippet file="QualitySnippets.java" region="check"}
 */
public final class QualityCheck {
    private static final long UNPACKED_BYTES = 1L << 36;
    private static final long INDEX_BYTES = 1L << 22;
    private static final long LEAST_INDEX_BYTES = 1L << 15;
    private static final int MOST_THREADS = 1024;

    private final CheckSettings settings;

    private QualityCheck(CheckSettings settings) {
        this.settings = settings;
    }

    /** Nobody listens or stops it, and it goes by the clock of the JVM. A class, as first lambdas take milliseconds. */
    private static final class Unattended implements Consumer<Progress>, BooleanSupplier, LongSupplier {
        @Override
        public void accept(Progress unheard) {}

        @Override
        public boolean getAsBoolean() {
            return false;
        }

        @Override
        public long getAsLong() {
            return System.nanoTime();
        }
    }

    /** With {@link EvidenceValidator#standard}, one thread, and all findings listed. */
    public static QualityCheck standard() {
        Unattended alone = new Unattended();
        return new QualityCheck(new CheckSettings(
                EvidenceValidator.standard(),
                JsonLimits.standard().withUnpackedBytes(UNPACKED_BYTES),
                1,
                Long.MAX_VALUE,
                INDEX_BYTES,
                Optional.empty(),
                alone,
                alone,
                alone));
    }

    /** With another validator: its profile, settings, scales and so on. Of limits, those given to this check count. */
    public QualityCheck withValidator(EvidenceValidator validator) {
        return new QualityCheck(settings.withValidator(validator.withLimits(settings.limits())));
    }

    /** With other limits on texts. */
    public QualityCheck withLimits(JsonLimits limits) {
        EvidenceValidator validator = settings.validator().withLimits(limits);
        return new QualityCheck(settings.withLimits(limits).withValidator(validator));
    }

    /**
     * With so many threads, that of the caller among them.
     *
     * @throws IllegalArgumentException if they are not 1 to 1,024
     */
    public QualityCheck withThreads(int threads) {
        if (threads < 1 || threads > MOST_THREADS) {
            throw new IllegalArgumentException("expected 1 to " + MOST_THREADS + " threads, found " + threads);
        }
        return new QualityCheck(settings.withThreads(threads));
    }

    /**
     * Hands no more than so many findings of a file to the sink. All are counted, and the summary says how many were
     * not handed on.
     *
     * @throws IllegalArgumentException if it is below 0
     */
    public QualityCheck withMaxFindings(long most) {
        if (most < 0) {
            throw new IllegalArgumentException("expected findings from 0, found " + most);
        }
        return new QualityCheck(settings.withMaxFindings(most));
    }

    /**
     * With about so many bytes of memory for what records are compared by; what does not fit goes to a temporary file.
     *
     * @throws IllegalArgumentException if it is below 32 KiB
     */
    public QualityCheck withIndexBytes(long bytes) {
        if (bytes < LEAST_INDEX_BYTES) {
            throw new IllegalArgumentException("expected bytes from " + LEAST_INDEX_BYTES + ", found " + bytes);
        }
        return new QualityCheck(settings.withIndexBytes(bytes));
    }

    /** With another folder for the temporary file than the system's own. */
    public QualityCheck withTemporaryFolder(Path folder) {
        return new QualityCheck(settings.withFolder(Optional.of(folder)));
    }

    /** Says how far it has come, at most ten times a second and at the end, on the thread that called {@link #run}. */
    public QualityCheck withProgress(Consumer<Progress> listener) {
        return new QualityCheck(settings.withProgress(Objects.requireNonNull(listener, "listener")));
    }

    /** Asks {@code cancelled} about every quarter of a megabyte, and ends the check if it says so. */
    public QualityCheck withCancellation(BooleanSupplier cancelled) {
        return new QualityCheck(settings.withCancelled(Objects.requireNonNull(cancelled, "cancelled")));
    }

    /** With another source of the time that a check takes. */
    QualityCheck withNanoTime(LongSupplier nanoTime) {
        return new QualityCheck(settings.withNanoTime(nanoTime));
    }

    /** What records are held to. */
    public EvidenceValidator validator() {
        return settings.validator();
    }

    /**
     * Checks what {@code in} holds, up to its end, and leaves it open.
     *
     * @param in the file
     * @param name what to call it in findings
     * @param sink what takes the findings
     * @throws IOException if {@code sink} throws one; a fault in reading is a finding
     */
    public QualitySummary run(InputStream in, String name, QualitySink sink) throws IOException {
        return run(in, name, List.of(), sink);
    }

    /**
     * Checks what {@code in} holds, for programs that make a sheet of another format: {@code met}, what they could
     * not take as it stands, is reported with what the sheet itself has of that kind.
     *
     * @throws IOException if {@code sink} throws one; a fault in reading is a finding
     */
    public QualitySummary run(InputStream in, String name, List<CsvFinding> met, QualitySink sink) throws IOException {
        try (QualityRun run = new QualityRun(settings, in, name, sink)) {
            return run.run(met);
        }
    }

    /**
     * Checks a file, named by its path.
     *
     * @throws IOException if the file cannot be opened, or {@code sink} throws one; a fault in reading is a finding
     */
    public QualitySummary run(Path file, QualitySink sink) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return run(in, file.toString(), sink);
        }
    }
}
