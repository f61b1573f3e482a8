// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.quality;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.quality.CheckedRecord;
import io.github.whatworks.evidence.quality.Ending;
import io.github.whatworks.evidence.quality.QualityCheck;
import io.github.whatworks.evidence.quality.QualityFinding;
import io.github.whatworks.evidence.quality.QualitySink;
import io.github.whatworks.evidence.quality.QualitySummary;
import io.github.whatworks.evidence.quality.ReportFormat;
import io.github.whatworks.evidence.quality.ReportWriter;
import io.github.whatworks.evidence.validation.EvidenceValidator;
import io.github.whatworks.evidence.validation.Profile;
import io.github.whatworks.evidence.validation.Severity;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Holds a file to the exchange profile, and keeps its records if nothing in it is an error. */
final class SoundRecords implements QualitySink {
    private static final int MOST_FINDINGS = 1000;

    private final List<EvidenceRecord> records = new ArrayList<>();
    private final ByteArrayOutputStream text = new ByteArrayOutputStream();
    private final ReportWriter report = ReportFormat.TEXT.writer(text);
    private boolean sound;

    /** Checks {@code input} to its end. */
    void read(Input input) throws IOException {
        QualityCheck check = QualityCheck.standard()
                .withValidator(EvidenceValidator.standard().withProfile(Profile.EXCHANGE))
                .withMaxFindings(MOST_FINDINGS);
        QualitySummary summary = input.check(check, this);
        report.finish();
        sound = summary.ending() == Ending.COMPLETE && !summary.reaches(Severity.ERROR);
    }

    /** Whether there was no error, so that the records are those of the file. */
    boolean areSound() {
        return sound;
    }

    List<EvidenceRecord> records() {
        return List.copyOf(records);
    }

    /** What was found, as {@code check} prints it. */
    String report() {
        return text.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void start(String file, EvidenceValidator validator) throws IOException {
        report.start(file, validator);
    }

    @Override
    public void record(CheckedRecord checked) throws IOException {
        report.record(checked);
        checked.record().ifPresent(records::add);
    }

    @Override
    public void finding(QualityFinding finding) throws IOException {
        report.finding(finding);
    }

    @Override
    public void end(QualitySummary summary) throws IOException {
        report.end(summary);
    }
}
