// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.quality;

import io.github.whatworks.evidence.validation.EvidenceValidator;
import java.io.IOException;

/**
 * Takes what a {@link QualityCheck} finds, as it is found, so that a file of any size needs no more memory than a small
 * one.
 *
 * <p>It is called by the thread that called {@link QualityCheck#run}, and by no other: {@code start}, then for every
 * record {@code record} and its findings, in the order of the file, then the findings about the file and about records
 * beside each other, then {@code end}. What it throws ends the check and comes out of {@code run}; {@code end} is not
 * called then.
 *
 * {@snippet file="QualitySnippets.java" region="sink"}
 */
@FunctionalInterface
public interface QualitySink {

    /** The check of a file begins; {@code validator} says what it is held to. */
    default void start(String file, EvidenceValidator validator) throws IOException {}

    /** A record was checked, whatever was found in it. */
    default void record(CheckedRecord record) throws IOException {}

    /** Something was found, and is not beyond the number of findings to be listed. */
    void finding(QualityFinding finding) throws IOException;

    /** The check of the file has ended. */
    default void end(QualitySummary summary) throws IOException {}
}
