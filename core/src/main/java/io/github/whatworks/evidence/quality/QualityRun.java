// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.quality;

import io.github.whatworks.evidence.json.EvidenceJson;
import io.github.whatworks.evidence.json.JsonPlace;
import io.github.whatworks.evidence.json.RecordText;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** The check of one file, once. */
final class QualityRun implements AutoCloseable {
    private static final long TICK_NANOS = 100_000_000;

    private final CheckSettings settings;
    private final String name;
    private final QualitySink sink;
    private final CountingStream in;
    private final Tally tally = Tally.empty();
    private final Listing listing;
    private final FileCheck file;
    private final long began;
    private long ticked;
    private JsonPlace last = new JsonPlace(1, 1);
    private Ending ending = Ending.COMPLETE;
    private String reason = "";

    QualityRun(CheckSettings settings, InputStream in, String name, QualitySink sink) {
        this.settings = settings;
        this.name = name;
        this.sink = sink;
        this.in = new CountingStream(in);
        this.listing = new Listing(name, sink, tally, settings.maxFindings());
        FileIndex index = new FileIndex(settings.indexBytes(), settings.folder());
        this.file = new FileCheck(settings.validator(), tally, listing, index);
        this.began = settings.nanoTime().getAsLong();
        this.ticked = began;
    }

    /** {@code met} is what was met before, in making a sheet of the file. */
    QualitySummary run(List<CsvFinding> met) throws IOException {
        sink.start(name, settings.validator());
        file.sheet(met);
        FileKind kind = check();
        file.finish(kind == FileKind.SHEET || !met.isEmpty(), ending);
        settings.progress().accept(progress());
        Duration duration = Duration.ofNanos(settings.nanoTime().getAsLong() - began);
        QualitySummary summary = new QualitySummary(
                name,
                settings.validator(),
                tally,
                new QualitySummary.Course(in.count(), duration, ending, reason, listing.unlisted()));
        sink.end(summary);
        return summary;
    }

    private FileKind check() throws IOException {
        PushbackInputStream whole = new PushbackInputStream(in, FileKind.START);
        byte[] start;
        try {
            start = whole.readNBytes(FileKind.START);
            whole.unread(start);
        } catch (IOException fault) {
            unreadable(fault);
            return FileKind.JSON;
        }
        FileKind kind = FileKind.of(start, name);
        switch (kind) {
            case WORKBOOK ->
                unreadable(
                        "JSON, CSV, or gzip of these",
                        "a workbook, which can be saved as \"CSV UTF-8\", or an archive");
            case SHEET -> sheet(whole, FileKind.isPacked(start));
            case JSON -> texts(whole);
        }
        return kind;
    }

    @SuppressWarnings("StreamResourceLeak") // closing it would close the caller's stream
    private void texts(InputStream whole) throws IOException {
        Stream<RecordText> texts =
                EvidenceJson.standard().withLimits(settings.limits()).texts(whole);
        tasks(new TextTasks(texts.iterator()));
    }

    /** The tasks that texts are, one after the other. */
    private record TextTasks(Iterator<RecordText> texts) implements Iterator<Task> {
        @Override
        public boolean hasNext() {
            return texts.hasNext();
        }

        @Override
        public Task next() {
            return new Task.OfText(texts.next());
        }
    }

    private void sheet(InputStream whole, boolean packed) throws IOException {
        Findings findings = new Findings();
        List<SheetRecord> records;
        try {
            InputStream plain = packed ? new GZIPInputStream(whole) : whole;
            byte[] sheet = plain.readNBytes(settings.limits().documentBytes() + 1);
            records = EvidenceCsv.standard().withLimits(settings.limits()).read(sheet, findings);
        } catch (IOException fault) {
            unreadable(fault);
            return;
        }
        file.sheet(findings.all());
        List<Task> tasks = new ArrayList<>();
        records.forEach(record -> tasks.add(new Task.OfSheet(tasks.size(), record)));
        tasks(tasks.iterator());
    }

    private void tasks(Iterator<Task> tasks) throws IOException {
        try (Workers workers = new Workers(tasks, settings.validator(), settings.threads())) {
            workers.start();
            Batch batch = isCancelled() ? null : workers.next();
            while (batch != null) {
                hand(batch);
                batch = isCancelled() ? null : workers.next();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            cancelled("the thread was interrupted");
        }
    }

    private void hand(Batch batch) throws IOException {
        for (Task.Done done : batch.done()) {
            listing.record(done.record());
            file.add(done);
            last = new JsonPlace(done.record().line(), done.record().column());
        }
        UncheckedIOException fault = batch.fault();
        if (fault != null && !isCancelled()) { // an interrupt breaks a read off too
            unreadable(Objects.requireNonNull(fault.getCause()));
        }
        long now = settings.nanoTime().getAsLong();
        if (now - ticked >= TICK_NANOS) {
            ticked = now;
            settings.progress().accept(progress());
        }
    }

    private boolean isCancelled() {
        if (settings.cancelled().getAsBoolean()) {
            cancelled("it was cancelled");
        } else if (Thread.currentThread().isInterrupted()) {
            cancelled("the thread was interrupted");
        }
        return ending == Ending.CANCELLED;
    }

    private void cancelled(String why) {
        ending = Ending.CANCELLED;
        reason = why;
    }

    private void unreadable(IOException fault) throws IOException {
        if (fault instanceof UnreadableFileException told) {
            unreadable(told.expected(), told.found());
        } else if (fault instanceof EOFException) {
            unreadable("gzip data to their end", "the end of the file in the middle of them");
        } else if (fault instanceof ZipException) {
            unreadable("sound gzip data", "damaged ones");
        } else {
            unreadable(
                    "a file that can be read",
                    "a fault in reading it (" + fault.getClass().getSimpleName() + ")");
        }
    }

    private void unreadable(String expected, String found) throws IOException {
        ending = Ending.UNREADABLE;
        reason = "expected " + expected + ", found " + found;
        file.unreadable(last, expected, found);
    }

    private Progress progress() {
        return new Progress(in.count(), tally.records(), tally.findings());
    }

    @Override
    public void close() {
        file.close();
    }
}
