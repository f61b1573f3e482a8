// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.quality;

import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;

/** The formats that a report can be written in, all in UTF-8. */
public enum ReportFormat {
    /** For people at a terminal: one finding a line, as compilers print them. */
    TEXT,

    /** For programs: one object, findings first, then files, rules and totals. */
    JSON,

    /** For spreadsheets: one finding a row, then the rules that were not tried. */
    CSV,

    /** For code review and the like: SARIF 2.1.0 (OASIS). */
    SARIF,

    /** For build servers: JUnit's XML as Surefire writes it, a suite for each file and a test for each rule. */
    JUNIT,

    /** For people who decide: one page that needs nothing else, with totals, rules, and the first findings. */
    HTML;

    /** The format in lower case, as it stands on command lines. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format written as {@code id}, in whatever case. */
    public static Optional<ReportFormat> of(String id) {
        for (ReportFormat format : values()) {
            if (format.id().equals(id.toLowerCase(Locale.ROOT))) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /** Writes a report to {@code out}, which stays open. */
    public ReportWriter writer(OutputStream out) {
        return writer(out, ReportSettings.standard());
    }

    /** Writes a report to {@code out}, which stays open. */
    public ReportWriter writer(OutputStream out, ReportSettings settings) {
        return switch (this) {
            case TEXT -> new TextReport(out, settings);
            case JSON -> new JsonReport(out, settings);
            case CSV -> new CsvReport(out);
            case SARIF -> new SarifReport(out, settings);
            case JUNIT -> new JUnitReport(out, settings);
            case HTML -> new HtmlReport(out, settings);
        };
    }
}
