// SPDX-License-Identifier: Apache-2.0
/**
 * What a run ends in: rows of ratios, what each must reach, and the table of them as Markdown and JSON.
 *
 * <p>Does not belong here: measuring.
 */
@NullMarked
package io.github.whatworks.evidence.examples.benchmarks.table;

import org.jspecify.annotations.NullMarked;
