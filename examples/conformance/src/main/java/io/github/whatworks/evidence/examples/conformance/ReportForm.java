// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.conformance;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The forms in which a report is written. */
public enum ReportForm {
    /** For people. */
    TEXT,
    /** For programs. */
    JSON,
    /** For build servers. */
    JUNIT;

    /** The name on the command line. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The form of that name, in whatever case. */
    public static Optional<ReportForm> of(String id) {
        return Stream.of(values())
                .filter(form -> form.id().equalsIgnoreCase(id))
                .findFirst();
    }

    /** The report in this form, with a line feed at its end. */
    public String write(Report report) {
        return switch (this) {
            case TEXT -> TextReport.of(report);
            case JSON -> JsonReport.of(report);
            case JUNIT -> JUnitReport.of(report);
        };
    }
}
