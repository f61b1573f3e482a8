// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.snippets;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.json.RecordText;
import io.github.whatworks.evidence.quality.CheckedRecord;
import io.github.whatworks.evidence.quality.QualityCheck;
import io.github.whatworks.evidence.quality.QualityFinding;
import io.github.whatworks.evidence.quality.QualitySink;
import io.github.whatworks.evidence.quality.QualitySummary;
import io.github.whatworks.evidence.quality.ReportFormat;
import io.github.whatworks.evidence.quality.ReportWriter;
import io.github.whatworks.evidence.quality.Tally;
import io.github.whatworks.evidence.validation.EvidenceValidator;
import io.github.whatworks.evidence.validation.Severity;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Shown at the types of the quality package. */
final class QualitySnippets {

    private QualitySnippets() {}

    static boolean check(Path file, List<String> said) throws IOException {
        // @start region="check"
        QualitySummary summary = QualityCheck.standard()
                .withThreads(2)
                .run(file, found -> said.add(found.finding().toString()));
        boolean mayPass = !summary.reaches(Severity.ERROR);
        // @end
        said.add(summary.toString());
        return mayPass;
    }

    static void sink(Path file, List<EvidenceRecord> sound) throws IOException {
        // @start region="sink"
        QualitySink passOn = new QualitySink() {
            @Override
            public void record(CheckedRecord checked) {
                if (!checked.report().hasErrors()) {
                    checked.record().ifPresent(sound::add);
                }
            }

            @Override
            public void finding(QualityFinding found) {}
        };
        QualityCheck.standard().run(file, passOn);
        // @end
    }

    static void report(List<Path> files, Path target) throws IOException {
        // @start region="report"
        QualityCheck check = QualityCheck.standard();
        try (OutputStream out = Files.newOutputStream(target)) {
            ReportWriter report = ReportFormat.SARIF.writer(out);
            for (Path file : files) {
                check.run(file, report);
            }
            report.finish();
        }
        // @end
    }

    static QualitySummary workers(List<List<byte[]>> partitions) {
        // @start region="workers"
        EvidenceValidator validator = EvidenceValidator.standard();
        Tally total = Tally.empty();
        for (List<byte[]> partition : partitions) { // each on a machine of its own
            Tally tally = Tally.empty();
            for (byte[] text : partition) {
                tally.add(validator.checkText(RecordText.of(text)));
            }
            total.addAll(tally);
        }
        QualitySummary summary = total.summary("all partitions", validator);
        // @end
        return summary;
    }
}
