// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.quality;

import io.github.whatworks.evidence.json.JsonPlace;
import io.github.whatworks.evidence.validation.Finding;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalLong;

/** Counts what is found in a file and hands it on, up to the number of findings to be listed. For one thread. */
final class Listing {
    private final String file;
    private final QualitySink sink;
    private final Tally tally;
    private final long most;
    private long listed;

    Listing(String file, QualitySink sink, Tally tally, long most) {
        this.file = file;
        this.sink = sink;
        this.tally = tally;
        this.most = most;
    }

    /** A record was checked. */
    void record(CheckedRecord record) throws IOException {
        tally.add(record);
        sink.record(record);
        if (record.report().isClean()) {
            return;
        }
        Optional<String> id = record.id();
        for (Finding finding : record.report().findings()) {
            if (listed < most) {
                hand(OptionalLong.of(record.index()), id, placed(finding, record));
            }
        }
    }

    /** Something was found in the file, or in {@code record} beside others. */
    void file(OptionalLong record, Finding finding) throws IOException {
        tally.add(finding);
        if (listed < most) {
            hand(record, Optional.empty(), finding);
        }
    }

    /** How many findings were counted only. */
    long unlisted() {
        return tally.findings() - listed;
    }

    private void hand(OptionalLong record, Optional<String> id, Finding finding) throws IOException {
        listed++;
        sink.finding(new QualityFinding(file, record, id, finding));
    }

    /** What was found in a record of a sheet has no place of its own. */
    private static Finding placed(Finding finding, CheckedRecord record) {
        if (finding.place().isPresent()) {
            return finding;
        }
        return new Finding(
                finding.rule(),
                finding.severity(),
                finding.pointer(),
                Optional.of(new JsonPlace(record.line(), record.column())),
                finding.expected(),
                finding.found(),
                finding.value());
    }
}
