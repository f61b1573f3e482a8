// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.quality;

import io.github.whatworks.evidence.validation.EvidenceValidator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The course of every report: a head, the findings file by file, and a tail. */
abstract class StreamedReport implements ReportWriter {
    private final List<QualitySummary> files = new ArrayList<>();
    private boolean headed;

    /** What comes before the first file. */
    abstract void head(EvidenceValidator validator) throws IOException;

    /** What comes after a file. */
    abstract void file(QualitySummary summary) throws IOException;

    /** What comes after the last file, and its writing out. */
    abstract void tail(List<QualitySummary> files, QualitySummary total) throws IOException;

    @Override
    public final void start(String file, EvidenceValidator validator) throws IOException {
        if (!headed) {
            headed = true;
            head(validator);
        }
    }

    @Override
    public final void end(QualitySummary summary) throws IOException {
        files.add(summary);
        file(summary);
    }

    @Override
    public final void finish() throws IOException {
        if (!files.isEmpty()) {
            tail(files, QualitySummary.total(files));
        }
    }
}
