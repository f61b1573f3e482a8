// SPDX-License-Identifier: Apache-2.0
/**
 * The command {@code run}: which parts to measure, on which JDKs, and the table at the end.
 *
 * <p>A part of the run is one class in {@code parts}, listed in {@link
 * io.github.whatworks.evidence.examples.benchmarks.Benchmarks}. The programs and methods that it measures are in {@code
 * peers} and {@code jmh}.
 */
@NullMarked
package io.github.whatworks.evidence.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
