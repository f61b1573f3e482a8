// SPDX-License-Identifier: Apache-2.0
/**
 * The quality gate: a program for the command line and for pipelines that checks files of evidence
 * records, converts them, counts what they hold, and publishes them as the four files of a Centre.
 *
 * <p>{@link io.github.whatworks.evidence.examples.quality.EvidenceQuality} is what a shell starts. Each
 * command is a class of its own; what they share is where bytes come from ({@code Input}), where a result
 * goes ({@code Output}), and what a person sees ({@code Screen}).
 *
 * <p>Does not belong here: rules, report formats and the reading of records, which are the library's.
 */
@NullMarked
package io.github.whatworks.evidence.examples.quality;

import org.jspecify.annotations.NullMarked;
