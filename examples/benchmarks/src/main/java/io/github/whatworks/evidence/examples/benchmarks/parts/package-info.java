// SPDX-License-Identifier: Apache-2.0
/**
 * The parts of a run: each starts processes, times them beside those of its peers, round by round, and gives rows.
 *
 * <p>Does not belong here: what runs inside those processes.
 */
@NullMarked
package io.github.whatworks.evidence.examples.benchmarks.parts;

import org.jspecify.annotations.NullMarked;
