// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.quality;

import io.github.whatworks.evidence.json.RecordText;
import io.github.whatworks.evidence.validation.CheckedText;
import io.github.whatworks.evidence.validation.EvidenceValidator;
import java.util.Optional;

/** A record of a file that is still to be checked, by whichever thread is free. Immutable. */
interface Task {

    /** About how many bytes it is. */
    int size();

    /** Checks it. */
    Done check(EvidenceValidator validator);

    /**
     * A task that is done. Immutable.
     *
     * @param record what it came to
     * @param text a hash of the text, by which a record that is repeated is told from one that is changed
     */
    record Done(CheckedRecord record, long text) {}

    /** The text of a record. */
    record OfText(RecordText text) implements Task {
        @Override
        public int size() {
            return text.bytes().length;
        }

        @Override
        public Done check(EvidenceValidator validator) {
            CheckedText checked = validator.checkText(text);
            CheckedRecord record = new CheckedRecord(
                    text.index(), text.line(), text.column(), text.byteOffset(), checked.record(), checked.report());
            return new Done(record, Hash.of(text.bytes()));
        }
    }

    /** A record of a sheet, which is the {@code index}th. */
    record OfSheet(long index, SheetRecord placed) implements Task {
        private static final int ABOUT = 1 << 12;

        @Override
        public int size() {
            return ABOUT;
        }

        @Override
        public Done check(EvidenceValidator validator) {
            CheckedRecord record = new CheckedRecord(
                    index, placed.row(), 1, 0, Optional.of(placed.record()), validator.check(placed.record()));
            return new Done(record, placed.row());
        }
    }
}
