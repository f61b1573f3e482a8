// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.json.EvidenceJson;
import io.github.whatworks.evidence.json.RecordText;
import io.github.whatworks.evidence.validation.CheckedText;
import io.github.whatworks.evidence.validation.EvidenceValidator;
import io.github.whatworks.evidence.validation.Finding;
import io.github.whatworks.evidence.validation.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Puts records from files into a store, held to the exchange profile: all of them as one generation, or none.
 *
 * <p>A faulty record, one whose version is here with another content, and one that is older than what is here stop it,
 * unless sound records are to be taken without them.
 */
final class Importer {

    private final Store store;
    private final EvidenceValidator validator;
    private final Clock clock;
    private final boolean acceptSound;

    Importer(Store store, Clock clock, boolean acceptSound) {
        this.store = store;
        this.validator = EvidenceValidator.standard().withClock(clock);
        this.clock = clock;
        this.acceptSound = acceptSound;
    }

    /**
     * Imports files, in their order.
     *
     * @throws FaultyDataException if a file cannot be read or has no record, or if a record is refused and not all others
     *     are wanted; the message has a line for each of the first faults
     */
    ImportReport run(List<Path> files) throws FaultyDataException {
        ImportTally tally = new ImportTally();
        try (Store.Import whole = begin()) {
            for (Path file : files) {
                int before = tally.records();
                try (InputStream in = Files.newInputStream(file)) {
                    read(file.toString(), in, whole, tally);
                } catch (IOException unreadable) {
                    throw new FaultyDataException(file + ": " + Reason.of(unreadable), unreadable);
                }
                if (tally.records() == before) {
                    throw new FaultyDataException(file + ": holds no record");
                }
            }
            return end(whole, tally);
        }
    }

    /** Imports what {@code in} has; {@code name} is what it is called in messages. */
    ImportReport run(String name, InputStream in) throws FaultyDataException, IOException {
        ImportTally tally = new ImportTally();
        try (Store.Import whole = begin()) {
            read(name, in, whole, tally);
            return end(whole, tally);
        }
    }

    private Store.Import begin() {
        return store.begin(Seconds.now(clock));
    }

    private ImportReport end(Store.Import whole, ImportTally tally) throws FaultyDataException {
        if (tally.isRefused() && !acceptSound) {
            throw new FaultyDataException(tally.faults() + "\nNothing was imported.");
        }
        return tally.report(whole.commit());
    }

    private void read(String name, InputStream in, Store.Import whole, ImportTally tally) throws IOException {
        try (Stream<RecordText> texts = EvidenceJson.standard().texts(in)) {
            for (Iterator<RecordText> rest = texts.iterator(); rest.hasNext(); ) {
                RecordText text = rest.next();
                put(text, name + ", line " + text.line(), whole, tally);
            }
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }

    private void put(RecordText text, String place, Store.Import whole, ImportTally tally) {
        CheckedText checked = validator.checkText(text);
        Optional<Finding> error = checked.report().findings().stream()
                .filter(finding -> finding.severity().reaches(Severity.ERROR))
                .findFirst();
        Optional<EvidenceRecord> record = checked.record();
        if (error.isPresent() || record.isEmpty()) {
            tally.refuse(place + ": " + error.map(Finding::toString).orElse("not a record"));
            return;
        }
        Optional<String> fault = Servable.fault(record.get());
        if (fault.isPresent()) {
            tally.refuse(place + ": the record " + fault.get());
            return;
        }
        String name = record.get().id() + " version " + record.get().version().orElseThrow();
        switch (whole.put(Candidate.of(record.get()))) {
            case ADDED -> tally.add();
            case SAME -> tally.same();
            case OTHER_CONTENT ->
                tally.refuse(place + ": " + name + " is here with another content; expected a higher version");
            case EARLIER_VERSION ->
                tally.refuse(place + ": " + name + " comes after a later one; expected a higher version");
        }
    }
}
