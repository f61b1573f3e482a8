// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.quality;

import io.github.whatworks.evidence.quality.ReportFormat;
import io.github.whatworks.evidence.quality.ReportSettings;
import io.github.whatworks.evidence.validation.EvidenceValidator;
import io.github.whatworks.evidence.validation.RuleSetting;
import io.github.whatworks.evidence.validation.Severity;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The options of a check, and what they come to. */
final class CheckOptions {
    private static final String REPORT = "--report";
    private static final String THREADS = "--threads";
    private static final String FAIL_ON = "--fail-on";
    private static final String MAX_FINDINGS = "--max-findings";
    private static final String SET = "--set";
    private static final String SHOW_VALUES = "--show-values";
    private static final String NEVER = "never";
    private static final int MOST_THREADS = 8;

    private final ParseResult given;

    CheckOptions(ParseResult given) {
        this.given = given;
    }

    static void addTo(CommandSpec spec) {
        List<String> formats = new ArrayList<>();
        for (ReportFormat format : ReportFormat.values()) {
            formats.add(format.id());
        }
        spec.addOption(Options.profile())
                .addOption(Options.choice(
                        REPORT,
                        "FORM",
                        formats,
                        "The form of the report: text, json, csv, sarif, junit or html (text if not given)."))
                .addOption(Options.out())
                .addOption(Options.number(
                        THREADS,
                        "N",
                        1,
                        1024,
                        "Check with so many threads; the order of the report stays that of the file (as many as there "
                                + "are processors, up to " + MOST_THREADS + ", if not given)."))
                .addOption(Options.choice(
                        FAIL_ON,
                        "BAR",
                        List.of(Severity.ERROR.id(), Severity.WARNING.id(), NEVER),
                        "What makes the exit code 1: an error, a warning or anything graver, or nothing: error, warning "
                                + "or never (error if not given)."))
                .addOption(Options.number(
                        MAX_FINDINGS,
                        "N",
                        0,
                        Integer.MAX_VALUE,
                        "List no more than so many findings of a file; all are counted."))
                .addOption(OptionSpec.builder(SET)
                        .paramLabel("RULE=SEVERITY:REASON")
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .description("Make a rule an error, a warning or info, or turn it off; the report repeats the "
                                + "reason. Can be given again for another rule.")
                        .build())
                .addOption(OptionSpec.builder(SHOW_VALUES)
                        .description("Show what stands where something was found, but for what may be personal data. "
                                + "Without it, no report repeats a text of a record.")
                        .build());
    }

    /** What records are held to. */
    EvidenceValidator validator() {
        EvidenceValidator validator = EvidenceValidator.standard().withProfile(Options.profile(given));
        for (String setting : given.matchedOptionValue(SET, List.<String>of())) {
            validator = validator.withSetting(setting(setting));
        }
        return given.hasMatchedOption(SHOW_VALUES) ? validator.withValues(true) : validator;
    }

    ReportFormat format() {
        return ReportFormat.of(given.matchedOptionValue(REPORT, "")).orElse(ReportFormat.TEXT);
    }

    /** A page that is passed on says when it was made; other reports of the same are the same. */
    ReportSettings report() {
        ReportSettings settings = ReportSettings.standard().withBar(bar().orElse(Severity.ERROR));
        return format() == ReportFormat.HTML ? settings.withTime(Clock.systemUTC()) : settings;
    }

    int threads() {
        return given.matchedOptionValue(
                THREADS, Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors()));
    }

    long maxFindings() {
        Integer most = given.matchedOptionValue(MAX_FINDINGS, null);
        return most == null ? Long.MAX_VALUE : most;
    }

    /** What makes the exit code 1. */
    Optional<Severity> bar() {
        return Severity.of(given.matchedOptionValue(FAIL_ON, Severity.ERROR.id()));
    }

    private RuleSetting setting(String text) {
        try {
            return RuleSetting.parse(text);
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(
                    given.commandSpec().commandLine(), "Invalid value for option '" + SET + "': " + wrong.getMessage());
        }
    }
}
