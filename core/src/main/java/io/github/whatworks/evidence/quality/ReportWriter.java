// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.quality;

import java.io.IOException;

/**
 * Writes a report while files are checked: give it to {@link QualityCheck#run} for one file after another, then {@link
 * #finish} it. For one thread. Made by {@link ReportFormat#writer}.
 *
 * <p>Every report is headed with what it does not say, tells passed rules from those that were not tried, and shows
 * what stands in a record only where the validator was asked for values. Texts are escaped as the format needs it, so
 * that no record can forge a line, a cell, an element or a command to a terminal.
 *
 * {@snippet file="QualitySnippets.java" region="report"}
 */
public interface ReportWriter extends QualitySink {

    /**
     * Writes what comes after the last file, and flushes. Without it a report is cut short and, but for text and CSV,
     * not well-formed.
     *
     * @throws IOException if it cannot be written
     */
    void finish() throws IOException;
}
