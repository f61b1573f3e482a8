// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.quality;

import io.github.whatworks.evidence.quality.QualityCheck;
import io.github.whatworks.evidence.quality.QualitySummary;
import io.github.whatworks.evidence.quality.ReportWriter;
import io.github.whatworks.evidence.validation.Severity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Checks files and writes a report. */
final class CheckCommand implements Command {
    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                "check",
                "Check files of records and report what is found.",
                "Every rule and every fault, none hidden by another. A file that is empty, damaged or too "
                        + "large is a finding of the report like any other. Other files are checked even if one cannot "
                        + "be opened; the exit code is 2 then.");
        spec.usageMessage()
                .footer(
                        "",
                        "Examples:",
                        "  java -jar evidence-quality.jar check records.ndjson",
                        "  java -jar evidence-quality.jar check --report html --out report.html *.csv",
                        "  zcat records.gz | java -jar evidence-quality.jar check --fail-on warning -",
                        "",
                        "Exit codes:",
                        "  0  every file was checked, and nothing was found that reaches the bar",
                        "  1  every file was checked, and something was found that does",
                        "  2  a file could not be opened, the report could not be written,",
                        "     or the command line was wrong");
        CheckOptions.addTo(spec);
        return spec.addPositional(Options.files("The files to check; - is standard input."));
    }

    @Override
    public int run(ParseResult given, Screen screen) throws IOException {
        CheckOptions options = new CheckOptions(given);
        List<String> files = Options.files(given);
        List<QualitySummary> checked = new ArrayList<>();
        try (Progress progress = Progress.of(files, screen);
                Output output = Output.to(Options.out(given), screen)) {
            QualityCheck check = QualityCheck.standard()
                    .withValidator(options.validator())
                    .withThreads(options.threads())
                    .withMaxFindings(options.maxFindings());
            ReportWriter report = options.format().writer(output.stream(), options.report());
            for (String file : files) {
                try (Input input = Input.open(file, screen, progress)) {
                    checked.add(input.check(check, report));
                } catch (UnopenableException unopenable) {
                    screen.say(String.valueOf(unopenable.getMessage()));
                }
            }
            progress.close();
            if (!checked.isEmpty()) {
                report.finish();
                output.finish();
            }
        }
        if (checked.size() < files.size()) {
            return ExitCode.NOT_DONE;
        }
        Optional<Severity> bar = options.bar();
        boolean clean = bar.isEmpty() || !QualitySummary.total(checked).reaches(bar.get());
        return clean ? ExitCode.CLEAN : ExitCode.FAULTS;
    }
}
